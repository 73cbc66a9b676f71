package vn.kehoach.web.http;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Something that a route can be asked with.
 *
 * @param name its name in the address
 * @param kind what it may be
 * @param where whether it is a part of the path
 * @param repeated whether it may be given several times
 * @param about what it is for
 * @param choices the values that it may have; none for any
 */
public record Parameter(
    String name, Kind kind, Where where, boolean repeated, String about, List<String> choices) {

  public Parameter {
    choices = List.copyOf(choices);
  }

  /** What a parameter may be. */
  public enum Kind {
    TEXT,
    WHOLE_NUMBER,
    /** A day as "2026-12-31". */
    DAY,
    /** "true", "false", or nothing for true. */
    FLAG
  }

  /** Where a parameter stands. */
  public enum Where {
    QUERY,
    PATH
  }

  /** Words. */
  public static Parameter text(String name, String about) {
    return new Parameter(name, Kind.TEXT, Where.QUERY, false, about, List.of());
  }

  /** Words, given any number of times. */
  public static Parameter texts(String name, String about) {
    return new Parameter(name, Kind.TEXT, Where.QUERY, true, about, List.of());
  }

  /** A part of the path. */
  public static Parameter path(String name, String about) {
    return new Parameter(name, Kind.TEXT, Where.PATH, false, about, List.of());
  }

  /** A whole number. */
  public static Parameter number(String name, String about) {
    return new Parameter(name, Kind.WHOLE_NUMBER, Where.QUERY, false, about, List.of());
  }

  /** A day. */
  public static Parameter day(String name, String about) {
    return new Parameter(name, Kind.DAY, Where.QUERY, false, about, List.of());
  }

  /** Yes or no. */
  public static Parameter flag(String name, String about) {
    return new Parameter(name, Kind.FLAG, Where.QUERY, false, about, List.of());
  }

  /** One of some constants, in lower case. */
  public static <E extends Enum<E>> Parameter choice(String name, Class<E> of, String about) {
    return new Parameter(name, Kind.TEXT, Where.QUERY, false, about, names(of));
  }

  /** Some of some constants, in lower case. */
  public static <E extends Enum<E>> Parameter choices(String name, Class<E> of, String about) {
    return new Parameter(name, Kind.TEXT, Where.QUERY, true, about, names(of));
  }

  private static <E extends Enum<E>> List<String> names(Class<E> of) {
    return Stream.of(of.getEnumConstants())
        .map(constant -> constant.name().toLowerCase(Locale.ROOT))
        .toList();
  }
}
