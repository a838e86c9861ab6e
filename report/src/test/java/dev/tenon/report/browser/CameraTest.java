package dev.tenon.report.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.interactions.WheelInput;

/** The picture is moved and enlarged. */
class CameraTest extends Pages {
  private WebElement network;

  /** Where the camera is. */
  private record View(double x, double y, double scale) {}

  @BeforeEach
  void open() {
    openNetwork("inception/GoogLeNet");
    network = find("#network");
  }

  @Test
  void buttonsZoom() {
    View before = view();

    find("#zoom-in").click();
    assertThat(view().scale()).isGreaterThan(before.scale());

    find("#zoom-out").click();
    find("#zoom-out").click();
    assertThat(view().scale()).isLessThan(before.scale());
  }

  @Test
  void theWholeNetworkFits() {
    find("#fit").click();

    assertThat(
            run(
                """
                const frame = document.getElementById('network').getBoundingClientRect();
                const all = document.getElementById('camera').getBoundingClientRect();
                return all.top >= frame.top && all.bottom <= frame.bottom
                    && all.left >= frame.left && all.right <= frame.right;
                """))
        .isEqualTo(true);
  }

  @Test
  void theWheelZoomsWithCtrlAndScrollsThePageWithout() {
    View before = view();
    WheelInput.ScrollOrigin origin = WheelInput.ScrollOrigin.fromElement(network);

    new Actions(browser)
        .keyDown(Keys.CONTROL)
        .scrollFromOrigin(origin, 0, -200)
        .keyUp(Keys.CONTROL)
        .perform();
    assertThat(view().scale()).isGreaterThan(before.scale());

    View zoomed = view();
    new Actions(browser).scrollFromOrigin(origin, 0, 100).perform();
    assertThat(view()).isEqualTo(zoomed);
  }

  @Test
  void draggingMoves() {
    View before = view();

    new Actions(browser)
        .moveToElement(network, -300, 100)
        .clickAndHold()
        .moveByOffset(80, 40)
        .release()
        .perform();

    assertThat(view()).isEqualTo(new View(before.x() + 80, before.y() + 40, before.scale()));
  }

  /** A block under the pointer when a drag ends is not folded by it. */
  @Test
  void draggingFoldsNothing() {
    new Actions(browser)
        .moveToElement(box("inception3a"))
        .clickAndHold()
        .moveByOffset(0, -60)
        .release()
        .perform();

    assertThat(box("inception3a").getDomAttribute("aria-expanded")).isEqualTo("false");
  }

  @Test
  void keysMoveAndZoom() {
    View before = view();
    run("arguments[0].focus()", network);

    press(Keys.ARROW_RIGHT);
    assertThat(view().x()).isLessThan(before.x());
    press(Keys.ARROW_LEFT);
    press(Keys.ARROW_DOWN);
    assertThat(view().y()).isLessThan(before.y());
    press("+");
    assertThat(view().scale()).isGreaterThan(before.scale());
    press("-");
    press("-");
    assertThat(view().scale()).isLessThan(before.scale());
    press("0");
    View fitted = view();
    find("#fit").click();
    assertThat(view()).isEqualTo(fitted);
  }

  private void press(CharSequence key) {
    browser.switchTo().activeElement().sendKeys(key);
  }

  private View view() {
    String[] numbers = run("return `${view.x} ${view.y} ${view.scale}`").toString().split(" ", -1);
    return new View(
        Double.parseDouble(numbers[0]),
        Double.parseDouble(numbers[1]),
        Double.parseDouble(numbers[2]));
  }
}
