package vn.kehoach.web;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The tests in a browser are built only where there is one: that they are not is said here. */
class BrowserPresenceTest {

  private static final Path BROWSER = Path.of("/usr/bin/chromium");

  private static final String MISSING =
      BROWSER + " is missing: the console was not tested in a browser; run .ci/setup";

  @Test
  void theConsoleIsTestedInARealBrowser() {
    boolean there = Files.isExecutable(BROWSER) && compiled();
    if (Boolean.parseBoolean(System.getenv("CI"))) {
      assertTrue(there, MISSING);
    }
    assumeTrue(there, MISSING);
  }

  private static boolean compiled() {
    return BrowserPresenceTest.class.getResource("SearchBrowserTest.class") != null;
  }
}
