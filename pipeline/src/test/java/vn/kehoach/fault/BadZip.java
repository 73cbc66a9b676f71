package vn.kehoach.fault;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Archives, and Word files, which are archives of XML. */
final class BadZip {

  private static final String TYPES =
      """
      <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
      <Default Extension="rels" \
      ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
      <Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>\
      <Override PartName="/word/document.xml" ContentType="%s"/></Types>\
      """;

  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
  private static final String MACROS = "application/vnd.ms-word.document.macroEnabled.main+xml";

  private static final String RELATIONS =
      """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
      <Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/\
      relationships/officeDocument" Target="word/document.xml"/></Relationships>\
      """;

  private static final String BODY =
      """
      <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">\
      <w:body>%s</w:body></w:document>\
      """;

  private BadZip() {}

  static byte[] of(Map<String, byte[]> entries) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      for (var entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }

  /** A file in an archive in an archive … */
  static byte[] nested(int depth, String name, byte[] content) throws IOException {
    byte[] bytes = of(Map.of(name, content));
    for (int i = 1; i < depth; i++) {
      bytes = of(Map.of("tầng " + i + ".zip", bytes));
    }
    return bytes;
  }

  /** An archive of one file of nothing but zeros. */
  static byte[] bomb(int megabytes) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("bom.txt"));
      for (int i = 0; i < megabytes; i++) {
        zip.write(new byte[1 << 20]);
      }
      zip.closeEntry();
    }
    return out.toByteArray();
  }

  /** The plan as a Word file. */
  static byte[] word() throws IOException {
    return word("", paragraphs(), false);
  }

  /** A plan of these lines as a Word file. */
  static byte[] word(List<String> lines) throws IOException {
    return word("", paragraphs(lines), false);
  }

  /** The plan with a sentence put in and another taken out, neither settled yet. */
  static byte[] trackedChanges() throws IOException {
    String changed =
        paragraphs()
            .replace(
                run("- Niêm yết công khai thủ tục hành chính trong tháng 3/2026."),
                "<w:del w:id=\"1\" w:author=\"a\"><w:r><w:delText>Câu đã xóa.</w:delText></w:r>"
                    + "</w:del><w:ins w:id=\"2\" w:author=\"a\">"
                    + run("- Tổ chức tập huấn cho cán bộ trong tháng 4/2026.")
                    + "</w:ins>");
    return word("", changed, false);
  }

  static byte[] macros() throws IOException {
    return word("", paragraphs(), true);
  }

  /** Entities of entities: a billion words out of a few lines. */
  static byte[] xmlBomb() throws IOException {
    var head = new StringBuilder("<!DOCTYPE w [<!ENTITY a0 \"boom\">");
    for (int i = 1; i < 10; i++) {
      String ten = ("&a" + (i - 1) + ";").repeat(10);
      head.append("<!ENTITY a").append(i).append(" \"").append(ten).append("\">");
    }
    return word(head + "]>", paragraphs() + "<w:p><w:r><w:t>&a9;</w:t></w:r></w:p>", false);
  }

  /** A document that asks for another file of the machine. */
  static byte[] foreignEntity(String file) throws IOException {
    String head = "<!DOCTYPE w [<!ENTITY x SYSTEM \"" + file + "\">]>";
    return word(head, paragraphs() + "<w:p><w:r><w:t>&x;</w:t></w:r></w:p>", false);
  }

  private static byte[] word(String head, String paragraphs, boolean macros) throws IOException {
    var parts = new LinkedHashMap<String, byte[]>();
    parts.put("[Content_Types].xml", TYPES.formatted(macros ? MACROS : WORD).getBytes(UTF_8));
    parts.put("_rels/.rels", RELATIONS.getBytes(UTF_8));
    parts.put("word/document.xml", (head + BODY.formatted(paragraphs)).getBytes(UTF_8));
    if (macros) {
      parts.put("word/vbaProject.bin", new byte[512]);
    }
    return of(parts);
  }

  private static String paragraphs() {
    return paragraphs(PlanTexts.LINES);
  }

  private static String paragraphs(List<String> lines) {
    return lines.stream().map(line -> "<w:p>" + run(line) + "</w:p>").collect(Collectors.joining());
  }

  private static String run(String text) {
    return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
  }
}
