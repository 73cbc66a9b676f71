package vn.kehoach.web;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** One browser and one console over the corpus for all tests; both end with the last test. */
final class Browsers implements BeforeAllCallback, AutoCloseable {

  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

  private static @Nullable Playwright playwright;
  private static @Nullable Browser browser;
  private static @Nullable ConsoleForTests corpus;

  @Override
  public void beforeAll(ExtensionContext context) {
    assumeTrue(Files.isExecutable(CHROMIUM), "there is no browser at " + CHROMIUM);
    context
        .getRoot()
        .getStore(ExtensionContext.Namespace.GLOBAL)
        .computeIfAbsent(Browsers.class, key -> this);
  }

  static synchronized Browser browser() {
    if (browser == null) {
      var environment = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
      playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
      browser =
          playwright
              .chromium()
              .launch(
                  new BrowserType.LaunchOptions()
                      .setExecutablePath(CHROMIUM)
                      .setArgs(List.of("--no-sandbox")));
    }
    return browser;
  }

  static synchronized ConsoleForTests corpus() throws IOException {
    if (corpus == null) {
      corpus = ConsoleForTests.corpus();
    }
    return corpus;
  }

  @Override
  public void close() throws IOException {
    if (playwright != null) {
      playwright.close();
      playwright = null;
      browser = null;
    }
    if (corpus != null) {
      corpus.close();
      corpus = null;
    }
  }
}
