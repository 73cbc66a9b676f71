package vn.kehoach.cli;

import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import vn.kehoach.read.scan.OcrMode;

/** "auto", "never", "always". */
final class OcrConverter implements ITypeConverter<OcrMode> {

  @Override
  public OcrMode convert(String value) {
    for (OcrMode mode : OcrMode.values()) {
      if (mode.name().toLowerCase(Locale.ROOT).equals(value.toLowerCase(Locale.ROOT))) {
        return mode;
      }
    }
    throw new TypeConversionException(value);
  }
}
