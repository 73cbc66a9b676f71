package vn.kehoach.fault;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Damaged files by the thousand, through the real ingest with real workers: each has an outcome,
 * none costs a worker, and the store is whole. {@code -Dfuzz.count=} and {@code -Dfuzz.seed=} ask
 * for more and for others; what breaks something is laid into {@code target/crashers} and belongs
 * into {@code golden/crashers}.
 */
class FuzzTest {

  private static final int COUNT = Integer.getInteger("fuzz.count", 2_000);
  private static final long SEED = Long.getLong("fuzz.seed", 20_260_101);
  private static final String[] PATIENT = {"--timeout", "120", "--worker-memory", "512"};

  /** Plans of so many years: each has as many damaged forms as an office may have of one. */
  private static final int YEARS = 97;

  private static final int FIRST_YEAR = 1950;

  private static final Set<String> TAKEN = Set.of("READ", "LINES_NOT_UNDERSTOOD", "PAGES_UNREAD");

  @TempDir private Path folder;

  @Test
  void damagedFilesHaveAnOutcome() throws IOException {
    System.out.println("fuzz.seed=" + SEED + " fuzz.count=" + COUNT);
    lay();

    Program.Account account = new Program(folder).ingest("tep", PATIENT);

    assertEquals(COUNT, laid(account), account.err());
    Broken.none(account.reasons(), folder.resolve("tep"));
    boolean failed = account.reasons().values().stream().anyMatch(FuzzTest::failure);
    assertEquals(failed ? 1 : 0, account.code());
    assertStored(account);
    Program.Account again = new Program(folder).ingest("tep", PATIENT);
    assertEquals(COUNT, laid(again));
    again
        .reasons()
        .forEach(
            (name, reason) ->
                assertTrue(!TAKEN.contains(reason), () -> name + " is read again: " + reason));
    assertSound();
  }

  /** Every file that went in is accounted for, and nothing is the matter with what was stored. */
  private void assertSound() throws IOException {
    Program.Said doctor = new Program(folder).run("doctor", "--json");
    assertEquals(0, doctor.code(), doctor.out());
    int files = new ObjectMapper().readTree(doctor.out()).path("examination").path("files").asInt();
    assertTrue(files >= COUNT, () -> COUNT + " files went in, and " + files + " are known");
  }

  /** The files that were laid, without what stands in those that damage made an archive of. */
  private static long laid(Program.Account account) {
    return account.reasons().keySet().stream().filter(name -> name.matches("\\d+\\.\\w+")).count();
  }

  private void assertStored(Program.Account account) throws IOException {
    List<String> stored = new Program(folder).stored();
    assertEquals(account.plans(), new TreeSet<>(stored), "what is named is stored, and whole");
    assertEquals(List.of(), new Program(folder).left());
  }

  /** Whether a reason is one that somebody has to do something about. */
  private static boolean failure(String reason) {
    return !TAKEN.contains(reason)
        && !Set.of("SAME_BYTES", "READ_BEFORE", "NO_DOCUMENT", "ARCHIVE_OPENED").contains(reason);
  }

  /**
   * Each sort of file in turn, of plans for many years: damaged forms of one are told apart too.
   */
  private void lay() throws IOException {
    Path files = Files.createDirectories(folder.resolve("tep"));
    var originals = new TreeMap<Integer, Original>();
    for (int i = 0; i < COUNT; i++) {
      int year = FIRST_YEAR + i / 4 % YEARS;
      Original plan = originals.get(year);
      if (plan == null) {
        plan = Original.of(year);
        originals.put(year, plan);
      }
      var mutation = new Mutation(SEED + i);
      byte[] text = i / 4 % 2 == 0 ? plan.utf8() : plan.utf16();
      switch (i % 4) {
        case 0 -> Files.write(files.resolve(i + ".pdf"), mutation.of(plan.pdf()));
        case 1 -> Files.write(files.resolve(i + ".docx"), mutation.of(plan.word()));
        case 2 -> Files.write(files.resolve(i + ".docx"), mutation.inArchive(plan.word()));
        default -> Files.write(files.resolve(i + ".txt"), mutation.of(text));
      }
    }
  }

  /** A plan with nothing the matter, as a file of each sort. */
  private record Original(byte[] pdf, byte[] word, byte[] utf8, byte[] utf16) {

    static Original of(int year) throws IOException {
      List<String> lines = PlanTexts.lines(year);
      String text = String.join("\n\n", lines) + "\n";
      return new Original(
          BadPdf.plan(lines), BadZip.word(lines), text.getBytes(UTF_8), text.getBytes(UTF_16LE));
    }
  }
}
