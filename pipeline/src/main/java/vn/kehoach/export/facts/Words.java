package vn.kehoach.export.facts;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The words that exported files use for heads and kinds, in one language. */
public final class Words {

  private static final String BUNDLE = "vn.kehoach.export.export";

  private final ResourceBundle bundle;

  private Words(Locale language) {
    Control exactly = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
    this.bundle = ResourceBundle.getBundle(BUNDLE, language, exactly);
  }

  /** The words of a language: Vietnamese or English. */
  public static Words of(Locale language) {
    return new Words(language);
  }

  /** The words of a key; "{0}", "{1}" … stand for the arguments. */
  public String get(String key, Object... arguments) {
    String text = bundle.getString(key);
    for (int i = 0; i < arguments.length; i++) {
      text = text.replace("{" + i + "}", String.valueOf(arguments[i]));
    }
    return text;
  }

  /** The word for a constant, kept under "Type.CONSTANT". */
  public String word(Enum<?> constant) {
    return get(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
  }

  /** "hằng quý" for "P3M"; the period itself where there is no word for it. */
  public String recurrence(String period) {
    String key = "recurrence." + period;
    return bundle.containsKey(key) ? get(key) : period;
  }

  /** The words of several keys that begin alike. */
  public List<String> all(String beginning, String... keys) {
    return List.of(keys).stream().map(key -> get(beginning + key)).toList();
  }
}
