package vn.kehoach.web.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Parts of a file of 100 bytes. */
class ByteRangeTest {

  @ParameterizedTest
  @CsvSource({
    "bytes=0-9, 0, 9",
    "bytes=90-, 90, 99",
    "bytes=-10, 90, 99",
    "bytes=-1000, 0, 99",
    "bytes=50-1000, 50, 99"
  })
  void aPart(String header, long first, long last) {
    assertEquals(Optional.of(new ByteRange(first, last)), ByteRange.of(header, 100));
  }

  @ParameterizedTest
  @CsvSource(
      value = {"null", "bytes=-", "bytes=100-", "bytes=9-5", "bytes=0-1,5-9", "lines=1-2", "''"},
      nullValues = "null",
      delimiter = ';')
  void theWhole(String header) {
    assertEquals(Optional.empty(), ByteRange.of(header, 100));
  }
}
