#!/bin/sh
# Prints the table of published-networks.md: lines of code without imports, comments and blank lines.
# Run it from the root after `mvn compile`; the first argument is the unpacked source jar of
# deeplearning4j-zoo, where it is at hand.
zoo=${1:-/nowhere}/org/deeplearning4j/zoo/model
networks=sample-app/src/main/java/dev/tenon/sample/networks
generated=sample-app/target/generated-sources/annotations/dev/tenon/sample/networks

lines() { cat "$@" | grep -vcE '^[[:space:]]*(//|/?\*|import |package |@Override$|$)'; }

# The interfaces that a file extends or places, and theirs, and itself.
closure() (
  for other in "$networks"/*/*.java; do
    name=$(basename "$other" .java)
    [ "$other" = "$1" ] || ! grep -qE "(extends|^) +$name [a-z{]" "$1" || closure "$other"
  done
  echo "$1"
)

echo '| network | its interface | with all it extends and places | generated DL4J | DL4J zoo |'
echo '|---|--:|--:|--:|--:|'
for file in "$networks"/*/*.java; do
  name=$(basename "$file" .java)
  builder=$generated/$(basename "$(dirname "$file")")/${name}Builder.java
  case $file in */small/* | */tutorial/*) continue ;; esac
  [ -f "$builder" ] || continue
  all=$(closure "$file" | sort -u)
  # From the first block's method to the constants: calls on DL4J's builders and nothing else.
  calls=$(sed -n '/protected void declare(/,/public static final class Shapes/p' "$builder" |
    grep -vcE '^[[:space:]]*(//|/?\*|$)')
  case $name in
    Vgg16 | Vgg19) theirs=$(echo "$name" | tr a-z A-Z) ;;
    ResNet50V1) theirs=ResNet50 ;;
    *) theirs=$name ;;
  esac
  plain=–
  [ ! -f "$zoo/$theirs.java" ] || plain=$(lines "$zoo/$theirs.java")
  # shellcheck disable=SC2086 # one argument for each file
  echo "| $name | $(lines "$file") | $(lines $all) | $calls | $plain |"
done
