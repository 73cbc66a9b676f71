package vn.kehoach.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Tìm kiếm: a sentence is found, narrowed, sent on, and opened at its place. */
class SearchBrowserTest extends BrowserTest {

  private int found() {
    return Integer.parseInt(text(".results h2").replaceAll("\\D", ""));
  }

  private void ask(String words) throws IOException {
    open("/tim-kiem");
    page.locator("#q").fill(words);
    page.keyboard().press("Enter");
    page.locator(".hit").first().waitFor();
    settled();
  }

  @Test
  void wordsAreFoundWithoutTheirMarksAndHighlighted() throws IOException {
    ask("chu ky so");
    assertTrue(found() > 5, "hits: " + found());
    assertEquals("chữ ký số", text(".hit mark").toLowerCase());
    assertTrue(text(".hit .about").contains("trang"), text(".hit .about"));
  }

  @Test
  void theAddressHoldsTheWholeQuestion() throws IOException {
    ask("chữ ký số");
    int all = found();
    page.locator(".facet a", new Page.LocatorOptions().setHasText("Chủ trì")).click();
    page.locator(".chip").waitFor();
    settled();
    int led = found();
    assertTrue(led > 0 && led < all, led + " of " + all);
    String first = text(".hit .words");
    var other = page.context().newPage();
    other.navigate(page.url());
    other.locator(".hit").first().waitFor();
    assertEquals(first, other.locator(".hit .words").first().innerText());
    page.locator(".chip").click();
    page.waitForFunction(
        "n => document.querySelector('.results h2')?.innerText.startsWith(n + ' ')", all);
  }

  @Test
  void aUnitThatIsSuggestedNarrowsTheAnswer() throws IOException {
    open("/tim-kiem");
    page.locator("#q").pressSequentially("công an x");
    named(AriaRole.OPTION, "Công an xã đơn vị").waitFor();
    page.keyboard().press("ArrowDown");
    page.keyboard().press("Enter");
    page.locator(".hit").first().waitFor();
    assertTrue(page.url().contains("don-vi="), page.url());
    assertTrue(text(".chip").contains("Công an xã"), text(".chip"));
  }

  @Test
  void aHitOpensAtItsPlaceOnThePage() throws IOException {
    ask("chữ ký số");
    page.locator(".hit .words a").first().click();
    page.locator(".box.chosen").first().waitFor();
    assertTrue(page.url().contains("/van-ban/"), page.url());
    assertTrue(page.locator(".factline.chosen").innerText().toLowerCase().contains("chữ ký số"));
  }

  @Test
  void aQuestionThatCannotBeReadIsAnsweredByOneSentence() throws IOException {
    open("/tim-kiem?q=" + "%22ch%E1%BB%AF+k%C3%BD");
    assertTrue(text(".problem").contains("dấu ngoặc kép"), text(".problem"));
    forgiveComplaints();
  }
}
