package dev.tenon.processor.check.fix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.processor.declare.TestNetwork;
import dev.tenon.processor.model.BlockDecl;
import dev.tenon.processor.model.NetworkDecl;
import dev.tenon.processor.shape.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The blocks that fixes add. */
class ReadyTest {
  private static final NetworkDecl NETWORK = TestNetwork.ofImage(3, 8, 8).decl();

  /** Blocks are told apart by their origins, and a block with that of its annotation is a chain. */
  @Test
  void areMethodsOfTheirOwn() {
    BlockDecl pooled = Ready.globalPool(Kind.SEQUENCE).named("pooled", NETWORK, List.of(), 0);
    BlockDecl last = Ready.lastStep().named("lastStep", NETWORK, List.of(), 1);

    assertThat(List.of(pooled, last)).allMatch(BlockDecl::isMethod);
    assertThat(pooled.origin()).isNotEqualTo(last.origin());
  }
}
