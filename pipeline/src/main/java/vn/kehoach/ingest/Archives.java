package vn.kehoach.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kehoach.ingest.Reading.Result;
import vn.kehoach.read.archive.Contents;
import vn.kehoach.read.archive.Entry;
import vn.kehoach.worker.Answer;
import vn.kehoach.worker.Desk;
import vn.kehoach.worker.Request;

/**
 * Opens archives. What is in them is unpacked into numbered files of a folder in the data folder
 * and is gone again when it was read.
 */
final class Archives {

  private final Desk desk;
  private final Path scratch;
  private final IngestListener listener;
  private int opened;

  Archives(Desk desk, Path scratch, IngestListener listener) {
    this.desk = desk;
    this.scratch = scratch;
    this.listener = listener;
  }

  /**
   * A file of an archive.
   *
   * @param file the file
   * @param reading what became of it where its bytes could not be had, else null
   */
  record Item(InputFile file, @Nullable Reading reading) {

    /** A file that is still to be read. */
    static Item of(InputFile file) {
      return new Item(file, null);
    }
  }

  /**
   * An archive that was opened.
   *
   * @param reading what became of the archive itself
   * @param items the files in it, in their order
   * @param folder where they lie
   */
  record Opened(Reading reading, List<Item> items, Path folder) implements AutoCloseable {

    @Override
    public void close() throws IOException {
      delete(folder);
    }
  }

  /**
   * Opens an archive; whatever is wrong with it is in the result.
   *
   * @throws IOException if the data folder fails, or nothing can be opened at all
   */
  Opened open(Reading archive, Budget budget) throws IOException {
    InputFile file = archive.file();
    Path folder = scratch.resolve("archive-" + ++opened);
    Files.createDirectories(folder);
    Answer answer =
        desk.answer(
            Request.Unpack.of(file.bytes(), file.place().fileName(), folder, budget.left()),
            (done, pages) -> listener.page(file.place(), done, pages));
    return switch (answer) {
      case Answer.Unpacked unpacked -> {
        budget.spend(unpacked.contents());
        List<Item> items = items(archive, unpacked.contents(), folder);
        yield opened(archive, of(unpacked.contents()), items, folder);
      }
      case Answer.Stopped stopped ->
          opened(archive, FileReading.stopped(stopped), List.of(), folder);
      case Answer.Failed failed ->
          opened(archive, new Result.None(Reason.NO_ACCESS, failed.detail()), List.of(), folder);
      default -> throw new IllegalStateException("no answer to unpacking: " + answer);
    };
  }

  private static Opened opened(Reading archive, Result.None result, List<Item> items, Path folder) {
    return new Opened(
        new Reading(archive.file(), archive.stamp(), result, archive.seconds()), items, folder);
  }

  private static Result.None of(Contents contents) {
    Reason reason =
        switch (contents.end()) {
          case WHOLE -> contents.entries().isEmpty() ? Reason.ARCHIVE_EMPTY : Reason.ARCHIVE_OPENED;
          case CUT -> contents.entries().isEmpty() ? Reason.DAMAGED : Reason.ARCHIVE_CUT;
          case ENCRYPTED -> Reason.PASSWORD;
          case TOO_MANY_ENTRIES -> Reason.TOO_MANY_FILES;
          case TOO_MANY_BYTES -> Reason.UNPACKS_TOO_LARGE;
        };
    return new Result.None(reason, contents.detail());
  }

  private static List<Item> items(Reading archive, Contents contents, Path folder) {
    var items = new ArrayList<Item>();
    for (Entry entry : contents.entries()) {
      var file =
          new InputFile(
              archive.file().place().entry(entry.name()), folder.resolve(entry.file()), false);
      Reason reason = reason(entry.state());
      items.add(
          new Item(
              file,
              reason == null
                  ? null
                  : new Reading(file, null, new Result.None(reason, detail(entry)), 0)));
    }
    return items;
  }

  private static String detail(Entry entry) {
    return entry.state() == Entry.State.TOO_LARGE
        ? "more than " + entry.bytes() / Limits.MEGABYTE + " MB"
        : entry.state().name();
  }

  private static @Nullable Reason reason(Entry.State state) {
    return switch (state) {
      case UNPACKED -> null;
      case ENCRYPTED -> Reason.PASSWORD;
      case TOO_LARGE -> Reason.UNPACKS_TOO_LARGE;
      case DAMAGED -> Reason.DAMAGED;
      case UNSUPPORTED -> Reason.TYPE_NOT_READ;
      case NO_FILE -> Reason.NO_REGULAR_FILE;
    };
  }

  /** Deletes a folder with all that is in it, if it is there. */
  static void delete(Path folder) throws IOException {
    try (Stream<Path> inside = Files.walk(folder)) {
      for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    } catch (NoSuchFileException e) {
      return;
    }
  }
}
