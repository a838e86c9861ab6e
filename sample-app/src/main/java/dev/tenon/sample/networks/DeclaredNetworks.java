package dev.tenon.sample.networks;

import dev.tenon.sample.data.ImageSize;
import dev.tenon.sample.networks.small.SmallInception;
import dev.tenon.sample.networks.small.SmallInceptionBuilder;
import dev.tenon.sample.networks.small.SmallResNet;
import dev.tenon.sample.networks.small.SmallResNetBuilder;
import dev.tenon.sample.networks.small.SmallVgg;
import dev.tenon.sample.networks.small.SmallVggBuilder;
import dev.tenon.sample.networks.tutorial.NaiveInceptionModel;
import dev.tenon.sample.networks.tutorial.NaiveInceptionModelBuilder;
import dev.tenon.sample.networks.tutorial.ReducedInceptionModel;
import dev.tenon.sample.networks.tutorial.ReducedInceptionModelBuilder;
import dev.tenon.sample.networks.tutorial.ResidualModel;
import dev.tenon.sample.networks.tutorial.ResidualModelBuilder;
import dev.tenon.sample.networks.tutorial.ThreeVggBlocks;
import dev.tenon.sample.networks.tutorial.ThreeVggBlocksBuilder;
import dev.tenon.sample.networks.tutorial.VggBlockModel;
import dev.tenon.sample.networks.tutorial.VggBlockModelBuilder;
import java.util.List;
import java.util.stream.Stream;

/** The networks that are declared here, with what the compiler generated from them. */
public final class DeclaredNetworks {
  private static final ImageSize SMALL = new ImageSize(32, 32);
  private static final ImageSize LARGE = new ImageSize(256, 256);

  private DeclaredNetworks() {}

  /** All of them; {@code train} takes the first classifier unless told otherwise. */
  public static Networks all() {
    List<NetworkFacts> published =
        Stream.of(ClassicNetworks.all(), ResidualNetworks.all(), BranchedNetworks.all())
            .flatMap(List::stream)
            .toList();
    return new Networks(classifiers(), featureExtractors(), published);
  }

  private static List<NetworkFacts> featureExtractors() {
    return List.of(
        NetworkFacts.of(
            VggBlockModel.class,
            "one VGG block",
            LARGE,
            VggBlockModelBuilder.PARAMETERS,
            VggBlockModelBuilder.MACS,
            VggBlockModelBuilder.SUMMARY),
        NetworkFacts.of(
            ThreeVggBlocks.class,
            "the first three blocks of VGG-19",
            LARGE,
            ThreeVggBlocksBuilder.PARAMETERS,
            ThreeVggBlocksBuilder.MACS,
            ThreeVggBlocksBuilder.SUMMARY),
        NetworkFacts.of(
            NaiveInceptionModel.class,
            "an inception module without reductions",
            LARGE,
            NaiveInceptionModelBuilder.PARAMETERS,
            NaiveInceptionModelBuilder.MACS,
            NaiveInceptionModelBuilder.SUMMARY),
        NetworkFacts.of(
            ReducedInceptionModel.class,
            "inception modules 3a and 3b of GoogLeNet",
            LARGE,
            ReducedInceptionModelBuilder.PARAMETERS,
            ReducedInceptionModelBuilder.MACS,
            ReducedInceptionModelBuilder.SUMMARY),
        NetworkFacts.of(
            ResidualModel.class,
            "a residual block without batch normalisation",
            LARGE,
            ResidualModelBuilder.PARAMETERS,
            ResidualModelBuilder.MACS,
            ResidualModelBuilder.SUMMARY));
  }

  private static List<ImageClassifier> classifiers() {
    return List.of(
        new ImageClassifier(
            NetworkFacts.of(
                SmallResNet.class,
                "residual blocks of 16 to 64 filters",
                SMALL,
                SmallResNetBuilder.PARAMETERS,
                SmallResNetBuilder.MACS,
                SmallResNetBuilder.SUMMARY),
            SmallResNetBuilder.FINGERPRINT,
            SMALL,
            classes -> SmallResNetBuilder.create().classes(classes)),
        new ImageClassifier(
            NetworkFacts.of(
                SmallInception.class,
                "three inception modules",
                SMALL,
                SmallInceptionBuilder.PARAMETERS,
                SmallInceptionBuilder.MACS,
                SmallInceptionBuilder.SUMMARY),
            SmallInceptionBuilder.FINGERPRINT,
            SMALL,
            classes -> SmallInceptionBuilder.create().classes(classes)),
        new ImageClassifier(
            NetworkFacts.of(
                SmallVgg.class,
                "three VGG blocks of 16 to 64 filters",
                SMALL,
                SmallVggBuilder.PARAMETERS,
                SmallVggBuilder.MACS,
                SmallVggBuilder.SUMMARY),
            SmallVggBuilder.FINGERPRINT,
            SMALL,
            classes -> SmallVggBuilder.create().classes(classes)));
  }
}
