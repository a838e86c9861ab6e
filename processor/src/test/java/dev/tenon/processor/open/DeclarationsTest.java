package dev.tenon.processor.open;

import static dev.tenon.processor.declare.Checks.assertErrors;
import static dev.tenon.processor.declare.TestNetwork.empty;
import static dev.tenon.processor.declare.TestNetwork.ofImage;

import dev.tenon.Input;
import dev.tenon.head.Classifier;
import dev.tenon.layer.GlobalPool;
import dev.tenon.merge.Add;
import dev.tenon.processor.declare.TestNetwork;
import dev.tenon.processor.shape.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One size and one number of classes are set, which every open input and head must take. */
class DeclarationsTest {

  @Test
  void asManySizesAsInputs() {
    TestNetwork network =
        empty()
            .block("left", Input.class, "channels", 3, "height", 8, "minWidth", 8, "maxWidth", 9)
            .block("right", Input.class, "channels", 3, "width", 8, "minHeight", 8, "maxHeight", 9)
            .block("one", List.of("left"), GlobalPool.class)
            .block("other", List.of("right"), GlobalPool.class)
            .block("sum", List.of("one", "other"), Add.class)
            .taking(Kind.VECTOR, Kind.VECTOR)
            .block("scores", Classifier.class, "classes", 2);

    assertErrors(
        network,
        """
        [TEN131] Input 'right' is of an open size like 'left', but only one input may be.
          where  TestNet.right  @Input(channels = 3, maxHeight = 9, minHeight = 8, width = 8)""");
  }

  @Test
  void headsWithOtherEnds() {
    assertErrors(
        twoHeads(
            List.of("classes", 10, "maxClasses", 20), List.of("classes", 10, "maxClasses", 30)),
        """
        [TEN132] Classifier 'auxiliary' allows 10 to 30 classes, usually 10, but 'main' allows 10 to 20 classes, usually 10: all heads are set together.
          where  TestNet.auxiliary  @Classifier(classes = 10, maxClasses = 30)
          fix    classes = 10, minClasses = 10, maxClasses = 20  (the network then checks)""");
  }

  @Test
  void headsWithAnotherUsualNumber() {
    assertErrors(
        twoHeads(
            List.of("classes", 10, "minClasses", 2, "maxClasses", 20),
            List.of("classes", 11, "minClasses", 2, "maxClasses", 20)),
        """
        [TEN132] Classifier 'auxiliary' allows 2 to 20 classes, usually 11, but 'main' allows 2 to 20 classes, usually 10: all heads are set together.
          where  TestNet.auxiliary  @Classifier(classes = 11, maxClasses = 20, minClasses = 2)
          fix    classes = 10, minClasses = 2, maxClasses = 20  (the network then checks)""");
  }

  @Test
  void headsWithTheSameRange() {
    assertErrors(
        twoHeads(
            List.of("classes", 10, "maxClasses", 20), List.of("classes", 10, "maxClasses", 20)));
  }

  /** It is set on the builder for those heads alone that have a range. */
  @Test
  void aHeadWithoutARangeBesideOneWithARange() {
    assertErrors(twoHeads(List.of("classes", 10), List.of("classes", 20, "maxClasses", 30)));
  }

  /** The same declaration is one mistake, wherever it is placed. */
  @Test
  void aHeadThatIsPlacedTwice() {
    TestNetwork tail =
        empty()
            .named("Tail")
            .block("in", Input.class)
            .block("auxiliary", Classifier.class, "classes", 5, "maxClasses", 6);

    assertErrors(
        ofImage(3, 8, 8)
            .block("main", Classifier.class, "classes", 5, "maxClasses", 7)
            .placing("first", List.of("input"), tail)
            .placing("second", List.of("input"), tail),
        """
        [TEN132] Classifier 'first/auxiliary' allows 5 to 6 classes, usually 5, but 'main' allows 5 to 7 classes, usually 5: all heads are set together.
          where  TestNet.first/auxiliary (Tail.auxiliary)  @Classifier(classes = 5, maxClasses = 6)
          fix    classes = 5, minClasses = 5, maxClasses = 7  (the network then checks)""");
  }

  private static TestNetwork twoHeads(List<Object> main, List<Object> auxiliary) {
    return ofImage(3, 8, 8)
        .block("main", Classifier.class, main.toArray())
        .block("auxiliary", List.of("input"), Classifier.class, auxiliary.toArray());
  }
}
