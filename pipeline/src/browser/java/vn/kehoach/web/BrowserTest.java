package vn.kehoach.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.ExtendWith;

/** A person with a browser in front of the console; what the pages complain of fails the test. */
@ExtendWith(Browsers.class)
abstract class BrowserTest {

  static final int WIDE = 1366;
  static final int HIGH = 768;

  /** Minutes, not seconds: the machine may be busy. */
  private static final int PATIENCE_MILLIS = Integer.getInteger("patience", 120_000);

  private final List<String> complaints = new ArrayList<>();
  private BrowserContext context;
  private String name;
  Page page;

  @BeforeEach
  void sitDown(TestInfo test) throws IOException {
    name =
        test.getTestClass().orElseThrow().getSimpleName()
            + "-"
            + test.getTestMethod().orElseThrow().getName();
    context = Browsers.browser().newContext(options());
    context.setDefaultTimeout(PATIENCE_MILLIS);
    page = context.newPage();
    page.onPageError(complaints::add);
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            complaints.add(message.text());
          }
        });
  }

  @AfterEach
  void getUp() {
    screenshot(name);
    context.close();
    assertEquals(List.of(), complaints, "what the browser complained of");
  }

  /** A Vietnamese browser on a small office screen; nothing moves that would be waited for. */
  Browser.NewContextOptions options() {
    return new Browser.NewContextOptions()
        .setLocale("vi-VN")
        .setReducedMotion(ReducedMotion.REDUCE)
        .setViewportSize(WIDE, HIGH);
  }

  /** The console of the test; the one over the corpus if it does not say otherwise. */
  ConsoleForTests console() throws IOException {
    return Browsers.corpus();
  }

  /** Opens an address of the console and waits until it has answered. */
  void open(String path) throws IOException {
    page.navigate(console().address() + path);
    settled();
  }

  /** Until the page has its answer: what waits for one says so itself. */
  void settled() {
    page.waitForFunction(
        "() => document.querySelector('main h1, main .problem')"
            + " && !document.querySelector('[aria-busy=true], .wait')");
  }

  /** Some complaints are wanted: a test of what is missing. */
  void forgiveComplaints() {
    complaints.clear();
  }

  void screenshot(String name) {
    Path file = Path.of("target", "screenshots", name + ".png");
    page.screenshot(new Page.ScreenshotOptions().setPath(file));
  }

  Locator named(AriaRole role, String name) {
    return page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  String text(String selector) {
    return page.locator(selector).first().innerText();
  }

  Object focused(String question) {
    return page.evaluate("() => document.activeElement." + question);
  }
}
