package vn.kehoach.facts;

import java.util.regex.Pattern;

/** Names of signers that are printed in capitals, told from the offices printed above them. */
final class SignerNames {

  private static final Pattern OFFICE =
      Pattern.compile(
          ".*(?:CHỦ TỊCH|TRƯỞNG|GIÁM ĐỐC|BÍ THƯ|(?:ỦY|UỶ) (?:BAN|VIÊN)|CHÁNH|TM\\.|KT\\.|TL\\.).*");

  private SignerNames() {}

  static boolean inCapitals(String line) {
    return !OFFICE.matcher(line).matches();
  }
}
