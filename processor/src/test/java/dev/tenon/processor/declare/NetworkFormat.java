package dev.tenon.processor.declare;

import dev.tenon.processor.model.NetworkDecl;
import net.jqwik.api.SampleReportingFormat;

/** Shows the networks of failing properties as their source. */
public final class NetworkFormat implements SampleReportingFormat {
  @Override
  public boolean appliesTo(Object value) {
    return value instanceof NetworkDecl;
  }

  @Override
  public Object report(Object value) {
    return "\n" + SourceText.of((NetworkDecl) value);
  }
}
