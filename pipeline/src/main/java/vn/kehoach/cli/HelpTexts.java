package vn.kehoach.cli;

import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import vn.kehoach.message.Language;

/** The help texts of the commands, by the keys that picocli asks for. */
final class HelpTexts {

  private static final String NAME = "vn.kehoach.cli.help";

  private HelpTexts() {}

  static ResourceBundle in(Language language) {
    return ResourceBundle.getBundle(
        NAME, language.locale(), Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
  }
}
