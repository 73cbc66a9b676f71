package vn.kehoach.message;

import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the program says, in one language. */
public final class Messages {

  private static final String WORDS = "vn.kehoach.message.messages";

  private final ResourceBundle words;
  private final DetailWords details;

  /** The messages of a language. */
  public Messages(Language language) {
    Control exactly = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
    this.words = ResourceBundle.getBundle(WORDS, language.locale(), exactly);
    this.details = new DetailWords(language.locale());
  }

  /**
   * A message; "{0}", "{1}" … stand for the arguments.
   *
   * @throws java.util.MissingResourceException if there is no message of that key
   */
  public String get(String key, Object... arguments) {
    String text = words.getString(key);
    for (int i = 0; i < arguments.length; i++) {
      text = text.replace("{" + i + "}", String.valueOf(arguments[i]));
    }
    return text;
  }

  /** What a reader noted about a file, which it does in English. */
  public String detail(@Nullable String note) {
    return details.say(String.valueOf(note));
  }

  /** Whether there is a message of a key. */
  public boolean has(String key) {
    return words.containsKey(key);
  }

  /** The word for a constant, kept under "Type.CONSTANT". */
  public String word(Enum<?> constant) {
    return get(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
  }

  /** The words for all constants, by "Type.CONSTANT". */
  public Map<String, String> constants() {
    var constants = new TreeMap<String, String>();
    for (String key : words.keySet()) {
      if (Character.isUpperCase(key.charAt(0))) {
        constants.put(key, words.getString(key));
      }
    }
    return constants;
  }
}
