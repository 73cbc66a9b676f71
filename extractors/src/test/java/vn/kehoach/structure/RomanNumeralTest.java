package vn.kehoach.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Roman numerals of headings and group rows. */
class RomanNumeralTest {

  @ParameterizedTest
  @CsvSource({
    "I,1",
    "II,2",
    "III,3",
    "IV,4",
    "V,5",
    "VI,6",
    "IX,9",
    "X,10",
    "XIV,14",
    "XIX,19",
    "XL,40",
    "XLIX,49",
    "L,50",
    "XCIX,99",
    "C,100",
    "CCCXCIX,399"
  })
  void aNumeralHasItsValue(String text, int value) {
    assertEquals(Optional.of(value), RomanNumeral.parse(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "IIII", "VV", "IVI", "VX", "IC", "LL", "i", "iv", "A", "XA", "I ", "1", "Ⅳ"})
  void whatIsNotWrittenTheUsualWayIsNone(String text) {
    assertEquals(Optional.empty(), RomanNumeral.parse(text));
  }

  @Test
  void everyStringOfSignsUpToFiveLongIsOneNumberOrNone() {
    Set<Integer> values = new HashSet<>();
    int read = 0;
    for (int code = 0; code < 7776; code++) {
      var text = new StringBuilder();
      for (int rest = code; rest > 0; rest /= 6) {
        text.append("\0IVXLC".charAt(rest % 6));
      }
      Optional<Integer> value =
          text.indexOf("\0") >= 0 ? Optional.empty() : RomanNumeral.parse(text.toString());
      if (value.isPresent()) {
        read++;
        values.add(value.get());
      }
    }
    assertEquals(read, values.size(), "two numerals of one value");
    for (int number = 1; number <= 27; number++) {
      assertEquals(true, values.contains(number), "no numeral for " + number);
    }
  }
}
