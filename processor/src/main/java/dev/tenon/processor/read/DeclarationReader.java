package dev.tenon.processor.read;

import dev.tenon.processor.model.BlockDecl;
import dev.tenon.processor.model.NetworkDecl;
import java.util.ArrayList;
import java.util.List;
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
    List<BlockDecl> blocks = new ArrayList<>();
    header.input(type, places).ifPresent(blocks::add);
    blocks.addAll(
        new InterfaceReader(reading, new PlacedReader(reading)).blocks(type, places, subject));
    return TypeNames.of(type)
        .network(subject.origin(), header.featuresOnly(type, places))
        .withWidths(header.widths(type, places))
        .withBlocks(blocks);
  }
}
