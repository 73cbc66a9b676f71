package vn.kehoach.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * Writes records as JSON, their components in order: the plan document, and the answers that a
 * command prints with {@code --json}; and reads them back.
 */
public final class RecordJson {

  private static final JsonFactory FACTORY = new JsonFactory();

  private RecordJson() {}

  /**
   * A record as JSON, with everything in it that is a record, enum, list, map with string keys,
   * text, date, number, boolean or null.
   *
   * @throws IllegalArgumentException if something in it is none of these
   */
  public static byte[] write(Record value) {
    return write(value, layout());
  }

  /**
   * A record as JSON on one line, with "\n" at its end.
   *
   * @throws IllegalArgumentException as {@link #write} does
   */
  public static byte[] line(Record value) {
    return write(value, null);
  }

  private static byte[] write(Record value, @Nullable PrettyPrinter layout) {
    var bytes = new ByteArrayOutputStream();
    try (JsonGenerator out = FACTORY.createGenerator(bytes)) {
      out.setPrettyPrinter(layout);
      new RecordWriter(out).write(value);
      out.flush();
      bytes.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /**
   * Reads what {@link #write} wrote of a record of this type.
   *
   * @throws PlanFormatException if the bytes are no JSON, or a field is missing or of a wrong kind
   */
  public static <T extends Record> T read(byte[] json, Class<T> type) throws PlanFormatException {
    return new RecordReader(false).read(JsonTree.parse(json), type);
  }

  private static DefaultPrettyPrinter layout() {
    var indent = new DefaultIndenter("  ", "\n");
    var separators =
        Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");
    var printer = new DefaultPrettyPrinter(separators);
    printer.indentObjectsWith(indent);
    printer.indentArraysWith(indent);
    return printer;
  }
}
