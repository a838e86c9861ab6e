package dev.tenon.processor.check;

import static dev.tenon.processor.declare.Checks.assertErrors;
import static dev.tenon.processor.declare.SmallNetworks.conv;
import static dev.tenon.processor.declare.SmallNetworks.headed;
import static dev.tenon.processor.declare.SmallNetworks.image;
import static dev.tenon.processor.declare.SmallNetworks.part;
import static dev.tenon.processor.declare.TestNetwork.ofImage;

import dev.tenon.block.Residual;
import dev.tenon.block.Shortcut;
import dev.tenon.layer.Convolution;
import dev.tenon.layer.Dense;
import dev.tenon.layer.MaxPool;
import dev.tenon.layer.TransposedConvolution;
import dev.tenon.merge.Add;
import dev.tenon.processor.shape.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Branches that meet with other shapes. */
class MeetingMistakesTest {

  @Test
  void channelsThatDiffer() {
    assertErrors(
        headed(
            conv(image(), "one")
                .block("other", Convolution.class, "filters", 6)
                .block("sum", List.of("one", "other"), Add.class)),
        """
        [TEN203] Add 'sum' cannot add 4×8×8 to 6×8×8: the channels differ.
          where  TestNet.sum  @Add
          trace  input 3×8×8 → one 4×8×8 → sum
                 … → one 4×8×8 → other 6×8×8 → sum
          fix    filters = 6 on 'one'              (the network then checks)
             or  filters = 4 on 'other'            (the network then checks)""");
  }

  @Test
  void channelsThatDifferFromAnInput() {
    assertErrors(
        headed(conv(image(), "one").block("sum", List.of("one", "input"), Add.class)),
        """
        [TEN203] Add 'sum' cannot add 4×8×8 to 3×8×8: the channels differ.
          where  TestNet.sum  @Add
          trace  input 3×8×8 → one 4×8×8 → sum
                 input 3×8×8 → sum
          fix    filters = 3 on 'one'              (the network then checks)
             or  channels = 4 on 'input'           (the network then checks)""");
  }

  @Test
  void channelsOfAWholeStage() {
    assertErrors(
        headed(
            image()
                .placing("stage", List.of(), part().block("first", Convolution.class, "filters", 5))
                .block("sum", List.of("stage", "input"), Add.class)),
        """
        [TEN203] Add 'sum' cannot add 5×8×8 to 3×8×8: the channels differ.
          where  TestNet.sum  @Add
          trace  input 3×8×8 → stage 5×8×8 → sum
                 input 3×8×8 → sum
          fix    channels = 5 on 'input'           (the network then checks)
             or  filters = 3 on 'stage/first'      (the network then checks)""");
  }

  @Test
  void sizesThatDiffer() {
    assertErrors(
        headed(
            conv(image(), "one")
                .block("other", Convolution.class, "filters", 4, "stride", 2)
                .block("sum", List.of("one", "other"), Add.class)),
        """
        [TEN204] Add 'sum' cannot add 4×8×8 to 4×4×4: height and width differ.
          where  TestNet.sum  @Add
          trace  input 3×8×8 → one 4×8×8 → sum
                 … → one 4×8×8 → other 4×4×4 → sum
          fix    stride = 1 on 'other'             (the network then checks)""");
  }

  @Test
  void sizesThatDifferAfterRepeatedStrides() {
    assertErrors(
        headed(
            conv(image(), "one")
                .block("other", Convolution.class, "filters", 4, "stride", 2)
                .repeated(2)
                .block("sum", List.of("one", "other"), Add.class)),
        """
        [TEN204] Add 'sum' cannot add 4×8×8 to 4×2×2: height and width differ.
          where  TestNet.sum  @Add
          trace  input 3×8×8 → one 4×8×8 → sum
                 … → one 4×8×8 → other 4×2×2 → sum
          fix    stride = 1 on 'other'             (the network then checks)""");
  }

  @Test
  void vectorsThatDiffer() {
    assertErrors(
        headed(
            image()
                .block("one", List.of("input"), Dense.class, "units", 4)
                .block("other", List.of("input"), Dense.class, "units", 6)
                .block("sum", List.of("one", "other"), Add.class)
                .taking(Kind.VECTOR, Kind.VECTOR)),
        """
        [TEN205] Add 'sum' cannot add a vector of 4 to a vector of 6: the sizes differ.
          where  TestNet.sum  @Add
          trace  input 3×8×8 → one 4 → sum
                 input 3×8×8 → other 6 → sum
          fix    units = 6 on 'one'                (the network then checks)
             or  units = 4 on 'other'              (the network then checks)""");
  }

  @Test
  void whatGoesDownAndUpAgain() {
    assertErrors(
        headed(
            ofImage(3, 9, 9)
                .block("down", MaxPool.class)
                .block("up", TransposedConvolution.class, "filters", 3, "kernel", 2, "stride", 2)
                .block("sum", List.of("up", "input"), Add.class)),
        """
        [TEN204] Add 'sum' cannot add 3×8×8 to 3×9×9: height and width differ.
          where  TestNet.sum  @Add
          trace  input 3×9×9 → down 3×4×4 → up 3×8×8 → sum
                 input 3×9×9 → sum""");
  }

  @Test
  void anIdentityThatDoesNotFit() {
    assertErrors(
        headed(image().block("body", Residual.class, "filters", 8, "shortcut", Shortcut.IDENTITY)),
        """
        [TEN203] Residual 'body' cannot add 3×8×8 to 8×8×8: the channels differ.
          where  TestNet.body  @Residual(filters = 8, shortcut = IDENTITY)
          trace  input 3×8×8 → body
          fix    filters = 3                       (fits the shortcut; the network then checks)
             or  shortcut = PROJECTION             (adds a 1×1 convolution, 24 parameters; the network then checks)
             or  shortcut = ZERO_PADDING           (adds no parameters; the network then checks)""");
  }
}
