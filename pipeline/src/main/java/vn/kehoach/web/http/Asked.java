package vn.kehoach.web.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kehoach.message.Language;
import vn.kehoach.web.http.ProblemException.Kind;

/** A request: what a route is asked with, each value checked as it is taken. */
public final class Asked {

  private static final String LANGUAGE = "lang";

  private final Context context;

  Asked(Context context) {
    this.context = context;
  }

  /**
   * A file that was handed over.
   *
   * @param name what it was called where it came from
   * @param bytes its content
   */
  public record GivenFile(String name, Bytes bytes) {}

  /** Content that can be read once. */
  @FunctionalInterface
  public interface Bytes {

    /** Opens it. */
    InputStream open() throws IOException;
  }

  /** The language of the answer: as asked, as the browser prefers, else Vietnamese. */
  public Language language() {
    return language(context);
  }

  static Language language(Context context) {
    String asked = context.queryParam(LANGUAGE);
    if (asked == null) {
      String accepted = Objects.requireNonNullElse(context.header("Accept-Language"), "");
      asked = accepted.toLowerCase(Locale.ROOT).startsWith("en") ? "en" : "vi";
    }
    return asked.equalsIgnoreCase("en") ? Language.EN : Language.VI;
  }

  /** Refuses parameters that a route does not have: a slip would else change the answer unseen. */
  void onlyWith(List<Parameter> parameters) {
    Set<String> known =
        Stream.concat(parameters.stream().map(Parameter::name), Stream.of(LANGUAGE))
            .collect(Collectors.toSet());
    for (String name : context.queryParamMap().keySet()) {
      if (!known.contains(name)) {
        throw ProblemException.with(Kind.UNKNOWN_PARAMETER, name, name);
      }
    }
  }

  /** A part of the path. */
  public String part(String name) {
    return context.pathParam(name);
  }

  /** Words; null where there are none. */
  public @Nullable String text(String name) {
    String value = context.queryParam(name);
    return value == null || value.isBlank() ? null : value.strip();
  }

  /** Words that have to be there. */
  public String needed(String name) {
    String value = text(name);
    if (value == null) {
      throw ProblemException.with(Kind.MISSING, name, name);
    }
    return value;
  }

  /** All that was given under a name, blanks left out. */
  public List<String> texts(String name) {
    return context.queryParams(name).stream()
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .toList();
  }

  /** A whole number; one that is given must lie between bounds. */
  public int number(String name, int otherwise, int least, int most) {
    String value = text(name);
    if (value == null) {
      return otherwise;
    }
    try {
      int number = Integer.parseInt(value);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw wrong(name, value, least + " … " + most);
    }
    throw wrong(name, value, least + " … " + most);
  }

  /** A day; null where none is given. */
  public @Nullable LocalDate day(String name) {
    String value = text(name);
    try {
      return value == null ? null : LocalDate.parse(value);
    } catch (DateTimeParseException e) {
      throw wrong(name, value, "2026-12-31");
    }
  }

  /** Yes or no: no where it is not given. */
  public boolean flag(String name) {
    String value = context.queryParam(name);
    if (value == null || value.equals("false")) {
      return false;
    }
    if (value.isEmpty() || value.equals("true")) {
      return true;
    }
    throw wrong(name, value, "true, false");
  }

  /** A constant; null where none is given. */
  public <E extends Enum<E>> @Nullable E choice(String name, Class<E> of) {
    List<E> all = choices(name, of);
    return all.isEmpty() ? null : all.getFirst();
  }

  /** The constants that are given. */
  public <E extends Enum<E>> List<E> choices(String name, Class<E> of) {
    var chosen = new ArrayList<E>();
    for (String value : texts(name)) {
      chosen.add(
          Stream.of(of.getEnumConstants())
              .filter(constant -> constant.name().equalsIgnoreCase(value))
              .findFirst()
              .orElseThrow(() -> wrong(name, value, names(of))));
    }
    return chosen;
  }

  private static <E extends Enum<E>> String names(Class<E> of) {
    return Stream.of(of.getEnumConstants())
        .map(constant -> constant.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }

  /** The files that came with the request. */
  public List<GivenFile> files(String name) {
    if (!context.isMultipartFormData()) {
      throw ProblemException.with(Kind.MISSING, name, name);
    }
    return context.uploadedFiles(name).stream()
        .map(file -> new GivenFile(file.filename(), file::content))
        .toList();
  }

  private static ProblemException wrong(String name, String value, String instead) {
    return ProblemException.with(Kind.WRONG_VALUE, name, name, value, instead);
  }
}
