package dev.tenon.processor.read;

import dev.tenon.processor.model.AnnotationDecl;
import dev.tenon.processor.model.BlockDecl;
import dev.tenon.processor.model.NetworkDecl;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** Reads what a network consists of. */
final class DeclarationReader {
  private final Reading reading;
  private final ReadSubject subject;

  DeclarationReader(Reading reading, ReadSubject subject) {
    this.reading = reading;
    this.subject = subject;
  }

  NetworkDecl read(TypeElement type, Places places) {
    HeaderReader header = new HeaderReader(reading, subject);
    Optional<AnnotationDecl> network = header.network(type, places);
    List<BlockDecl> blocks = new ArrayList<>();
    header.input(network, type, places).ifPresent(blocks::add);
    blocks.addAll(
        new InterfaceReader(reading, new PlacedReader(reading)).blocks(type, places, subject));
    return TypeNames.of(type)
        .network(subject.origin(), header.featuresOnly(network))
        .withWidths(header.widths(type, places))
        .withBlocks(blocks);
  }
}
