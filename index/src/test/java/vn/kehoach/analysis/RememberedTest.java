package vn.kehoach.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RememberedTest {

  private final List<String> asked = new ArrayList<>();
  private final Remembered<String, String> remembered =
      new Remembered<>(
          2,
          word -> {
            asked.add(word);
            return new String(word);
          });

  @Test
  void asksOnceForWhatItRemembers() {
    assertSame(remembered.of("xã"), remembered.of("xã"));
    assertEquals(List.of("xã"), asked);
  }

  @Test
  void forgetsAllWhenThereIsTooMuchAndAnswersAllTheSame() {
    for (String word : List.of("một", "hai", "ba", "một", "ba")) {
      assertEquals(word, remembered.of(word));
    }
    assertEquals(List.of("một", "hai", "ba", "một"), asked);
  }
}
