package vn.kehoach.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Văn bản: a fact shows its place on the page, a place on the page shows its facts. */
class PlanBrowserTest extends BrowserTest {

  /** Every so many facts are looked at. */
  private static final int STEP = 9;

  /**
   * The words of the page's text layer whose middle lies in the boxes that are shown, from top to
   * bottom, without blanks.
   */
  private static final String WORDS_IN_BOXES =
      """
      () => {
        const words = [];
        for (const box of document.querySelectorAll('.box.chosen')) {
          const b = box.getBoundingClientRect();
          const sheet = box.closest('.sheetpage');
          const inside = [];
          for (const span of sheet.querySelectorAll('.textLayer span')) {
            const node = span.firstChild;
            if (!node || node.nodeType !== 3) continue;
            const range = document.createRange();
            for (let i = 0; i < node.length; i++) {
              range.setStart(node, i);
              range.setEnd(node, i + 1);
              const r = range.getBoundingClientRect();
              const x = (r.left + r.right) / 2, y = (r.top + r.bottom) / 2;
              if (x > b.left && x < b.right && y > b.top && y < b.bottom) inside.push(node.data[i]);
            }
          }
          words.push(...inside);
        }
        return words.join('').replace(/\\s+/g, '').normalize('NFC');
      }
      """;

  private String planOf(String file) throws IOException {
    open("/tong-quan");
    return (String)
        page.evaluate(
            "file => fetch('/api/v1/plans?limit=100').then(r => r.json())"
                + ".then(a => a.plans.find(p => p.file === file).planId)",
            file);
  }

  @SuppressWarnings("unchecked")
  private List<Map<String, Object>> facts(String plan) {
    return (List<Map<String, Object>>)
        page.evaluate(
            "id => fetch('/api/v1/plans/' + id).then(r => r.json()).then(d =>"
                + " [...d.tasks, ...d.targets, ...d.objectives].map(f => ({id: f.id, quotes: [f.at,"
                + " ...(f.at.more ?? [])].map(a => a.quote)})))",
            plan);
  }

  /** Another fact of the plan that is open; its pages are drawn where they are not. */
  private void choose(String fact) {
    page.evaluate(
        "id => { history.replaceState(null, '', '?chon=' + id);"
            + " dispatchEvent(new PopStateEvent('popstate')); }",
        fact);
    page.waitForFunction(
        "id => { const all = [...document.querySelectorAll('.box.chosen')];"
            + " return all.length && all.every(b => b.dataset.id === id"
            + " && (b.closest('.sheetpage').matches('[data-drawn]:has(.textLayer span)')"
            + " || void b.scrollIntoView())); }",
        fact);
  }

  /** Letters only: the quote joins hyphens and blanks that the page has apart. */
  private static String letters(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  @ParameterizedTest
  @ValueSource(strings = {"cam-due-2026.pdf", "nghia-dan-2026.pdf", "ngoc-lien-2026.pdf"})
  void theBoxLiesOnTheWordsThatItNames(String file) throws IOException {
    String plan = planOf(file);
    List<Map<String, Object>> facts = facts(plan);
    open("/van-ban/" + plan);
    var beside = new ArrayList<String>();
    int looked = 0;
    for (int i = 0; i < facts.size(); i += STEP) {
      @SuppressWarnings("unchecked")
      var quotes = (List<String>) facts.get(i).get("quotes");
      choose((String) facts.get(i).get("id"));
      // All parts must be drawn: of a fact over a page break the second page may be far.
      String shown = letters((String) page.evaluate(WORDS_IN_BOXES));
      looked++;
      for (String quote : quotes) {
        String wanted = letters(quote);
        String core = wanted.substring(0, Math.min(40, wanted.length()));
        if (!shown.contains(core)) {
          beside.add(facts.get(i).get("id") + ": " + quote + " ≠ " + shown);
        }
      }
    }
    assertTrue(looked >= 10, "looked at " + looked);
    assertEquals(List.of(), beside);
  }

  @Test
  void aPlaceOnThePageShowsItsFacts() throws IOException {
    String plan = planOf("cam-due-2026.pdf");
    open("/van-ban/" + plan);
    choose("t5");
    BoundingBox box = page.locator(".box.task[data-id=t6]").first().boundingBox();
    page.mouse().click(box.x + box.width / 2, box.y + box.height / 2);
    Locator chosen = page.locator(".factline.chosen[data-id=t6]");
    chosen.waitFor();
    assertTrue(page.url().contains("chon=t6"), page.url());
    assertTrue(
        text(".panelheads [aria-selected=true]").contains("Chỗ này"), "the facts of this place");
  }

  @Test
  void warningsStandInTheMarginAndOpen() throws IOException {
    String plan = planOf("nghia-dan-2026.pdf");
    open("/van-ban/" + plan);
    Locator mark = page.locator(".mark.warning").first();
    mark.waitFor();
    assertTrue(
        mark.getAttribute("aria-label").contains("Số để trống"), mark.getAttribute("aria-label"));
    mark.click();
    page.locator(".factline.warning.chosen").waitFor();
    assertTrue(text(".panelbody .details").contains("Nên làm gì"), text(".panelbody .details"));
  }

  @Test
  void whatWasNotUnderstoodIsSaid() throws IOException {
    open("/van-ban/" + planOf("mai-phu.pdf") + "?xem=chua-hieu");
    page.locator(".panelbody .note").waitFor();
    assertEquals("Mọi dòng đều đã được hiểu.", text(".panelbody .note"));
  }
}
