package vn.kehoach.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class VietnameseOrderTest {

  @Test
  void followsTheDictionary() {
    List<String> ordered =
        List.of(
            "An Bình",
            "An Đô",
            "Ân Thi",
            "Cẩm Duệ",
            "Cẩm Xuyên",
            "Dân Chủ",
            "Đa Lộc",
            "Đà Lạt",
            "Mai Phụ",
            "Ngọc Liên",
            "Nghĩa Đàn",
            "Phường 2",
            "Phường 10");
    var expected = new ArrayList<>(ordered);
    // Letter by letter: "Ng-h" stands before "Ng-o", and figures are letters too.
    Collections.swap(expected, 9, 10);
    Collections.swap(expected, 11, 12);
    var shuffled = new ArrayList<>(ordered);
    Collections.shuffle(shuffled, new Random(7));
    shuffled.sort(VietnameseOrder.INSTANCE);
    assertEquals(expected, shuffled);
  }

  @Test
  void putsTonesInTheirOrderAfterTheLetters() {
    var shuffled = new ArrayList<>(List.of("má", "mạ", "mã", "mả", "mà", "ma", "mê", "mac"));
    shuffled.sort(VietnameseOrder.INSTANCE);
    assertEquals(List.of("ma", "mà", "mả", "mã", "má", "mạ", "mac", "mê"), shuffled);
  }

  @Test
  void takesTheTwoPlacesOfAToneMarkForOne() {
    assertEquals(0, VietnameseOrder.INSTANCE.compare("Hoà An", "HÒA AN"));
  }
}
