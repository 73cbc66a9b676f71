package vn.kehoach.provenance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kehoach.Extraction;
import vn.kehoach.PlanExtractor;
import vn.kehoach.model.Coverage;
import vn.kehoach.model.LineKind;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.read.Line;
import vn.kehoach.read.SourceReader;

/** On the five plans, in both forms, every line is read and accounted for by what it is. */
class LedgerOfPlansTest {

  static Stream<Path> all() throws IOException {
    return Stream.concat(ProvenanceTest.plans().stream(), ProvenanceTest.texts().stream());
  }

  @ParameterizedTest
  @MethodSource("all")
  void nothingIsLeftNotUnderstood(Path file) {
    Coverage ledger = plan(file).coverage();
    assertEquals(List.of(), ledger.notUnderstood());
    assertEquals(ledger.lines(), ledger.accounted());
    assertEquals(
        ledger.lines(), ledger.kinds().values().stream().mapToInt(Integer::intValue).sum());
    assertTrue(
        ledger
            .kinds()
            .keySet()
            .containsAll(
                List.of(
                    LineKind.TITLE,
                    LineKind.RECITAL,
                    LineKind.HEADING,
                    LineKind.OBJECTIVE,
                    LineKind.TASK,
                    LineKind.CLOSING,
                    LineKind.RECIPIENTS,
                    LineKind.SIGNATURE)),
        () -> ledger.kinds().toString());
  }

  @ParameterizedTest
  @MethodSource("vn.kehoach.provenance.ProvenanceTest#texts")
  void everyLineOfATextStandsInTheLedger(Path file) throws IOException {
    long lines =
        Files.readString(file, StandardCharsets.UTF_8)
            .lines()
            .filter(line -> !Letters.of(line).isEmpty() || !line.isBlank())
            .filter(line -> line.chars().anyMatch(c -> c > ' ' && c != 0xFEFF && c != 0xA0))
            .count();
    assertEquals(lines, plan(file).coverage().lines());
  }

  /** The ledger counts what was read: it must be all that PDFBox alone finds on the pages. */
  @ParameterizedTest
  @MethodSource("vn.kehoach.provenance.ProvenanceTest#plans")
  void everyLetterOfAPdfWasRead(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    String read =
        new SourceReader()
            .read(bytes).pages().stream()
                .flatMap(page -> page.lines().stream())
                .map(Line::text)
                .collect(Collectors.joining(" "));
    try (var document = Loader.loadPDF(bytes)) {
      assertEquals(sorted(new PDFTextStripper().getText(document)), sorted(read));
    }
  }

  private static String sorted(String text) {
    return Letters.of(text)
        .chars()
        .filter(Character::isLetterOrDigit)
        .sorted()
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  private static PlanDocument plan(Path file) {
    return switch (PlanExtractor.standard().extract(file)) {
      case Extraction.Read read -> read.plan();
      case Extraction.Failed failed -> throw new IllegalStateException(file + ": " + failed);
    };
  }
}
