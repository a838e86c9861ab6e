package dev.tenon.processor.block.primitive;

import dev.tenon.processor.shape.Extent;
import dev.tenon.processor.shape.Window;

/**
 * A pooling window that may reach over the bottom and right border, which DL4J does not have: rows
 * and columns that are missing there have to be added first.
 *
 * @param window what slides over the enlarged image
 * @param overhang rows and columns to add at the bottom and right
 */
record CeilWindow(Window window, Extent overhang) {

  static CeilWindow over(Extent in, Window window) {
    Side height =
        new Side(
            in.height(),
            window.kernel().height(),
            window.stride().height(),
            window.padding().height());
    Side width =
        new Side(
            in.width(), window.kernel().width(), window.stride().width(), window.padding().width());
    Extent overhang = new Extent(height.overhang(), width.overhang());
    boolean needed = !overhang.equals(Extent.ZERO);
    return needed && height.isSame() && width.isSame()
        ? new CeilWindow(Window.same(window.kernel(), window.stride()), Extent.ZERO)
        : new CeilWindow(window, overhang);
  }

  /** Height or width, each on its own. */
  private record Side(long in, long kernel, long stride, long padding) {

    /**
     * What the last of ⌈(in + 2p − k) ÷ s⌉ + 1 windows lacks; nothing where that window would start
     * behind the image and does not count (PyTorch's {@code ceil_mode}).
     */
    long overhang() {
      long rest = in + 2 * padding - kernel;
      long last = -Math.floorDiv(-rest, stride) * stride;
      return last >= in + padding ? 0 : last - rest;
    }

    /**
     * Whether mode Same adds just that. It then is the better choice: what it adds counts as
     * nothing, not as zero.
     */
    boolean isSame() {
      long added = ((in + stride - 1) / stride - 1) * stride + kernel - in;
      return padding == 0 && added == overhang() && added <= 1;
    }
  }
}
