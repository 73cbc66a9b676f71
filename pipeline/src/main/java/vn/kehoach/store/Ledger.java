package vn.kehoach.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Which bytes were read into which plan, by which version of the reader.
 *
 * <p>Kept as lines of digest, plan and version. A lost ledger costs a second reading and nothing
 * else.
 */
public final class Ledger {

  private final Path file;
  private final TreeMap<String, Entry> entries;

  /**
   * A line of the ledger.
   *
   * @param planId the plan
   * @param reader the version of what read it
   */
  public record Entry(String planId, String reader) {}

  private Ledger(Path file, TreeMap<String, Entry> entries) {
    this.file = file;
    this.entries = entries;
  }

  /** Opens a ledger; a line that is damaged is passed over. */
  public static Ledger open(Path file) throws IOException {
    var entries = new TreeMap<String, Entry>();
    try {
      for (String line : Files.readAllLines(file, UTF_8)) {
        String[] cells = line.split("\t", -1);
        if (cells.length == 3) {
          entries.put(cells[0], new Entry(cells[1], cells[2]));
        }
      }
    } catch (NoSuchFileException e) {
      return new Ledger(file, entries);
    }
    return new Ledger(file, entries);
  }

  /** What the bytes of a digest were read into. */
  public Optional<Entry> find(String sha256) {
    return Optional.ofNullable(entries.get(sha256));
  }

  /** The versions of all that read. */
  public Set<String> readers() {
    return entries.values().stream().map(Entry::reader).collect(Collectors.toSet());
  }

  /** Notes a reading; {@link #save} keeps it. */
  public void note(String sha256, Entry entry) {
    entries.put(sha256, entry);
  }

  /** Keeps what was noted. */
  public void save() throws IOException {
    var lines = new StringBuilder();
    entries.forEach(
        (sha256, entry) ->
            lines
                .append(sha256)
                .append('\t')
                .append(entry.planId())
                .append('\t')
                .append(entry.reader())
                .append('\n'));
    AtomicFile.write(file, lines.toString().getBytes(UTF_8));
  }
}
