package vn.kehoach.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.Source;

/**
 * Writes and reads plan documents.
 *
 * <p>The bytes are UTF-8, indented by two blanks, with "\n" line ends and a final one on every
 * platform: the same document always gives the same bytes.
 */
public final class PlanJson {

  private static final String SCHEMA = "/schema/plan-document.schema.json";

  private PlanJson() {}

  /** The document as JSON. */
  public static byte[] write(PlanDocument plan) {
    return RecordJson.write(plan);
  }

  /**
   * Reads what {@link #write} wrote. Fields that the contract does not know are passed over.
   *
   * @throws PlanFormatException if the bytes are no JSON, or a field is missing or of a wrong kind
   */
  public static PlanDocument read(byte[] json) throws PlanFormatException {
    return new RecordReader(false).read(JsonTree.parse(json), PlanDocument.class);
  }

  /**
   * Reads a file that {@link #write} wrote.
   *
   * @throws PlanFormatException if the file holds no plan document
   * @throws IOException if the file cannot be read
   */
  public static PlanDocument read(Path file) throws IOException {
    return read(Files.readAllBytes(file));
  }

  /**
   * Reads only what a written file says of its source, and not the rest of it.
   *
   * @throws PlanFormatException if that is not there or not of the right form
   * @throws IOException if the file cannot be read
   */
  public static Source readSource(Path file) throws IOException {
    try (InputStream json = Files.newInputStream(file)) {
      return new RecordReader(false).read(JsonTree.field(json, "source"), Source.class);
    }
  }

  /**
   * Reads a truth file written by hand, which leaves out what only a program knows: identifier,
   * source, coverage, boxes and quotes. Missing texts are empty, missing lists are empty, a missing
   * part is made of such defaults.
   *
   * @throws PlanFormatException if the file holds no plan document
   * @throws IOException if the file cannot be read
   */
  public static PlanDocument readTruth(Path file) throws IOException {
    return new RecordReader(true)
        .read(JsonTree.parse(Files.readAllBytes(file)), PlanDocument.class);
  }

  /** The JSON Schema (2020-12) of plan documents. */
  public static byte[] schema() {
    try (InputStream schema = PlanJson.class.getResourceAsStream(SCHEMA)) {
      if (schema == null) {
        throw new IllegalStateException("not in the jar: " + SCHEMA);
      }
      return schema.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
