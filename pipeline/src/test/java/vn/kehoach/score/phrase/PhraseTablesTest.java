package vn.kehoach.score.phrase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every row of golden/phrases through the grammar that reads such words in plans. */
class PhraseTablesTest {

  @ParameterizedTest
  @EnumSource
  void theGrammarSaysWhatTheTableSays(PhraseTable table) throws IOException {
    List<PhraseVerdict> wrong =
        table.judge(golden()).stream().filter(verdict -> !verdict.right()).toList();
    assertTrue(
        wrong.isEmpty(),
        () ->
            "golden/phrases/%s: %d wrong%n".formatted(table.file(), wrong.size())
                + wrong.stream().map(PhraseVerdict::toString).collect(Collectors.joining("\n")));
  }

  @ParameterizedTest
  @EnumSource
  void theTableHasRowsEnough(PhraseTable table) throws IOException {
    int rows = table.rows(golden()).size();
    assertTrue(rows >= table.leastRows(), () -> table.file() + " has only " + rows);
  }

  @ParameterizedTest
  @EnumSource
  void noCaseIsAskedTwice(PhraseTable table) throws IOException {
    List<PhraseVerdict> verdicts = table.judge(golden());
    long different =
        verdicts.stream()
            .map(verdict -> verdict.words() + "|" + verdict.expected())
            .distinct()
            .count();
    assertEquals(verdicts.size(), different);
  }

  private static Path golden() {
    Path here = Path.of("").toAbsolutePath();
    return Files.isDirectory(here.resolve("golden"))
        ? here.resolve("golden")
        : here.resolveSibling("golden");
  }
}
