package vn.kehoach.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The office screen and the phone: nothing hangs over, everything is in sight; pictures to look at.
 */
class SizesBrowserTest extends BrowserTest {

  private static final String[][] PAGES = {
    {"tong-quan", "/tong-quan"},
    {"tim-kiem", "/tim-kiem?q=chu+ky+so"},
    {"ai-lam-gi", "/ai-lam-gi"},
    {"chu-de", "/ai-lam-gi?theo=chu-de"},
    {"so-sanh", "/so-sanh"},
    {"thoi-han", "/thoi-han?tu=2026-01-01&den=2026-12-31"}
  };

  @ParameterizedTest
  @CsvSource({"man-hinh,1366,768", "dien-thoai,390,844"})
  void nothingHangsOver(String size, int wide, int high) throws IOException {
    page.setViewportSize(wide, high);
    for (String[] each : PAGES) {
      open(each[1]);
      assertFits(each[0], size, wide);
    }
    page.navigate(console().address() + "/tong-quan");
    page.locator("main a[href^='/van-ban/']").first().click();
    page.locator(".sheetpage[data-drawn] canvas").first().waitFor();
    assertFits("van-ban", size, wide);
  }

  private void assertFits(String name, String size, int wide) {
    screenshot(name + "-" + size);
    assertEquals(
        wide,
        page.evaluate("() => Math.max(innerWidth, document.documentElement.scrollWidth)"),
        name);
    assertTrue(page.locator(".places a[aria-current=page]").count() <= 1);
    assertTrue(page.locator("h1").first().isVisible(), name);
  }

  @Test
  void theMatrixIsPrintedWhole() throws IOException {
    open("/so-sanh");
    Object rows =
        page.evaluate(
            "() => Number(document.querySelector('.grid').getAttribute('aria-rowcount')) - 1");
    page.evaluate("() => dispatchEvent(new Event('beforeprint'))");
    assertEquals(rows, page.locator(".sheet tbody tr").count());
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    screenshot("so-sanh-in");
    page.evaluate("() => dispatchEvent(new Event('afterprint'))");
    assertEquals(0, page.locator(".sheet").count());
  }
}
