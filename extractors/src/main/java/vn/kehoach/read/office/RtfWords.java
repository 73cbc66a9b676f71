package vn.kehoach.read.office;

import java.util.Map;
import java.util.Set;

/** Control words of RTF by what becomes of what they begin or stand for (RTF 1.9.1). */
final class RtfWords {

  /** Destinations that print nothing here; those marked with \* print nothing anyhow. */
  static final Set<String> UNPRINTED =
      Set.of(
          "colortbl",
          "info",
          "pict",
          "nonshppict",
          "shprslt",
          "nonesttables",
          "fldinst",
          "sp",
          "objdata",
          "objclass",
          "objname",
          "atnid",
          "atnauthor",
          "annotation",
          "atrfstart",
          "atrfend",
          "xe",
          "tc",
          "rxe",
          "bkmkstart",
          "bkmkend",
          "filetbl",
          "revtbl",
          "listtable",
          "listoverridetable",
          "datafield",
          "formfield",
          "stextflow",
          "chftnsep",
          "ftnsep",
          "ftnsepc",
          "aftnsep",
          "aftnsepc",
          "template",
          "private",
          "themedata",
          "picprop");

  /** Destinations marked with \* that hold what is printed. */
  static final Set<String> PRINTED =
      Set.of(
          "shpinst",
          "shppict",
          "shptxt",
          "dptxbxtext",
          "do",
          "nesttableprops",
          "listtext",
          "pntext",
          "ud",
          "footnote");

  /** Destinations of the heads and feet of pages. */
  static final Set<String> MARGINS =
      Set.of("header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf");

  /** Words that stand for a sign. */
  static final Map<String, String> SIGNS =
      Map.ofEntries(
          Map.entry("emdash", "—"),
          Map.entry("endash", "–"),
          Map.entry("bullet", "•"),
          Map.entry("lquote", "‘"),
          Map.entry("rquote", "’"),
          Map.entry("ldblquote", "“"),
          Map.entry("rdblquote", "”"),
          Map.entry("emspace", " "),
          Map.entry("enspace", " "),
          Map.entry("qmspace", " "),
          Map.entry("tab", "\t"));

  private RtfWords() {}
}
