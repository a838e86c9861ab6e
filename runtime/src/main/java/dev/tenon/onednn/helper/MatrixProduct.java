package dev.tenon.onednn.helper;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.api.ops.OpContext;
import org.nd4j.linalg.api.ops.impl.reduce.Mmul;
import org.nd4j.linalg.factory.Nd4j;

/**
 * Products of matrices that lie in memory row by row, which ND4J leaves to oneDNN as they are. One
 * context serves many products, which costs half as much for each as one of its own.
 */
final class MatrixProduct {
  private final Mmul operation = new Mmul();
  private final OpContext context = Nd4j.getExecutioner().buildContext();

  private MatrixProduct(boolean transposeFirst, boolean transposeSecond) {
    int notTheResult = 0;
    context.setIArguments(transposeFirst ? 1 : 0, transposeSecond ? 1 : 0, notTheResult);
  }

  static MatrixProduct plain() {
    return new MatrixProduct(false, false);
  }

  static MatrixProduct ofTransposedFirst() {
    return new MatrixProduct(true, false);
  }

  static MatrixProduct ofTransposedSecond() {
    return new MatrixProduct(false, true);
  }

  void compute(INDArray first, INDArray second, INDArray result) {
    context.purge();
    context.setInputArrays(first, second);
    context.setOutputArrays(result);
    Nd4j.exec(operation, context);
  }
}
