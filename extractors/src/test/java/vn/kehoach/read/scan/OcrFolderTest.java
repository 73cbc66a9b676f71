package vn.kehoach.read.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OcrFolderTest {

  private static final String KEY = "ab12cd";

  private static final List<RawWord> WORDS =
      List.of(
          new RawWord(0, 3, new PixelBox(1, 2, 3, 4), 0.9625, "KẾ"),
          new RawWord(1, 4, new PixelBox(5, 6, 7, 8), 0.41, "\"HOẠCH\\"));

  @TempDir private Path folder;

  @Test
  void whatIsKeptIsFoundAgainByAnother() {
    new OcrFolder(folder).keep(KEY, WORDS);
    assertEquals(Optional.of(WORDS), new OcrFolder(folder).find(KEY));
  }

  @Test
  void aPageWithoutWordsIsKnownToHaveNone() {
    var cache = new OcrFolder(folder);
    cache.keep(KEY, List.of());
    assertEquals(Optional.of(List.of()), cache.find(KEY));
  }

  @Test
  void whatWasNotKeptIsNotFound() {
    assertEquals(Optional.empty(), new OcrFolder(folder).find(KEY));
  }

  @Test
  void anEntryThatIsCutOffAnywhereOrChangedCountsForNothing() throws IOException {
    var cache = new OcrFolder(folder);
    cache.keep(KEY, WORDS);
    Path entry = onlyFile();
    byte[] whole = Files.readAllBytes(entry);
    for (int length = 0; length < whole.length; length++) {
      Files.write(entry, java.util.Arrays.copyOf(whole, length));
      assertEquals(Optional.empty(), cache.find(KEY), "cut at " + length);
    }
    whole[whole.length - 3] ^= 1;
    Files.write(entry, whole);
    assertEquals(Optional.empty(), cache.find(KEY));
  }

  @Test
  void aFolderThatCannotBeWrittenLosesNothingButTheCache() throws IOException {
    Path file = Files.writeString(folder.resolve("tệp"), "không phải thư mục");
    var cache = new OcrFolder(file);
    cache.keep(KEY, WORDS);
    assertEquals(Optional.empty(), cache.find(KEY));
  }

  @Test
  void nothingUnfinishedStaysBehind() throws IOException {
    new OcrFolder(folder).keep(KEY, WORDS);
    assertEquals(KEY + ".tsv", onlyFile().getFileName().toString());
  }

  private Path onlyFile() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> found = files.filter(Files::isRegularFile).toList();
      assertEquals(1, found.size(), found::toString);
      return found.getFirst();
    }
  }
}
