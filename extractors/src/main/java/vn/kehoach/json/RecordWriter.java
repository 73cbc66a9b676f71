package vn.kehoach.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.kehoach.model.Box;

/** Walks a record and everything in it. */
final class RecordWriter {

  private final JsonGenerator out;

  RecordWriter(JsonGenerator out) {
    this.out = out;
  }

  void write(@Nullable Object value) throws IOException {
    switch (value) {
      case null -> out.writeNull();
      case String text -> out.writeString(text);
      case Boolean flag -> out.writeBoolean(flag);
      case Integer number -> out.writeNumber(number);
      case Long number -> out.writeNumber(number);
      case Double number -> writeFigure(BigDecimal.valueOf(number));
      case Float number -> writeFigure(new BigDecimal(number.toString()));
      case BigDecimal number -> writeFigure(number);
      case Enum<?> constant -> out.writeString(constant.name());
      case LocalDate date -> out.writeString(date.toString());
      case Box box -> writeBox(box);
      case List<?> list -> writeList(list);
      case Map<?, ?> map -> writeMap(map);
      case Record part -> writeRecord(part);
      default -> throw new IllegalArgumentException("no JSON for " + value.getClass());
    }
  }

  private void writeFigure(BigDecimal number) throws IOException {
    out.writeNumber(plain(number));
  }

  /** Never "1E+2": 100 is written as 100. */
  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }

  private void writeBox(Box box) throws IOException {
    out.writeRawValue(
        "["
            + points(box.x())
            + ", "
            + points(box.y())
            + ", "
            + points(box.width())
            + ", "
            + points(box.height())
            + "]");
  }

  private static String points(double value) {
    return plain(BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP));
  }

  private void writeList(List<?> list) throws IOException {
    out.writeStartArray();
    for (Object element : list) {
      write(element);
    }
    out.writeEndArray();
  }

  private void writeMap(Map<?, ?> map) throws IOException {
    out.writeStartObject();
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      Object key = entry.getKey();
      out.writeFieldName(key instanceof Enum<?> constant ? constant.name() : (String) key);
      write(entry.getValue());
    }
    out.writeEndObject();
  }

  private void writeRecord(Record part) throws IOException {
    out.writeStartObject();
    for (Shape.Component component : Shape.of(part.getClass()).components()) {
      Object value = component.valueOf(part);
      if (!component.isLeftOut(value)) {
        out.writeFieldName(component.name());
        write(value);
      }
    }
    out.writeEndObject();
  }
}
