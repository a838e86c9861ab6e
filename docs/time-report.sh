#!/usr/bin/env bash
# What the pictures and pages of the sample's networks cost: the CPU time of javac over those networks
# alone, without and with tenon-report on the processor path. Run from the root, after
# mvn -B -DskipTests package. The first argument is the number of runs, of which the fastest counts.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
runs=${1:-3}
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT

path() { mvn -q -B -pl "$1" -am dependency:build-classpath -DincludeScope=runtime \
  -Dmdep.outputFile="$out/$1.path" -Dmdep.regenerateFile=true >/dev/null && cat "$out/$1.path"; }
libraries=$(path runtime):runtime/target/classes
processor=$(ls processor/target/tenon-processor-*.jar | grep -v -e sources -e javadoc)
report=$(ls report/target/tenon-report-*.jar | grep -v -e sources -e javadoc):$(path report)
networks=$(find sample-app/src/main/java/dev/tenon/sample/networks -mindepth 2 -name '*.java')

fastest() {
  for _ in $(seq "$runs"); do
    rm -rf "$out/classes" && mkdir "$out/classes"
    TIMEFORMAT='%U %S'
    { time javac -nowarn -d "$out/classes" -s "$out/classes" -cp "$libraries" -processorpath "$1" $networks; } 2>&1 \
      | tail -1 | awk '{ printf "%.2f\n", $1 + $2 }'
  done | sort -n | head -1
}
plain=$(fastest "$processor")
drawn=$(fastest "$processor:$report")
awk -v plain="$plain" -v drawn="$drawn" -v count="$(echo "$networks" | xargs grep -l '^@Network' | wc -l)" 'BEGIN {
  printf "%d networks: %.1f s without, %.1f s with the report: %.0f %% of the compile time\n",
    count, plain, drawn, 100 * (drawn - plain) / drawn }'
