package vn.kehoach.text;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Encodings of Vietnamese older than Unicode, which put Vietnamese letters in the places of western
 * characters: "kÕ ho¹ch", "keá hoaïch".
 *
 * <p>They are decoded from the western characters that a reader of windows-1252 makes of them, and
 * that must come before any other clean-up: compatibility forms and the dropping of soft hyphens
 * destroy letters ("¨", U+00AD).
 */
public enum LegacyEncoding {
  /** Of ABC fonts (".VnTime"), a byte a letter; the north's offices until about 2008. */
  TCVN3("tcvn3.tsv"),
  /** Of VNI fonts ("VNI-Times"), the tone as a character of its own; the south's offices. */
  VNI("vni.tsv"),
  /** RFC 1456, a byte a letter; texts from abroad. */
  VISCII("viscii.tsv"),
  /** A byte a letter; texts from abroad. */
  VPS("vps.tsv"),
  /** Microsoft's code page, the tone as a character of its own. */
  WINDOWS_1258("windows-1258.tsv");

  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final Map<Character, Character> LOOKALIKES = lookalikes();

  /** Symbol fonts show their bytes here. */
  private static final char PRIVATE = '\uF000';

  private final Map<Character, Character> single = new HashMap<>();

  /** A vowel and the mark behind it, in one number → the letter. */
  private final Map<Integer, Character> pairs = new HashMap<>();

  LegacyEncoding(String table) {
    for (List<String> row : WordTable.rows(LegacyEncoding.class, table)) {
      char letter = row.get(1).charAt(0);
      if (row.get(0).length() > 4) {
        pairs.put(pair(hex(row.get(0).substring(0, 4)), hex(row.get(0).substring(5))), letter);
      } else {
        single.put(hex(row.get(0)), letter);
      }
    }
  }

  /** The western characters of a text's bytes; the few that windows-1252 lacks as controls. */
  public static String western(byte[] bytes) {
    var text = new StringBuilder(bytes.length);
    for (char c : new String(bytes, WESTERN).toCharArray()) {
      char undefined = (char) (bytes[text.length()] & 0xFF);
      text.append(c == '\uFFFD' ? undefined : c);
    }
    return text.toString();
  }

  /** What western characters say in this encoding. */
  public Decoded decode(String western) {
    var text = new StringBuilder(western.length());
    var starts = new int[western.length() + 1];
    int at = 0;
    while (at < western.length()) {
      starts[text.length()] = at;
      Character pair = pair(western, at);
      char c = western.charAt(at);
      text.append(pair != null ? pair.charValue() : c < 0x80 && c >= ' ' ? c : alone(c));
      at += pair != null ? 2 : 1;
    }
    starts[text.length()] = at;
    return new Decoded(text.toString(), Arrays.copyOf(starts, text.length() + 1));
  }

  private char alone(char western) {
    Character letter = single.get(meant(western));
    return letter == null ? western : letter;
  }

  private @Nullable Character pair(String western, int at) {
    if (pairs.isEmpty() || at + 1 == western.length() || western.charAt(at + 1) < 0x80) {
      return null;
    }
    return pairs.get(pair(meant(western.charAt(at)), meant(western.charAt(at + 1))));
  }

  private static int pair(char vowel, char mark) {
    return vowel << Character.SIZE | mark;
  }

  private static char meant(char c) {
    if (c <= 0xFF) {
      return c;
    }
    if (c >= PRIVATE + ' ' && c <= PRIVATE + 0xFF) {
      return western(new byte[] {(byte) (c - PRIVATE)}).charAt(0);
    }
    return LOOKALIKES.getOrDefault(c, c);
  }

  private static Map<Character, Character> lookalikes() {
    var lookalikes = new HashMap<Character, Character>();
    for (List<String> row : WordTable.rows(LegacyEncoding.class, "legacy-lookalikes.tsv")) {
      lookalikes.put(hex(row.get(0)), hex(row.get(1)));
    }
    return lookalikes;
  }

  private static char hex(String code) {
    return (char) Integer.parseInt(code, 16);
  }
}
