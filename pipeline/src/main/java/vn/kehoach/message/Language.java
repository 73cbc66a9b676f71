package vn.kehoach.message;

import java.util.Locale;

/** Languages that the program speaks. */
public enum Language {
  VI,
  EN;

  /** For what Java formats. */
  public Locale locale() {
    return Locale.forLanguageTag(code());
  }

  /** "vi", "en". */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The language that the arguments ask for, before they are parsed; Vietnamese otherwise. */
  public static Language asked(String[] args) {
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
