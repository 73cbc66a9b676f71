package vn.kehoach.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TopicDirectoryTest {

  private static final TopicDirectory TOPICS = TopicDirectory.standard();

  @ParameterizedTest
  @CsvSource({
    "Khắc phục vùng lõm sóng tại các thôn, ha-tang-so",
    "Bảo đảm AN TOÀN THÔNG TIN mạng, an-toan-thong-tin",
    "Số hoá hồ sơ lưu trữ, chinh-quyen-so",
    "Xử lý hồ sơ công việc trên môi trường mạng, chinh-quyen-so",
    "Sơ tán dân khi có lũ, phong-chong-thien-tai",
    "Rà soát hộ nghèo, giam-ngheo",
    "Phổ cập giáo dục, giao-duc",
    "Họp giao ban, ''"
  })
  void toldByTheWordsOfAFact(String words, String topics) {
    assertEquals(topics, String.join(" ", new TreeSet<>(TOPICS.named(words))));
  }

  @Test
  void theNearestLineAboveThatNamesATopicCounts() {
    assertEquals(
        Set.of("kinh-te-so"),
        TOPICS.of("Tuyên truyền", List.of(Set.of(), Set.of("kinh-te-so"), Set.of("y-te"))));
  }

  @Test
  void aHeadingThatNamesManyIsPassedOver() {
    assertEquals(
        Set.of("y-te"), TOPICS.of("Tuyên truyền", List.of(Set.of("a", "b", "c"), Set.of("y-te"))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Hạ tầng số", "ha tang so", "ha-tang-so", "HẠ TẦNG SỐ"})
  void foundByNameAndById(String typed) {
    assertEquals("ha-tang-so", TOPICS.find(typed).orElseThrow().id());
  }

  @Test
  void everyTopicHasAnIdAndANameOfItsOwn() {
    var seen = new HashSet<String>();
    for (TopicDirectory.Topic topic : TOPICS.topics()) {
      assertTrue(seen.add(topic.id()) && seen.add(topic.name()), topic.toString());
    }
    assertTrue(TOPICS.topics().size() >= 15);
  }
}
