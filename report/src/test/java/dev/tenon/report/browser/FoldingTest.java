package dev.tenon.report.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** Blocks are folded and unfolded. */
class FoldingTest extends Pages {
  /** Boxes of one diagram that lie on each other, and boxes that stick out of their block. */
  private static final String MISPLACED =
      """
      const shown = (box) => box.getClientRects().length > 0;
      const frame = (box) => [...box.querySelectorAll(':scope > .body, :scope > .folded > .body, :scope > .unfolded > .body')]
          .find(shown).getBoundingClientRect();
      const found = [];
      for (const inside of document.querySelectorAll('.inside')) {
        const boxes = [...inside.children].filter((e) => e.matches('.box:not(.terminal)') && shown(e));
        const outer = inside.closest('.box');
        for (const box of boxes) {
          const a = frame(box);
          if (outer) {
            const o = frame(outer);
            if (a.left < o.left || a.right > o.right || a.top < o.top || a.bottom > o.bottom) {
              found.push(box.dataset.name + ' sticks out');
            }
          }
          for (const other of boxes) {
            const b = frame(other);
            if (box !== other && a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom) {
              found.push(box.dataset.name + ' on ' + other.dataset.name);
            }
          }
        }
      }
      return found;
      """;

  @Test
  void aClickUnfoldsABlockAndAnotherFoldsIt() {
    openNetwork("inception/GoogLeNet");
    WebElement block = box("inception3a");
    assertThat(block.getDomAttribute("aria-expanded")).isEqualTo("false");
    assertThat(isShown("inception3a/conv3x3")).isFalse();

    new Actions(browser).moveToElement(block).click().perform();
    assertThat(block.getDomAttribute("aria-expanded")).isEqualTo("true");
    assertThat(isShown("inception3a/conv3x3")).isTrue();
    assertThat(run(MISPLACED)).isEqualTo(List.of());

    find("#camera .box[data-name='inception3a'] > .unfolded > text").click();
    assertThat(block.getDomAttribute("aria-expanded")).isEqualTo("false");
    assertThat(isShown("inception3a/conv3x3")).isFalse();
  }

  @Test
  void aBlockIsUnfoldedByKeys() {
    openNetwork("inception/GoogLeNet");
    WebElement block = box("inception3a");

    run("arguments[0].focus()", block);
    browser.switchTo().activeElement().sendKeys(Keys.ENTER);
    assertThat(isShown("inception3a/conv3x3")).isTrue();

    browser.switchTo().activeElement().sendKeys(Keys.SPACE);
    assertThat(isShown("inception3a/conv3x3")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"tutorial/ReducedInceptionModel", "inception/GoogLeNet", "resnet/SeResNet50"})
  void howeverItIsFoldedNothingLiesOnSomethingElse(String network) {
    openNetwork(network);
    assertThat(run(MISPLACED)).isEqualTo(List.of());

    find("#fold-all").click();
    assertThat(run(MISPLACED)).isEqualTo(List.of());
    assertThat(browser.findElements(By.cssSelector(".box.open"))).isEmpty();

    find("#unfold-all").click();
    assertThat(run(MISPLACED)).isEqualTo(List.of());
    assertThat(browser.findElements(By.cssSelector(".box.block:not(.open)"))).isEmpty();
  }

  /** Every wire touches the boxes that it connects, also when they have grown. */
  @Test
  void wiresEndAtTheirBoxes() {
    openNetwork("resnet/SeResNet50");
    find("#unfold-all").click();

    Object loose =
        run(
            """
            const loose = [];
            for (const inside of document.querySelectorAll('.inside')) {
              const boxes = new Map([...inside.children].filter((e) => e.dataset.name).map((e) => [e.dataset.name, e]));
              const matrix = inside.getScreenCTM();
              const near = (a, b) => Math.abs(a - b) < 1;
              for (const wire of inside.querySelectorAll(':scope > .wire')) {
                const to = boxes.get(wire.dataset.to);
                const from = boxes.get(wire.dataset.from);
                const start = wire.getPointAtLength(0).matrixTransform(matrix);
                const end = wire.getPointAtLength(wire.getTotalLength()).matrixTransform(matrix);
                const frame = (box) => [...box.querySelectorAll(':scope > .body, :scope > .unfolded > .body')].at(-1)?.getBoundingClientRect();
                const a = frame(from);
                const b = frame(to);
                if (a && !(near(start.y, a.bottom) && start.x >= a.left && start.x <= a.right)) loose.push(wire.dataset.from + ' →');
                if (b && !(end.y <= b.top + 1 && end.y > b.top - 7 && end.x >= b.left && end.x <= b.right)) loose.push('→ ' + wire.dataset.to);
              }
            }
            return loose;
            """);

    assertThat(loose).isEqualTo(List.of());
  }
}
