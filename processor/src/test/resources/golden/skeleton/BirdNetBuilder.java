package dev.tenon.test;

import dev.tenon.FeatureMap;
import dev.tenon.Scores;
import dev.tenon.Vector;
import dev.tenon.builder.HeadOptions;
import dev.tenon.builder.LayerHandle;
import dev.tenon.builder.NetworkBuilder;
import dev.tenon.builder.NormalizedOptions;
import dev.tenon.builder.WeightOptions;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;

/** Stands in for the builder of {@link BirdNet}, which has errors: TEN203, TEN110. */
@Generated("dev.tenon.processor.NetworkProcessor")
public final class BirdNetBuilder extends NetworkBuilder<BirdNetBuilder> {
  /** Not known. */
  public static final long PARAMETERS = -1L;

  /** Not known. */
  public static final long TRAINABLE_PARAMETERS = -1L;

  /** Not known. */
  public static final long MACS = -1L;

  /** Not known. */
  public static final String FINGERPRINT =
      "";

  /** Not known. */
  public static final String SUMMARY = "BirdNet has errors: TEN203, TEN110";

  private BirdNetBuilder() {
    super("0.1.0");
    throw failure();
  }

  /** A builder with Deeplearning4j's defaults: Xavier initialisation, SGD, no regularisation. */
  public static BirdNetBuilder create() {
    return new BirdNetBuilder();
  }

  @Override
  protected BirdNetBuilder self() {
    return this;
  }

  /** Throws until the errors are mended. */
  public BirdNetBuilder stem(Consumer<? super WeightOptions> options) {
    throw failure();
  }

  /** Throws until the errors are mended. */
  public BirdNetBuilder mixed(Consumer<? super WeightOptions> options) {
    throw failure();
  }

  /** Throws until the errors are mended. */
  public BirdNetBuilder body(Consumer<? super NormalizedOptions> options) {
    throw failure();
  }

  /** Throws until the errors are mended. */
  public BirdNetBuilder pooled(Consumer<? super NormalizedOptions> options) {
    throw failure();
  }

  /** Throws until the errors are mended. */
  public BirdNetBuilder species(Consumer<? super HeadOptions> options) {
    throw failure();
  }

  @Override
  protected void declare(ComputationGraphConfiguration.GraphBuilder graph) {
    throw failure();
  }

  private static IllegalStateException failure() {
    return new IllegalStateException("BirdNet was compiled with errors: TEN203, TEN110");
  }

  private static <T> T unknown() {
    throw failure();
  }

  /** What each block hands to the next, for one example: C×H×W, N×T or N. */
  public static final class Shapes {
    /** 3×32×32 */
    public static final FeatureMap INPUT = new FeatureMap(3, 32, 32);

    /** 8×16×16 */
    public static final FeatureMap STEM = new FeatureMap(8, 16, 16);

    /** 16×16×16 */
    public static final FeatureMap MIXED = new FeatureMap(16, 16, 16);

    /** Not known. */
    public static final FeatureMap BODY = unknown();

    /** Not known. */
    public static final Vector POOLED = unknown();

    /** Not known. */
    public static final Scores SPECIES = unknown();

    private Shapes() {}
  }

  /** The blocks, to find them again in a graph. */
  public static final class Layers {
    /** VggBlock: 3×32×32 → 8×16×16 */
    public static final LayerHandle<FeatureMap> STEM =
        new LayerHandle<>("stem", "stem/pool", Shapes.STEM);

    /** Inception: 8×16×16 → 16×16×16 */
    public static final LayerHandle<FeatureMap> MIXED =
        new LayerHandle<>("mixed", "mixed/concat", Shapes.MIXED);

    /** Not known. */
    public static final LayerHandle<FeatureMap> BODY = new LayerHandle<>("body", Shapes.BODY);

    /** Not known. */
    public static final LayerHandle<Vector> POOLED = new LayerHandle<>("pooled", Shapes.POOLED);

    /** Not known. */
    public static final LayerHandle<Scores> SPECIES = new LayerHandle<>("species", Shapes.SPECIES);

    private Layers() {}
  }
}
