package dev.tenon.report.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkupTest {
  @Test
  void textAndAttributesAreEscaped() {
    String markup =
        new Markup().open("p", "title", "\"a\" & <b>").text("1 < 2 & 3 > 2").close().toString();

    assertThat(markup)
        .isEqualTo("<p title=\"&quot;a&quot; &amp; &lt;b&gt;\">1 &lt; 2 &amp; 3 &gt; 2</p>");
  }

  @Test
  void numbersHaveAtMostOneDigitAfterThePoint() {
    assertThat(Markup.number(12)).isEqualTo("12");
    assertThat(Markup.number(12.34)).isEqualTo("12.3");
    assertThat(Markup.number(-0.01)).isEqualTo("0");
  }
}
