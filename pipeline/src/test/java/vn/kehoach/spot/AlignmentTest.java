package vn.kehoach.spot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.model.Box;

/** Words of a text among printed ones; a printed word is named by its line and place on it. */
class AlignmentTest {

  @ParameterizedTest(name = "{0} in {1}")
  @CsvSource(
      delimiter = ';',
      value = {
        "cấp chữ ký số; cấp chữ / ký số; 1.1 1.2 2.1 2.2",
        // The cell beside it says other words on the same lines.
        "cấp chữ ký số; cấp chữ Văn phòng / ký số xã; 1.1 1.2 2.1 2.2",
        // A word that stands in the cell before as well is taken beside its neighbours.
        "số hóa hồ sơ; hồ sơ số hóa hồ sơ; 1.3 1.4 1.5 1.6",
        "lớp tập huấn; 12 / huấn lớp tập / huấn; 2.2 2.3 3.1",
        // What is not there is not made up.
        "ký số mới; ký số; 1.1 1.2 -",
        "ký số; hạ tầng; - -",
      })
  void findsEachWordInItsOrder(String text, String page, String found) {
    var printed = new ArrayList<PrintedWord>();
    String[] lines = page.split(" / ");
    for (int line = 0; line < lines.length; line++) {
      String[] words = lines[line].split(" ");
      for (int i = 0; i < words.length; i++) {
        printed.add(new PrintedWord(words[i], 1, line + 1, new Box(i + 1, 0, 1, 1)));
      }
    }

    PrintedWord[] words = Alignment.of(List.of(text.split(" ")), printed);

    assertEquals(
        found,
        Arrays.stream(words)
            .map(word -> word == null ? "-" : word.line() + "." + (int) word.box().x())
            .map(Objects::toString)
            .collect(Collectors.joining(" ")));
  }
}
