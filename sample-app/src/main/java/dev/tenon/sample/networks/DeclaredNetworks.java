package dev.tenon.sample.networks;

import dev.tenon.sample.data.ImageSize;
import dev.tenon.sample.networks.small.SmallInceptionBuilder;
import dev.tenon.sample.networks.small.SmallResNetBuilder;
import dev.tenon.sample.networks.small.SmallVggBuilder;
import dev.tenon.sample.networks.tutorial.NaiveInceptionModelBuilder;
import dev.tenon.sample.networks.tutorial.ReducedInceptionModelBuilder;
import dev.tenon.sample.networks.tutorial.ResidualModelBuilder;
import dev.tenon.sample.networks.tutorial.ThreeVggBlocksBuilder;
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
        new NetworkFacts(
            "VggBlockModel",
            "one VGG block",
            LARGE.toString(),
            VggBlockModelBuilder.PARAMETERS,
            VggBlockModelBuilder.MACS,
            VggBlockModelBuilder.SUMMARY),
        new NetworkFacts(
            "ThreeVggBlocks",
            "the first three blocks of VGG-19",
            LARGE.toString(),
            ThreeVggBlocksBuilder.PARAMETERS,
            ThreeVggBlocksBuilder.MACS,
            ThreeVggBlocksBuilder.SUMMARY),
        new NetworkFacts(
            "NaiveInceptionModel",
            "an inception module without reductions",
            LARGE.toString(),
            NaiveInceptionModelBuilder.PARAMETERS,
            NaiveInceptionModelBuilder.MACS,
            NaiveInceptionModelBuilder.SUMMARY),
        new NetworkFacts(
            "ReducedInceptionModel",
            "inception modules 3a and 3b of GoogLeNet",
            LARGE.toString(),
            ReducedInceptionModelBuilder.PARAMETERS,
            ReducedInceptionModelBuilder.MACS,
            ReducedInceptionModelBuilder.SUMMARY),
        new NetworkFacts(
            "ResidualModel",
            "a residual block without batch normalisation",
            LARGE.toString(),
            ResidualModelBuilder.PARAMETERS,
            ResidualModelBuilder.MACS,
            ResidualModelBuilder.SUMMARY));
  }

  private static List<ImageClassifier> classifiers() {
    return List.of(
        new ImageClassifier(
            new NetworkFacts(
                "SmallResNet",
                "residual blocks of 16 to 64 filters",
                SMALL.toString(),
                SmallResNetBuilder.PARAMETERS,
                SmallResNetBuilder.MACS,
                SmallResNetBuilder.SUMMARY),
            SMALL,
            classes -> SmallResNetBuilder.create().classes(classes)),
        new ImageClassifier(
            new NetworkFacts(
                "SmallInception",
                "three inception modules",
                SMALL.toString(),
                SmallInceptionBuilder.PARAMETERS,
                SmallInceptionBuilder.MACS,
                SmallInceptionBuilder.SUMMARY),
            SMALL,
            classes -> SmallInceptionBuilder.create().classes(classes)),
        new ImageClassifier(
            new NetworkFacts(
                "SmallVgg",
                "three VGG blocks of 16 to 64 filters",
                SMALL.toString(),
                SmallVggBuilder.PARAMETERS,
                SmallVggBuilder.MACS,
                SmallVggBuilder.SUMMARY),
            SMALL,
            classes -> SmallVggBuilder.create().classes(classes)));
  }
}
