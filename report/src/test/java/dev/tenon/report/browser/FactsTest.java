package dev.tenon.report.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.interactions.Actions;

/** What a page says of a box, and how it is found. */
class FactsTest extends Pages {
  @BeforeEach
  void open() {
    openNetwork("tutorial/ReducedInceptionModel");
  }

  @Test
  void theFactsOfABoxAreShownUnderThePointer() {
    new Actions(browser).moveToElement(box("mixed3a/conv3x3")).perform();

    assertThat(find("#facts").getText().lines())
        .containsExactly(
            "mixed3a/conv3x3",
            "3×3 conv · 128 · ReLU",
            "Type",
            "Convolution",
            "Output",
            "128×256×256",
            "Parameters",
            "110,720",
            "MACs",
            "7,247,757,312",
            "Memory",
            "32.00 MiB",
            "Receptive field",
            "3",
            "Connected to",
            "mixed3a/reduce3x3",
            "Source",
            "ReducedInceptionModel.java:13");
  }

  @Test
  void theFactsOfABoxAreShownWhenItHasTheFocus() {
    run("arguments[0].focus()", box("mixed3b"));

    assertThat(find("#facts h3").getText()).isEqualTo("mixed3b");
    assertThat(find("#facts").getText()).contains("388,736", "ReducedInceptionModel.java:23");
  }

  @Test
  void aNameInTheTableIsFoundInThePicture() {
    find("#fold-all").click();

    find("#layers tr[data-name='mixed3b/conv5x5'] .show").click();

    assertThat(isShown("mixed3b/conv5x5")).isTrue();
    assertThat(box("mixed3b/conv5x5").getDomAttribute("class")).contains("found");
    assertThat(find("#facts h3").getText()).isEqualTo("mixed3b/conv5x5");
  }

  @Test
  void everyBoxIsReachedByTheTabKeyAndHasALabel() {
    assertThat(
            run(
                """
                return [...document.querySelectorAll('.box:not(.terminal)')]
                    .filter((box) => box.tabIndex !== 0 || !box.getAttribute('aria-label'))
                    .length
                """))
        .isEqualTo(0L);
    assertThat(box("mixed3a/pool").getDomAttribute("aria-label"))
        .isEqualTo("mixed3a/pool: 3×3 max pool, output 3×256×256");
  }
}
