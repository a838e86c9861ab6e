package dev.tenon.processor.model;

import static dev.tenon.processor.model.Interfaces.block;
import static dev.tenon.processor.model.Interfaces.dense;
import static dev.tenon.processor.model.Interfaces.input;
import static dev.tenon.processor.model.Interfaces.network;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SiteTest {
  private final BlockDecl first = dense("first");
  private final BlockDecl second = dense("second");
  private final NetworkDecl part = network("Part", input("in"), first, second);
  private final BlockDecl stage = block("stage", part);
  private final NetworkDecl network = network("Net", input("image"), stage);

  @Test
  void findsABlockOfTheNetwork() {
    Site site = Site.find(network, "stage").orElseThrow();

    assertThat(site).isEqualTo(Site.top(network, stage));
    assertThat(site.path()).isEqualTo("stage");
    assertThat(site.outer()).isEmpty();
  }

  @Test
  void findsABlockOfAPlacedInterface() {
    Site site = Site.find(network, "stage/first").orElseThrow();

    assertThat(site.path()).isEqualTo("stage/first");
    assertThat(site.scope()).isEqualTo(part);
    assertThat(site.block()).isEqualTo(first);
    assertThat(site.outer()).contains(Site.top(network, stage));
  }

  @Test
  void overlooksTheNumbersOfCopies() {
    assertThat(Site.find(network, "stage/2/first/3")).isEqualTo(Site.find(network, "stage/first"));
    assertThat(Site.find(network, "stage/2")).contains(Site.top(network, stage));
  }

  @Test
  void findsNothingWhereNothingIs() {
    assertThat(Site.find(network, "other")).isEmpty();
    assertThat(Site.find(network, "stage/other")).isEmpty();
    assertThat(Site.find(network, "image/first")).isEmpty();
  }

  @Test
  void knowsWhatStandsBesideAndInside() {
    Site site = Site.find(network, "stage/first").orElseThrow();

    assertThat(site.sibling(second)).isEqualTo(Site.find(network, "stage/second").orElseThrow());
    assertThat(Site.top(network, stage).inner(part, first)).isEqualTo(site);
  }
}
