package vn.kehoach.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Vietnamese and English: every word of the program's own changes, what plans say never does. */
class LanguageBrowserTest extends BrowserTest {

  /**
   * Vietnamese words of the program that stand on the page by themselves or before what is filled
   * in. What plans say may be one of these words too: places that hold nothing else are passed by.
   */
  private static final String LEFT =
      """
      async () => {
        const words = async lang => (await (await fetch('/api/v1/words?lang=' + lang)).json()).words;
        const [vi, en] = [await words('vi'), await words('en')];
        const whole = new Set(), begin = new Set();
        for (const key of Object.keys(vi)) {
          if (vi[key] === en[key] || vi[key].length < 3 || key === 'console.frame.language') continue;
          const at = vi[key].search(/[{|]/);
          if (at < 0) whole.add(vi[key]);
          else if (at > 5) begin.add(vi[key].slice(0, at));
        }
        const plans = '.name, .hit .words a, .fact > .words, .factline .words, .line, .textLayer,'
          + ' .details dd, .list th a, .list.cells td, .planhead h1, dialog h2, .source, .facet ul,'
          + ' .role span, .marks';
        const said = [];
        const look = (text, element) => {
          const t = text.trim();
          if (!t || element.closest(plans)) return;
          if (whole.has(t) || [...begin].some(b => t.startsWith(b))) said.push(t);
        };
        const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        while (walk.nextNode()) look(walk.currentNode.data, walk.currentNode.parentElement);
        for (const e of document.querySelectorAll('[aria-label], [title], [placeholder]'))
          for (const a of ['aria-label', 'title', 'placeholder']) look(e.getAttribute(a) ?? '', e);
        return [...new Set(said)];
      }
      """;

  private static final Map<String, String> OPENED =
      Map.of(
          "/tong-quan", "",
          "/tim-kiem?q=chu+ky+so", "",
          "/tim-kiem", "",
          "/ai-lam-gi", "td.opens",
          "/ai-lam-gi?theo=chu-de", "td.opens",
          "/so-sanh", "td.partial",
          "/thoi-han?tu=2026-01-01&den=2026-12-31", ".choose");

  @Test
  @SuppressWarnings("unchecked")
  void nothingOfTheProgramStaysVietnameseInEnglish() throws IOException {
    open("/tong-quan?lang=en");
    var left = new ArrayList<String>();
    for (var each : OPENED.entrySet()) {
      open(each.getKey() + (each.getKey().contains("?") ? "&" : "?") + "lang=en");
      if (!each.getValue().isEmpty()) {
        page.locator(each.getValue()).first().click();
        page.locator("dialog .body > *").first().waitFor();
        settled();
      }
      ((List<String>) page.evaluate(LEFT)).forEach(word -> left.add(each.getKey() + ": " + word));
    }
    String plan =
        (String)
            page.evaluate(
                "() => fetch('/api/v1/plans').then(r => r.json()).then(a => a.plans[0].planId)");
    for (String tab :
        List.of("muc-luc", "nhiem-vu", "chi-tieu", "canh-bao", "chua-hieu", "van-ban")) {
      open("/van-ban/" + plan + "?lang=en&xem=" + tab);
      ((List<String>) page.evaluate(LEFT)).forEach(word -> left.add(tab + ": " + word));
    }
    assertEquals(List.of(), left);
  }

  @Test
  void theSwitchChangesThePageThatIsOpenAndStaysChosen() throws IOException {
    open("/so-sanh");
    page.locator(".switches button").first().click();
    page.waitForFunction("() => document.querySelector('h1').textContent === 'Compare targets'");
    assertEquals("en", page.evaluate("() => document.documentElement.lang"));
    assertEquals("Compare targets · kehoach", page.title());
    open("/ai-lam-gi");
    assertTrue(text(".places").contains("Who does what"), text(".places"));
  }
}
