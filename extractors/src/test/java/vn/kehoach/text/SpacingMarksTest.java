package vn.kehoach.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SpacingMarksTest {
  @Test
  void cleanTextIsComposedEvenWhereACharacterWithoutRoomStoodBetweenLetterAndMark() {
    assertEquals("Hoà", Spacing.clean("Hoa\u200B\u0300"));
  }
}
