package dev.tenon.processor.check;

import static dev.tenon.processor.declare.Checks.assertErrors;
import static dev.tenon.processor.declare.SmallNetworks.conv;
import static dev.tenon.processor.declare.SmallNetworks.headed;
import static dev.tenon.processor.declare.SmallNetworks.image;
import static dev.tenon.processor.declare.SmallNetworks.part;
import static dev.tenon.processor.declare.TestNetwork.empty;
import static dev.tenon.processor.declare.TestNetwork.ofClip;

import dev.tenon.Input;
import dev.tenon.head.Classifier;
import dev.tenon.layer.Dense;
import dev.tenon.processor.shape.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Return types, parameter types and stated shapes that are not those of the data. */
class TypeMistakesTest {

  @Test
  void ofAParameterThatNamesAnInput() {
    assertErrors(
        headed(conv(image(), "stem", "input").taking(Kind.CLIP)),
        """
        [TEN211] Convolution 'stem' takes 'input' as a Clip, but it is a FeatureMap.
          where  TestNet.stem(Clip input)  @Convolution(filters = 4)
          fix    Convolution stem(FeatureMap input)  (the network then checks)""");
  }

  @Test
  void ofAMethod() {
    assertErrors(
        headed(conv(image(), "stem").returning(Kind.VECTOR)),
        """
        [TEN202] Convolution 'stem' produces 4×8×8, a FeatureMap, but its method returns Vector.
          where  TestNet.stem()  @Convolution(filters = 4)
          fix    FeatureMap stem()                 (the network then checks)""");
  }

  @Test
  void ofAMethodAndTheParameterThatTakesIt() {
    assertErrors(
        conv(image(), "stem")
            .returning(Kind.VECTOR)
            .block("scores", List.of("stem"), Classifier.class, "classes", 2)
            .taking(Kind.VECTOR),
        """
        [TEN202] Convolution 'stem' produces 4×8×8, a FeatureMap, but its method returns Vector.
          where  TestNet.stem()  @Convolution(filters = 4)
          fix    FeatureMap stem()                 (the other error remains)""",
        """
        [TEN211] Classifier 'scores' takes 'stem' as a Vector, but it is a FeatureMap.
          where  TestNet.scores(Vector stem)  @Classifier(classes = 2)
          fix    Classifier scores(FeatureMap stem)  (the other error remains)""");
  }

  @Test
  void ofAnInput() {
    assertErrors(
        headed(
            conv(
                empty()
                    .block("input", Input.class, "channels", 3, "height", 8, "width", 8)
                    .returning(Kind.SEQUENCE),
                "stem")),
        """
        [TEN202] Input 'input' produces 3×8×8, a FeatureMap, but its method returns Sequence.
          where  TestNet.input()  @Input(channels = 3, height = 8, width = 8)
          fix    FeatureMap input()                (the network then checks)""");
  }

  @Test
  void ofAParameter() {
    assertErrors(
        conv(image(), "stem")
            .block("scores", List.of("stem"), Classifier.class, "classes", 2)
            .taking(Kind.VECTOR),
        """
        [TEN211] Classifier 'scores' takes 'stem' as a Vector, but it is a FeatureMap.
          where  TestNet.scores(Vector stem)  @Classifier(classes = 2)
          fix    Classifier scores(FeatureMap stem)  (the network then checks)""");
  }

  @Test
  void ofTheParameterOfAPart() {
    assertErrors(
        headed(
            image()
                .placing(
                    "stage",
                    List.of(),
                    conv(conv(part(), "first"), "second", "first").taking(Kind.VECTOR))),
        """
        [TEN211] Convolution 'stage/second' takes 'first' as a Vector, but it is a FeatureMap.
          where  TestNet.stage/second(Vector first) (Stage.second)  @Convolution(filters = 4)
          fix    Convolution second(FeatureMap first)  (the network then checks)""");
  }

  @Test
  void ofAMethodOfAPart() {
    assertErrors(
        headed(image().placing("stage", List.of(), conv(part(), "first").returning(Kind.VECTOR))),
        """
        [TEN202] Convolution 'stage/first' produces 4×8×8, a FeatureMap, but its method returns Vector.
          where  TestNet.stage/first() (Stage.first)  @Convolution(filters = 4)
          fix    FeatureMap first()                (the network then checks)""");
  }

