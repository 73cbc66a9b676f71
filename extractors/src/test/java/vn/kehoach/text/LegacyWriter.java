package vn.kehoach.text;

import java.util.HashMap;
import java.util.Map;

/** Writes Vietnamese in an old encoding, by trying what decodes to each letter. */
public final class LegacyWriter {

  private static final Map<LegacyEncoding, Map<Character, String>> TABLES = new HashMap<>();

  private LegacyWriter() {}

  /** The western characters; a capital that the encoding lacks is written small. */
  public static String write(LegacyEncoding encoding, String vietnamese) {
    Map<Character, String> table = TABLES.computeIfAbsent(encoding, LegacyWriter::table);
    var western = new StringBuilder();
    for (char c : vietnamese.toCharArray()) {
      String small = table.getOrDefault(Character.toLowerCase(c), "" + c);
      western.append(c < 0x80 ? "" + c : table.getOrDefault(c, small));
    }
    return western.toString();
  }

  private static Map<Character, String> table(LegacyEncoding encoding) {
    var table = new HashMap<Character, String>();
    for (int b = 1; b < 256; b++) {
      put(table, encoding, LegacyEncoding.western(new byte[] {(byte) b}));
    }
    for (int first = 'A'; first < 256; first++) {
      for (int second = 0xC0; second < 256; second++) {
        put(table, encoding, "" + (char) first + (char) second);
      }
    }
    return table;
  }

  private static void put(Map<Character, String> table, LegacyEncoding encoding, String western) {
    String decoded = encoding.decode(western).text();
    if (decoded.length() == 1 && !decoded.equals(western)) {
      table.putIfAbsent(decoded.charAt(0), western);
    } else if (decoded.equals(western) && western.length() == 1) {
      table.putIfAbsent(western.charAt(0), western);
    }
  }
}
