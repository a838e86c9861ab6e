package dev.tenon.report.page;

import dev.tenon.report.markup.Markup;
import dev.tenon.report.markup.Resources;

/** The frame that all pages have in common. */
final class Page {
  private static final String STYLE = Resources.text(Page.class, "page.css");
  private static final String SCRIPT = Resources.text(Page.class, "sorting.js");

  private Page() {}

  /** Begins a page; what is written next stands in its body. */
  static Markup open(String title, String... styles) {
    Markup out = new Markup();
    out.raw("<!doctype html>").line().open("html", "lang", "en").line().open("head").line();
    out.raw("<meta charset=\"utf-8\">").line();
    out.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">").line();
    out.raw("<meta name=\"color-scheme\" content=\"light dark\">").line();
    out.element("title", title).line().open("style").line().raw(STYLE);
    for (String style : styles) {
      out.raw(style);
    }
    return out.close().line().close().line().open("body").line();
  }

  /** Ends a page. */
  static String close(Markup out, String... scripts) {
    out.open("script").line().raw(SCRIPT);
    for (String script : scripts) {
      out.raw(script);
    }
    return out.close().line().close().line().close().line().toString();
  }
}
