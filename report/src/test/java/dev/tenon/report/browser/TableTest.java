package dev.tenon.report.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Tables, the page of the module, and what all pages have in common. */
class TableTest extends Pages {
  @Test
  void aColumnIsSortedDownThenUpThenNotAtAll() {
    openNetwork("tutorial/ReducedInceptionModel");
    List<String> original = names();
    WebElement head = find("#layers thead th:nth-child(4) button");

    head.click();
    assertThat(names()).startsWith("mixed3b", "mixed3b/conv3x3", "mixed3a", "mixed3a/conv3x3");
    assertThat(find("#layers thead th:nth-child(4)").getDomAttribute("aria-sort"))
        .isEqualTo("descending");

    head.sendKeys(Keys.ENTER);
    assertThat(names()).endsWith("mixed3a/conv3x3", "mixed3a", "mixed3b/conv3x3", "mixed3b");

    head.sendKeys(Keys.SPACE);
    assertThat(names()).isEqualTo(original);
  }

  @Test
  void onlyTheBlocksOfTheInterfaceAreShownIfAsked() {
    openNetwork("tutorial/ReducedInceptionModel");

    find("#only-blocks").click();

    assertThat(find("#layers tr[data-name='mixed3a']").isDisplayed()).isTrue();
    assertThat(find("#layers tr[data-name='mixed3a/conv1x1']").isDisplayed()).isFalse();
  }

  @Test
  void theReductionsAreComparedWithTheNaiveModule() {
    openNetwork("tutorial/ReducedInceptionModel");

    assertThat(texts("#pointwise table:first-of-type tr[data-name='mixed3a'] td").subList(0, 6))
        .containsExactly("124,384", "6,272", "×19.8", "8,127,512,576", "396,361,728", "×20.5");
    assertThat(texts("#pointwise tr[data-name='mixed3b'] td"))
        .containsExactly(
            "388,736", "1,089,952", "×0.36", "25,434,259,456", "71,403,831,296", "×0.36");
  }

  @Test
  void theModuleListsItsNetworksAndTheyLeadBack() {
    open("tenon-report.html");
    assertThat(texts("tbody th a"))
        .containsExactly("GoogLeNet", "SeResNet50", "ReducedInceptionModel");

    find("thead th:nth-child(5) button").click();
    assertThat(texts("tbody th a"))
        .containsExactly("SeResNet50", "GoogLeNet", "ReducedInceptionModel");

    find("tbody th a").click();
    assertThat(find("h1").getText()).isEqualTo("SeResNet50");
    find("header a").click();
    assertThat(find("h1").getText()).isEqualTo("Networks");
  }

  @Test
  void aPageNeedsNoOtherFile() {
    openNetwork("inception/GoogLeNet");

    assertThat(run("return performance.getEntriesByType('resource').length")).isEqualTo(0L);
  }

  @Test
  void pagesAreLightOrDarkAsTheReaderPrefers() {
    openNetwork("tutorial/ReducedInceptionModel");
    prefer("light");
    String light = colours();
    prefer("dark");
    String dark = colours();
    prefer("light");

    assertThat(light).startsWith("rgb(246, 247, 249) rgb(27, 36, 48) ");
    assertThat(dark).startsWith("rgb(10, 14, 19) rgb(232, 236, 242) ");
    assertThat(colours()).isEqualTo(light);
  }

  private String colours() {
    return run("""
            const body = getComputedStyle(document.body);
            const box = getComputedStyle(document.querySelector('#camera .pointwise .body'));
            return `${body.backgroundColor} ${body.color} ${box.fill} ${box.stroke}`;
            """)
        .toString();
  }

  private List<String> names() {
    return texts("#layers tbody .show");
  }
}