  /** Reported once. */
  @Test
  void ofAMethodOfARepeatedPart() {
    assertErrors(
        headed(
            image()
                .placing("stage", List.of(), conv(part(), "first").returning(Kind.VECTOR))
                .repeated(2)),
        """
        [TEN202] Convolution 'stage/1/first' produces 4×8×8, a FeatureMap, but its method returns Vector.
          where  TestNet.stage/1/first() (Stage.first)  @Convolution(filters = 4)
          fix    FeatureMap first()                (the network then checks)""");
  }

  @Test
  void aStatedImage() {
    assertErrors(
        headed(conv(image(), "stem").stating(4L, 4L, 4L)),
        """
        [TEN209] Convolution 'stem' produces 4×8×8, but @Shape states 4×4×4.
          where  TestNet.stem  @Convolution(filters = 4)
          trace  input 3×8×8 → stem
          fix    stride = 2                        (the network then checks)
             or  @Shape({4, 8, 8})                 (the network then checks)""");
  }

  @Test
  void aStatedVector() {
    assertErrors(
        headed(conv(image(), "stem").block("hidden", Dense.class, "units", 7).stating(8L)),
        """
        [TEN209] Dense 'hidden' produces 7, but @Shape states 8.
          where  TestNet.hidden  @Dense(units = 7)
          trace  input 3×8×8 → stem 4×8×8 → hidden
          fix    units = 8                         (the network then checks)
             or  @Shape(7)                         (the network then checks)""");
  }

  @Test
  void aStatedSequence() {
    assertErrors(
        headed(conv(image(), "stem").stating(4L, 4L)),
        """
        [TEN209] Convolution 'stem' produces 4×8×8, but @Shape states 4×4.
          where  TestNet.stem  @Convolution(filters = 4)
          trace  input 3×8×8 → stem
          fix    @Shape({4, 8, 8})                 (the network then checks)""");
  }

  @Test
  void aStatedClip() {
    assertErrors(
        conv(ofClip(3, 8, 8, 5), "stem").stating(4L, 4L, 8L, 5L).features(),
        """
        [TEN209] Convolution 'stem' produces 4×8×8×5, but @Shape states 4×4×8×5.
          where  TestNet.stem  @Convolution(filters = 4)
          trace  input 3×8×8×5 → stem
          fix    @Shape({4, 8, 8, 5})              (the network then checks)
             or  height = 4 on 'input'             (the network then checks)""");
  }

  @Test
  void moreDimensionsThanDataHas() {
    assertErrors(
        headed(conv(image(), "stem").stating(4L, 4L, 8L, 5L, 1L)),
        """
        [TEN209] Convolution 'stem' produces 4×8×8, but @Shape states 4×4×8×5×1.
          where  TestNet.stem  @Convolution(filters = 4)
          trace  input 3×8×8 → stem
          fix    @Shape({4, 8, 8})                 (the network then checks)""");
  }

  @Test
  void theStatedShapeOfAnInput() {
    assertErrors(
        headed(conv(image().stating(3L, 8L, 9L), "stem")),
        """
        [TEN209] Input 'input' produces 3×8×8, but @Shape states 3×8×9.
          where  TestNet.input  @Input(channels = 3, height = 8, width = 8)
          fix    width = 9                         (the network then checks)
             or  @Shape({3, 8, 8})                 (the network then checks)""");
  }

  @Test
  void theStatedShapeOfAPart() {
    assertErrors(
        headed(image().placing("stage", List.of(), conv(part(), "first").stating(4L, 8L, 9L))),
        """
        [TEN209] Convolution 'stage/first' produces 4×8×8, but @Shape states 4×8×9.
          where  TestNet.stage/first (Stage.first)  @Convolution(filters = 4)
          trace  input 3×8×8 → stage/first
          fix    @Shape({4, 8, 8})                 (the network then checks)
             or  width = 9 on 'input'              (the network then checks)""");
  }
}
