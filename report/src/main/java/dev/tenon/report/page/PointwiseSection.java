package dev.tenon.report.page;

import dev.tenon.processor.layer.Cost;
import dev.tenon.processor.text.Thousands;
import dev.tenon.report.markup.Markup;
import dev.tenon.report.pointwise.Pointwise;
import dev.tenon.report.pointwise.PointwiseBlock;
import dev.tenon.report.pointwise.Role;
import java.util.List;
import java.util.Optional;

/** Explains what each 1×1 convolution does to the cost of its block. */
final class PointwiseSection {
  private static final String EXPLANATION =
      "A 1×1 convolution before a larger one decides how many channels the larger one sees. A k×k"
          + " convolution costs k·k·channels·filters weights, so the 1×1 convolution saves where it"
          + " hands on fewer channels than it gets, and makes the block dearer where it hands on"
          + " more: a module with reductions right behind an image of 3 channels has more"
          + " parameters than the naive one, the same module behind 256 channels has fewer. Every"
          + " weight is used once for each output pixel, so MACs follow the parameters.";

  private final Markup out;

  private PointwiseSection(Markup out) {
    this.out = out;
  }

  /** Writes the section; nothing for a network without 1×1 convolutions. */
  static void write(Markup out, List<PointwiseBlock> blocks) {
    if (!blocks.isEmpty()) {
      new PointwiseSection(out).write(blocks);
    }
  }

  private void write(List<PointwiseBlock> blocks) {
    out.open("section", "id", "pointwise").line();
    out.element("h2", "What each 1×1 convolution costs and saves").line();
    out.element("p", EXPLANATION, "class", "note").line();
    List<PointwiseBlock> reduced =
        blocks.stream().filter(block -> block.naive().isPresent()).toList();
    if (!reduced.isEmpty()) {
      naive(reduced);
    }
    convolutions(blocks);
    out.close().line();
  }

  /** Each block beside itself without reductions. */
  private void naive(List<PointwiseBlock> blocks) {
    SortableTable table =
        new SortableTable(
            out,
            "Blocks with and without their reductions",
            Heading.text("Block"),
            Heading.number("Parameters"),
            Heading.number("naive"),
            Heading.number("factor"),
            Heading.number("MACs"),
            Heading.number("naive"),
            Heading.number("factor"));
    for (PointwiseBlock block : blocks) {
      Cost naive = block.naive().orElseThrow();
      out.open("tr", "data-name", block.path());
      out.open("th", "scope", "row").text(block.path() + " ");
      out.element("small", block.type()).close();
      compare(table, block.cost().parameters(), naive.parameters());
      compare(table, block.cost().macs(), naive.macs());
      table.endRow();
    }
    table.end();
  }

  private static void compare(SortableTable table, long with, long without) {
    table
        .number(Thousands.of(with), with)
        .number(Thousands.of(without), without)
        .number(
            Numbers.factor(with, without),
            without == 0 ? 0 : (double) with / without,
            with > without ? "more" : "less");
  }

  private void convolutions(List<PointwiseBlock> blocks) {
    SortableTable table =
        new SortableTable(
            out,
            "Each of them",
            Heading.text("Convolution"),
            Heading.text("What for"),
            Heading.number("Channels"),
            Heading.number("Parameters"),
            Heading.number("MACs"),
            Heading.number("Effect on parameters"),
            Heading.number("Effect on MACs"));
    blocks.stream()
        .flatMap(block -> block.convolutions().stream())
        .forEach(convolution -> convolution(table, convolution));
    table.end();
  }

  private void convolution(SortableTable table, Pointwise convolution) {
    out.open("tr", "data-name", convolution.name());
    out.element("th", convolution.name(), "scope", "row");
    table
        .text(purpose(convolution))
        .number(convolution.in() + " → " + convolution.out(), convolution.out())
        .number(Thousands.of(convolution.own().parameters()), convolution.own().parameters())
        .number(Thousands.of(convolution.own().macs()), convolution.own().macs());
    effect(table, convolution.saved().map(saved -> -saved.parameters()));
    effect(table, convolution.saved().map(saved -> -saved.macs()));
    table.endRow();
  }

  private static String purpose(Pointwise convolution) {
    if (convolution.role() == Role.AFTER_POOLING) {
      return "projects what a pooling hands on";
    }
    if (convolution.role() == Role.REDUCTION) {
      return convolution.out() < convolution.in()
          ? "reduces before a larger convolution"
          : "widens before a larger convolution";
    }
    return convolution.out() == convolution.in() ? "mixes channels" : "changes the channels";
  }

  private static void effect(SortableTable table, Optional<Long> more) {
    String style = more.isEmpty() ? "" : more.get() > 0 ? "more" : "less";
    table.number(more.map(Numbers::signed).orElse("–"), more.orElse(0L), style);
  }
}
