package dev.tenon.report.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** The picture in docs/report.md, {@code -Dtenon.golden.rewrite=true} takes it, is up to date. */
class ScreenshotTest extends Pages {
  private static final Path DOCUMENTED = Path.of("..", "docs", "pictures", "report.png");

  /** Of 255. A monospaced font makes 3.6, a picture that has moved by 80 pixels 4.1. */
  private static final double FONTS = 3.8;

  @Test
  void theDocumentedPageIsTheOneThatIsWritten() throws IOException {
    openNetwork("inception/GoogLeNet");
    prefer("light");
    WebElement block = box("inception3a");
    new Actions(browser).moveToElement(block).click().perform();
    block.sendKeys(Keys.ARROW_RIGHT, Keys.ARROW_RIGHT, Keys.ARROW_DOWN, Keys.ARROW_DOWN);
    new Actions(browser).moveToElement(box("inception3a/conv3x3")).perform();
    byte[] png = browser.getScreenshotAs(OutputType.BYTES);
    if (Boolean.getBoolean("tenon.golden.rewrite")) {
      Files.write(DOCUMENTED, png);
    }

    BufferedImage page = ImageIO.read(new ByteArrayInputStream(png));
    BufferedImage documented = ImageIO.read(DOCUMENTED.toFile());

    assertThat(documented.getWidth()).isEqualTo(page.getWidth());
    assertThat(documented.getHeight()).isEqualTo(page.getHeight());
    assertThat(difference(page, documented)).isLessThan(FONTS);
  }

  /** The mean difference of a colour channel, 0 to 255. */
  private static double difference(BufferedImage one, BufferedImage other) {
    long sum = 0;
    for (int y = 0; y < one.getHeight(); y++) {
      for (int x = 0; x < one.getWidth(); x++) {
        int a = one.getRGB(x, y);
        int b = other.getRGB(x, y);
        for (int shift = 0; shift < 24; shift += 8) {
          sum += Math.abs(((a >> shift) & 0xff) - ((b >> shift) & 0xff));
        }
      }
    }
    return sum / (3.0 * one.getWidth() * one.getHeight());
  }
}
