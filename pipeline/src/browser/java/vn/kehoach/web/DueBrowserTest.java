package vn.kehoach.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** Thời hạn: quarters, the list of one, days as they are written, the calendar file. */
class DueBrowserTest extends BrowserTest {

  @Test
  void aQuarterOpensItsTasks() throws IOException {
    open("/thoi-han?tu=2026-01-01&den=2026-12-31");
    Locator quarter =
        page.locator(".quarters a", new Page.LocatorOptions().setHasText("Quý II/2026")).first();
    String count = quarter.locator("b").innerText();
    quarter.click();
    page.waitForFunction(
        "() => document.querySelector('.days h2')?.innerText.includes('01/04/2026')");
    assertEquals("Từ 01/04/2026 đến 30/06/2026: " + count + " việc đến hạn", text(".days h2"));
    assertTrue(page.locator("section.day").count() > 0);
  }

  @Test
  void daysAreWrittenAsOfficialsWriteThem() throws IOException {
    open("/thoi-han");
    Locator from = page.locator(".dayfield input").first();
    from.fill("32/13/2026");
    from.press("Tab");
    assertTrue(text(".dayfield .wrong").contains("31/12/2026"), text(".dayfield .wrong"));
    from.fill("1/1/2026");
    from.press("Tab");
    page.waitForURL("**tu=2026-01-01**");
    settled();
    assertTrue(text(".days h2").contains("01/01/2026"), text(".days h2"));
  }

  @Test
  void theCalendarIsAFile() throws IOException {
    open("/thoi-han?tu=2026-01-01&den=2026-12-31");
    Download file = page.waitForDownload(() -> page.locator(".head button.strong").click());
    assertTrue(file.suggestedFilename().endsWith(".ics"), file.suggestedFilename());
    assertTrue(Files.readString(file.path()).startsWith("BEGIN:VCALENDAR"));
  }

  @Test
  void whatGoesOnWithoutAnEndStandsApart() throws IOException {
    open("/thoi-han");
    page.locator(".ongoing summary").click();
    assertTrue(page.locator(".ongoing article").count() > 0);
  }
}
