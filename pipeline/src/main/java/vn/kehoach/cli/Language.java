package vn.kehoach.cli;

import java.util.Locale;

/** Languages that the program speaks. */
enum Language {
  VI,
  EN;

  Locale locale() {
    return Locale.forLanguageTag(code());
  }

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The language that the arguments ask for, before they are parsed; Vietnamese otherwise. */
  static Language asked(String[] args) {
    for (int i = 0; i < args.length; i++) {
      boolean english =
          args[i].equalsIgnoreCase("--lang=en")
              || args[i].equals("--lang")
                  && i + 1 < args.length
                  && args[i + 1].equalsIgnoreCase("en");
      if (english) {
        return EN;
      }
    }
    return VI;
  }
}
