package vn.kehoach.trial;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import vn.kehoach.Extraction;
import vn.kehoach.FailureReason;
import vn.kehoach.PlanExtractor;
import vn.kehoach.read.SourceReader;
import vn.kehoach.read.SourceText;

/** The words of the files that are tried, each read once for all trials. Safe for threads. */
final class Sources {

  private final SourceReader reader = new SourceReader();
  private final Map<Path, Optional<Source>> read = new ConcurrentHashMap<>();

  /** A file's content, and its words. */
  private record Source(byte[] bytes, SourceText words) {}

  /** What an extractor makes of a file, of whose words this is made first. */
  Extraction extract(PlanExtractor extractor, Path file, UnaryOperator<SourceText> rewriting) {
    return of(file)
        .map(
            source ->
                extractor.extract(
                    file.getFileName().toString(), source.bytes(), rewriting.apply(source.words())))
        .orElseGet(() -> new Extraction.Failed(FailureReason.UNREADABLE, file.toString()));
  }

  /** All words of a file; none where it cannot be read. */
  String text(Path file) {
    return of(file).map(source -> running(source.words())).orElse("");
  }

  private Optional<Source> of(Path file) {
    return read.computeIfAbsent(file, this::source);
  }

  private Optional<Source> source(Path file) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      return Optional.of(new Source(bytes, reader.read(bytes)));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static String running(SourceText words) {
    return words.pages().stream()
        .flatMap(page -> page.lines().stream())
        .map(line -> line.text() + " ")
        .collect(Collectors.joining());
  }
}
