package vn.kehoach.web.api;

import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.TreeMap;
import vn.kehoach.message.Language;
import vn.kehoach.message.Messages;
import vn.kehoach.web.http.Reply;
import vn.kehoach.web.http.Route;

/** All words that the pages show, in one language. */
public final class WordRoutes {

  private static final String PAGES = "vn.kehoach.web.console";

  /**
   * Words.
   *
   * @param lang their language, "vi" or "en"
   * @param words by "Type.CONSTANT" for what the program knows, by "console.…" for the pages
   */
  public record Words(String lang, Map<String, String> words) {}

  /** The routes. */
  public List<Route> routes() {
    return List.of(
        Route.get(
                "/words",
                "All words that the pages show",
                Words.class,
                asked -> Reply.of(words(asked.language())))
            .fresh(Route.Freshness.PROGRAM));
  }

  Words words(Language language) {
    Map<String, String> words = new TreeMap<>(new Messages(language).constants());
    ResourceBundle pages =
        ResourceBundle.getBundle(
            PAGES, language.locale(), Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    pages.keySet().forEach(key -> words.put(key, pages.getString(key)));
    return new Words(language.code(), words);
  }
}
