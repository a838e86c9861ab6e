package dev.tenon.benchmarks.compiling;

import org.deeplearning4j.nn.conf.ComputationGraphConfiguration.GraphBuilder;
import org.deeplearning4j.nn.conf.graph.ElementWiseVertex;
import org.deeplearning4j.nn.conf.graph.MergeVertex;

/** A mistake after the blocks of a network, as users of Tenon and of plain DL4J write it. */
enum Mistake {
  /** Feature maps with different channels are added: DL4J sees it in the configuration. */
  ADD(
      """
        @Convolution(filters = %1$d) FeatureMap one(FeatureMap trunk);
        @Convolution(filters = %2$d) FeatureMap other(FeatureMap trunk);
        @Add FeatureMap joint(FeatureMap one, FeatureMap other);
      """) {
    @Override
    void addTo(GraphBuilder graph, int filters) {
      graph.addLayer("one", PlainDl4j.convolution(filters, true), "trunk");
      graph.addLayer("other", PlainDl4j.convolution(filters + 1, true), "trunk");
      graph.addVertex("joint", new ElementWiseVertex(ElementWiseVertex.Op.Add), "one", "other");
    }
  },

  /** Poolings leave nothing of the image: DL4J stumbles over it when the network is initialised. */
  POOL(
      """
        @MaxPool(kernel = 3, stride = 2) FeatureMap half(FeatureMap trunk);
        @MaxPool(kernel = 3, stride = 2) FeatureMap quarter();
        @MaxPool(kernel = 3, stride = 2) FeatureMap joint();
      """) {
    @Override
    void addTo(GraphBuilder graph, int filters) {
      graph.addLayer("half", PlainDl4j.pooling(3), "trunk");
      graph.addLayer("quarter", PlainDl4j.pooling(3), "half");
      graph.addLayer("joint", PlainDl4j.pooling(3), "quarter");
    }
  },

  /** Branches of different height and width are concatenated: DL4J fails in the forward pass. */
  CONCAT(
      """
        @Convolution(filters = %1$d) FeatureMap one(FeatureMap trunk);
        @Convolution(filters = %1$d, mode = ConvolutionMode.Truncate)
        FeatureMap other(FeatureMap trunk);
        @Concat FeatureMap joint(FeatureMap one, FeatureMap other);
      """) {
    @Override
    void addTo(GraphBuilder graph, int filters) {
      graph.addLayer("one", PlainDl4j.convolution(filters, true), "trunk");
      graph.addLayer("other", PlainDl4j.convolution(filters, false), "trunk");
      graph.addVertex("joint", new MergeVertex(), "one", "other");
    }
  };

  private final String blocks;

  Mistake(String blocks) {
    this.blocks = blocks;
  }

  /**
   * Adds the wrong layers after {@code trunk}; the last is named {@code joint}.
   *
   * @param filters of a branch
   */
  abstract void addTo(GraphBuilder graph, int filters);

  /** The interface {@code Wrong}. */
  String source(Size size) {
    StringBuilder trunk = new StringBuilder();
    for (int i = 1; i <= size.blocks().size(); i++) {
      Size.VggBlock block = size.blocks().get(i - 1);
      String name = i == size.blocks().size() ? "trunk" : "block" + i;
      trunk.append(
          "  @VggBlock(filters = %d, convs = %d) FeatureMap %s();%n"
              .formatted(block.filters(), block.convs(), name));
    }
    return """
        import dev.tenon.*;
        import dev.tenon.block.*;
        import dev.tenon.head.*;
        import dev.tenon.layer.*;
        import dev.tenon.merge.*;
        import org.deeplearning4j.nn.conf.ConvolutionMode;

        @Network(input = @Input(channels = 3, height = %1$d, width = %1$d))
        interface Wrong {
        %2$s%3$s
          @Dense(units = %4$d) Vector dense1();
          @Dense(units = %4$d) Vector dense2();
          @Classifier(classes = 10) Scores classes();
        }
        """
        .formatted(
            size.side(), trunk, blocks.formatted(size.filters(), size.filters() + 1), size.units());
  }
}
