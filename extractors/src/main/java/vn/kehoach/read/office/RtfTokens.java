package vn.kehoach.read.office;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The bytes of an RTF file as tokens: braces, control words with their numbers, bytes of text. */
final class RtfTokens {

  /** What a token is. */
  enum Kind {
    OPEN,
    CLOSE,
    /** A control word; {@link #word} and {@link #number} say which. */
    WORD,
    /** A control symbol that is no letter; {@link #value} is the character. */
    SYMBOL,
    /** A byte of text, written as it is or as \'hh; {@link #value} is the byte. */
    BYTE,
    END
  }

  private static final int LONGEST_WORD = 32;
  private static final int LONGEST_NUMBER = 10;

  private final byte[] bytes;
  private int at;
  private String word = "";
  private @Nullable Integer number;
  private int value;

  RtfTokens(byte[] bytes) {
    this.bytes = bytes;
  }

  /** The control word that was read last, without its number. */
  String word() {
    return word;
  }

  /** Its number; null where it has none. */
  @Nullable Integer number() {
    return number;
  }

  /** Its number; another where it has none. */
  int number(int otherwise) {
    return number == null ? otherwise : number;
  }

  /** Whether a control word that switches something on does so: all numbers but 0. */
  boolean on() {
    return number == null || number != 0;
  }

  /** The byte or symbol that was read last. */
  int value() {
    return value;
  }

  Kind next() {
    while (at < bytes.length) {
      int c = bytes[at++] & 0xFF;
      switch (c) {
        case '{' -> {
          return Kind.OPEN;
        }
        case '}' -> {
          return Kind.CLOSE;
        }
        case '\\' -> {
          return control();
        }
        case '\r', '\n', 0 -> {}
        default -> {
          value = c;
          return Kind.BYTE;
        }
      }
    }
    return Kind.END;
  }

  /** Passes over bytes that are no text. */
  void skip(int count) {
    at = (int) Math.min(bytes.length, (long) at + Math.max(0, count));
  }

  private Kind control() {
    if (at >= bytes.length) {
      return Kind.END;
    }
    int c = bytes[at] & 0xFF;
    if (letter(c)) {
      return word(at);
    }
    at++;
    if (c == '\'') {
      value = hex() << 4 | hex();
      return Kind.BYTE;
    }
    value = c;
    return Kind.SYMBOL;
  }

  private Kind word(int from) {
    while (at < bytes.length && letter(bytes[at] & 0xFF) && at - from < LONGEST_WORD) {
      at++;
    }
    word = ascii(from, at);
    int digits = at;
    if (at < bytes.length && bytes[at] == '-') {
      at++;
    }
    int first = at;
    while (at < bytes.length && digit(bytes[at] & 0xFF) && at - first < LONGEST_NUMBER) {
      at++;
    }
    if (at == first) {
      at = digits;
      number = null;
    } else {
      number = (int) Long.parseLong(ascii(digits, at));
    }
    if (at < bytes.length && bytes[at] == ' ') {
      at++;
    }
    return Kind.WORD;
  }

  private int hex() {
    return at < bytes.length ? Math.max(0, Character.digit(bytes[at++], 16)) : 0;
  }

  private String ascii(int from, int to) {
    return new String(bytes, from, to - from, StandardCharsets.US_ASCII);
  }

  private static boolean letter(int c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private static boolean digit(int c) {
    return c >= '0' && c <= '9';
  }
}
