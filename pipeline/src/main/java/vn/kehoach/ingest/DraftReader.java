package vn.kehoach.ingest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.kehoach.Extraction;
import vn.kehoach.model.PlanDocument;

/** Reads files and folders and stores nothing: for a look at a draft before it is signed. */
public final class DraftReader {

  private static final Logger LOG = LoggerFactory.getLogger(DraftReader.class);

  private final PlanReader reader;

  /** Reads with a reader of plans. */
  public DraftReader(PlanReader reader) {
    this.reader = reader;
  }

  /**
   * A file that was read.
   *
   * @param file where it is
   * @param reason what became of it, and why
   * @param page the page that it failed on; null where that is the whole file
   * @param detail what an engine said of it
   * @param plan the plan; null where there is none
   */
  public record Draft(
      Path file,
      Reason reason,
      @Nullable Integer page,
      String detail,
      @Nullable PlanDocument plan) {

    /** What became of it. */
    public Outcome outcome() {
      return reason.outcome();
    }
  }

  /** Reads one file after the other; one bad file never stops the others. */
  public void read(List<Path> paths, Consumer<Draft> listener) {
    for (InputFile file : InputFiles.of(paths)) {
      listener.accept(read(file));
    }
  }

  private Draft read(InputFile file) {
    if (Files.notExists(file.bytes())) {
      return new Draft(file.bytes(), Reason.MISSING, null, "", null);
    }
    try {
      return switch (reader.read(file.bytes())) {
        case Extraction.Read read ->
            new Draft(file.bytes(), Reason.of(read.plan().coverage()), null, "", read.plan());
        case Extraction.Failed failed ->
            new Draft(
                file.bytes(),
                Reading.reason(file, failed.reason()),
                failed.page(),
                failed.detail(),
                null);
      };
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      LOG.error("a fault of the program on {}", file.bytes(), e);
      return new Draft(file.bytes(), Reason.FAULT, null, e.toString(), null);
    }
  }
}
