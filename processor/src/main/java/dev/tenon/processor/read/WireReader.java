package dev.tenon.processor.read;

import dev.tenon.processor.model.AnnotationDecl;
import dev.tenon.processor.model.Attribute;
import dev.tenon.processor.model.Located;
import dev.tenon.processor.model.Value;
import dev.tenon.processor.model.WireDecl;
import dev.tenon.processor.problem.Code;
import dev.tenon.processor.shape.Kind;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;

/** Reads the parameters of a block's method: what it consumes. */
final class WireReader {
  private static final Pattern LOST_NAME = Pattern.compile("arg\\d+");

  private final MethodSite site;

  WireReader(MethodSite site) {
    this.site = site;
  }

  List<WireDecl> read() {
    return site.method().getParameters().stream()
        .map(this::wire)
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<WireDecl> wire(VariableElement parameter) {
    return kind(parameter)
        .flatMap(kind -> source(parameter).map(source -> new WireDecl(source, kind)));
  }

  private Optional<Located<Kind>> kind(VariableElement parameter) {
    Optional<Kind> kind = Kinds.of(parameter.asType());
    if (kind.isEmpty() && parameter.asType().getKind() == TypeKind.ERROR) {
      site.subject().unresolved();
    } else if (kind.isEmpty()) {
      site.subject()
          .reject(
              Code.NOT_A_KIND,
              site.places().of(parameter),
              "Parameter '%s' of '%s' has the type %s, but what flows between blocks is one of %s."
                  .formatted(
                      parameter.getSimpleName(), site.name(), parameter.asType(), Kinds.names()));
    }
    return kind.map(found -> new Located<>(found, site.places().of(parameter)));
  }

  private Optional<Located<String>> source(VariableElement parameter) {
    Optional<? extends AnnotationMirror> from = Mirrors.named(parameter, Vocabulary.FROM);
    if (from.isPresent()) {
      return named(parameter, from.get());
    }
    String name = parameter.getSimpleName().toString();
    if (site.places().compiledBefore() && LOST_NAME.matcher(name).matches()) {
      site.subject()
          .rejectWithInterface(Code.UNNAMED_PARAMETERS, site.places().of(parameter), lostNames());
      return Optional.empty();
    }
    return Optional.of(new Located<>(name, site.places().of(parameter)));
  }

  private Optional<Located<String>> named(VariableElement parameter, AnnotationMirror from) {
    AnnotationDecl read = new AnnotationReader(site.places(), parameter).read(from).declaration();
    Optional<Attribute> name = read.attribute("value");
    if (name.isEmpty()) {
      site.subject().unresolved();
    }
    return name.map(found -> new Located<>(((Value.Text) found.value()).text(), found.origin()));
  }

  private String lostNames() {
    TypeElement owner = TypeNames.declaring(site.method());
    return ("The parameters of %1$s have lost their names, which say what its blocks consume: "
            + "put @From on each, or have javac compile %1$s with -parameters.")
        .formatted(owner.getSimpleName());
  }
}
