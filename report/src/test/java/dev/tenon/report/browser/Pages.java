package dev.tenon.report.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.tenon.processor.NetworkProcessor;
import dev.tenon.report.Compilation;
import dev.tenon.report.ReportProcessor;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogType;

/** Opens the pages of some networks in Chromium; skipped on a machine that has none. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class Pages {
  private static final String PACKAGE = "dev/tenon/sample/networks/";

  ChromeDriver browser;
  private Path generated;

  @BeforeAll
  void start(@TempDir Path directory) {
    Optional<ChromeDriver> found = Chromium.start();
    assumeTrue(found.isPresent(), "no chromium and chromedriver on the PATH: no browser tests");
    browser = found.get();
    generated =
        new Compilation(directory)
            .sample("tutorial/ReducedInceptionModel")
            .sample("resnet/SeResNet50")
            .sample("inception/GoogLeNet")
            .processor(new NetworkProcessor())
            .processor(new ReportProcessor())
            .run()
            .generated();
  }

  @AfterAll
  void stop() {
    if (browser != null) {
      browser.quit();
    }
  }

  /** A script that fails says so nowhere but here. */
  @AfterEach
  void nothingWentWrongUnseen() {
    assertThat(browser.manage().logs().get(LogType.BROWSER).getAll())
        .filteredOn(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
        .isEmpty();
  }

  void openNetwork(String name) {
    open(PACKAGE + name + ".html");
  }

  void open(String file) {
    browser.get(generated.resolve(file).toUri().toString());
  }

  WebElement find(String selector) {
    return browser.findElement(By.cssSelector(selector));
  }

  List<String> texts(String selector) {
    return browser.findElements(By.cssSelector(selector)).stream()
        .map(element -> element.getDomProperty("textContent"))
        .toList();
  }

  WebElement box(String name) {
    return find(".box[data-name='" + name + "']");
  }

  /** Whether a box is drawn, within the frame or beyond. */
  boolean isShown(String name) {
    return (Boolean) run("return arguments[0].getClientRects().length > 0", box(name));
  }

  Object run(String script, Object... arguments) {
    return Optional.ofNullable(browser.executeScript(script, arguments)).orElse("");
  }

  void prefer(String scheme) {
    browser.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
  }
}
