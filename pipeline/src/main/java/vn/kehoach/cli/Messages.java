package vn.kehoach.cli;

import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.jspecify.annotations.Nullable;

/** What the program says, in one language. */
final class Messages {

  private static final String WORDS = "vn.kehoach.cli.messages";
  private static final String HELP = "vn.kehoach.cli.help";

  private final ResourceBundle words;
  private final ResourceBundle help;
  private final DetailWords details;

  Messages(Language language) {
    Control exactly = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
    this.words = ResourceBundle.getBundle(WORDS, language.locale(), exactly);
    this.details = new DetailWords(language.locale());
    this.help = ResourceBundle.getBundle(HELP, language.locale(), exactly);
  }

  /** The help texts, by the keys that picocli asks for. */
  ResourceBundle help() {
    return help;
  }

  /** A message; "{0}", "{1}" … stand for the arguments. */
  String get(String key, Object... arguments) {
    String text = words.getString(key);
    for (int i = 0; i < arguments.length; i++) {
      text = text.replace("{" + i + "}", String.valueOf(arguments[i]));
    }
    return text;
  }

  /** What a reader noted about a file, which it does in English. */
  String detail(@Nullable String note) {
    return details.say(String.valueOf(note));
  }

  /** Whether there is a message of a key. */
  boolean has(String key) {
    return words.containsKey(key);
  }

  /** The word for a constant, kept under "Type.CONSTANT". */
  String word(Enum<?> constant) {
    return get(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
  }
}
