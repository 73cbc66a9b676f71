package vn.kehoach.web.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kehoach.ingest.FilePlace;
import vn.kehoach.ingest.FileResult;
import vn.kehoach.ingest.Reason;
import vn.kehoach.message.FileSentences;
import vn.kehoach.message.Language;
import vn.kehoach.message.Messages;
import vn.kehoach.read.Sha256;
import vn.kehoach.store.DataFolder;
import vn.kehoach.store.FileEntry;
import vn.kehoach.store.Journal;
import vn.kehoach.web.source.Whereabouts;

/** The files of a journal that something has to be done about. */
public final class FailedFiles {

  private static final int KEY_DIGITS = 16;

  private final DataFolder data;

  /** The files that this data folder's journal knows. */
  public FailedFiles(DataFolder data) {
    this.data = data;
  }

  /** All of them, by name. */
  public List<FailedFile> all(Language language) throws IOException {
    var sentences = new FileSentences(new Messages(language));
    return failed()
        .map(file -> failed(file, sentences))
        .sorted(Comparator.comparing(FailedFile::file).thenComparing(FailedFile::key))
        .toList();
  }

  /** The file of a key. */
  Optional<FileEntry> find(String key) throws IOException {
    return failed().filter(file -> key(file).equals(key)).findFirst();
  }

  private Stream<FileEntry> failed() throws IOException {
    return Journal.read(data.journal()).files().stream()
        .filter(file -> file.planId().isEmpty())
        .filter(file -> reason(file).map(Reason::failure).orElse(false));
  }

  private static String key(FileEntry file) {
    return Sha256.ofText(file.path()).substring(0, KEY_DIGITS);
  }

  private static Optional<Reason> reason(FileEntry file) {
    return Stream.of(Reason.values())
        .filter(reason -> reason.name().equals(file.reason()))
        .findFirst();
  }

  private FailedFile failed(FileEntry file, FileSentences sentences) {
    Reason reason = reason(file).orElseThrow();
    String name = file.fileName();
    var result =
        new FileResult(FilePlace.of(Path.of(name)), reason, file.page(), null, file.detail(), 0);
    return new FailedFile(
        key(file),
        name,
        pathOf(file),
        reason.outcome().name(),
        reason.name(),
        file.page(),
        sentences.of(result));
  }

  private @Nullable String pathOf(FileEntry file) {
    return Whereabouts.handedOver(data, file.path()) ? null : file.path();
  }
}
