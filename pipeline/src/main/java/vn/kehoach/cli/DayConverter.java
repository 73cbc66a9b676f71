package vn.kehoach.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Days as the JSON has them (2026-12-31) or as they are written in Vietnam (31/12/2026). */
final class DayConverter implements ITypeConverter<LocalDate> {

  private static final DateTimeFormatter VIETNAMESE =
      DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

  @Override
  public LocalDate convert(String value) {
    try {
      return value.contains("/") ? LocalDate.parse(value, VIETNAMESE) : LocalDate.parse(value);
    } catch (DateTimeException e) {
      throw new TypeConversionException(value);
    }
  }
}
