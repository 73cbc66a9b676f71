package vn.kehoach.message;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.kehoach.export.ExportException;
import vn.kehoach.index.IndexFormatException;
import vn.kehoach.index.IndexLockedException;
import vn.kehoach.ingest.OwnUnitsException;
import vn.kehoach.phrase.UnitFile;
import vn.kehoach.score.GoldenException;
import vn.kehoach.store.DamagedPlanException;
import vn.kehoach.store.DataFolderException;
import vn.kehoach.store.FolderBusyException;
import vn.kehoach.worker.WorkerStartException;

/** One line for whatever stopped a command: what, where, what to do. */
public final class Problems {

  private final Messages messages;

  /** Lines in the language of these messages. */
  public Problems(Messages messages) {
    this.messages = messages;
  }

  /** The line for an error that stopped what was to be done. */
  public String say(Throwable error) {
    return switch (error) {
      case DataFolderException folder ->
          messages.get("folder." + folder.problem().name(), folder.folder());
      case FolderBusyException busy -> messages.get("folder.busy");
      case IndexFormatException index ->
          messages.get("index." + index.reason().name(), index.path());
      case IndexLockedException locked -> messages.get("folder.busy");
      case OwnUnitsException units -> say(units);
      case WorkerStartException worker ->
          messages.get("worker.start", messages.detail(worker.getMessage()));
      case ExportException export ->
          messages.get("export." + export.problem().name(), export.path());
      case DamagedPlanException plan -> messages.get("plan.damaged", plan.file());
      case GoldenException truth ->
          messages.get("evaluate.broken", truth.file(), String.valueOf(truth.getMessage()));
      case UncheckedIOException wrapper -> say(wrapper.getCause());
      case IOException io when isDiskFull(io) -> messages.get("disk.full");
      case AccessDeniedException denied -> messages.get("access.denied", denied.getFile());
      case IOException io -> messages.get("disk.error", messages.detail(detail(io)));
      default -> messages.get("fault", error.toString());
    };
  }

  /** A line for each wrong row, as compilers do. */
  private String say(OwnUnitsException units) {
    return units.problems().stream()
        .map(problem -> units.file() + ":" + problem.line() + ": " + say(problem))
        .collect(Collectors.joining(System.lineSeparator()));
  }

  private String say(UnitFile.Problem problem) {
    return messages.get("units.fault." + problem.fault().name(), problem.words());
  }

  /** The systems say it in words only: Linux, macOS, Windows, and a user's own limits. */
  public static boolean isDiskFull(@Nullable Throwable error) {
    for (Throwable cause = error; cause != null; cause = cause.getCause()) {
      if (saysDiskFull(String.valueOf(cause.getMessage()))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a system's message means that there is no more room. */
  public static boolean saysDiskFull(String message) {
    String said = message.toLowerCase(Locale.ROOT);
    return said.contains("no space left")
        || said.contains("quota exceeded")
        || said.contains("not enough space")
        || said.contains("file too large");
  }

  private static String detail(IOException error) {
    if (error instanceof FileSystemException file) {
      String reason =
          file.getReason() == null ? error.getClass().getSimpleName() : file.getReason();
      return file.getFile() + ": " + reason;
    }
    return error instanceof FileNotFoundException
        ? String.valueOf(error.getMessage())
        : error.getClass().getSimpleName() + ": " + error.getMessage();
  }
}
