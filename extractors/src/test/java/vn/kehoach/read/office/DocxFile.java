package vn.kehoach.read.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A Word file in the newer format whose parts a test writes. */
final class DocxFile {

  private static final String NAMESPACES =
      " xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
          + " xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'"
          + " xmlns:wps='http://schemas.microsoft.com/office/word/2010/wordprocessingShape'"
          + " xmlns:v='urn:schemas-microsoft-com:vml'"
          + " xmlns:m='http://schemas.openxmlformats.org/officeDocument/2006/math'"
          + " xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'";

  private static final String TYPES =
      "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
          + "<Default Extension='rels'"
          + " ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
          + "<Default Extension='xml' ContentType='application/xml'/>"
          + "<Override PartName='/word/document.xml' ContentType='"
          + "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/>"
          + "</Types>";

  private final Map<String, String> parts = new LinkedHashMap<>();
  private final StringBuilder relations = new StringBuilder();

  /** A file whose body holds some XML. */
  static DocxFile of(String body) {
    var file = new DocxFile();
    file.parts.put("[Content_Types].xml", TYPES);
    file.parts.put("_rels/.rels", relations(relation("r1", "officeDocument", "word/document.xml")));
    file.parts.put(
        "word/document.xml",
        "<w:document%s><w:body>%s</w:body></w:document>".formatted(NAMESPACES, body));
    return file;
  }

  /** A file whose document is this and nothing else. */
  static byte[] raw(String document) {
    DocxFile file = of("");
    file.parts.put("word/document.xml", document);
    return file.bytes();
  }

  /** A paragraph of one run. */
  static String p(String text) {
    return "<w:p>" + r(text) + "</w:p>";
  }

  /** A paragraph with properties. */
  static String p(String properties, String text) {
    return "<w:p><w:pPr>" + properties + "</w:pPr>" + r(text) + "</w:p>";
  }

  /** A paragraph of an automatic list. */
  static String item(int list, int level, String text) {
    return p(
        "<w:numPr><w:ilvl w:val='%d'/><w:numId w:val='%d'/></w:numPr>".formatted(level, list),
        text);
  }

  /** A run. */
  static String r(String text) {
    return "<w:r><w:t xml:space='preserve'>" + text + "</w:t></w:r>";
  }

  DocxFile styles(String content) {
    return related("styles", "styles.xml", "w:styles", content);
  }

  DocxFile numbering(String content) {
    return related("numbering", "numbering.xml", "w:numbering", content);
  }

  DocxFile footnotes(String content) {
    return related("footnotes", "footnotes.xml", "w:footnotes", content);
  }

  /** The head of pages, known as "head" to the section. */
  DocxFile header(String content) {
    relations.append(relation("head", "header", "header1.xml"));
    return part("word/header1.xml", "w:hdr", content);
  }

  byte[] bytes() {
    parts.put("word/_rels/document.xml.rels", relations(relations.toString()));
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private DocxFile related(String type, String target, String root, String content) {
    relations.append(relation(type, type, target));
    return part("word/" + target, root, content);
  }

  private DocxFile part(String name, String root, String content) {
    parts.put(name, "<%s%s>%s</%s>".formatted(root, NAMESPACES, content, root));
    return this;
  }

  private static String relation(String id, String type, String target) {
    return "<Relationship Id='%s' Target='%s' Type='%s/%s'/>"
        .formatted(
            id,
            target,
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
            type);
  }

  private static String relations(String content) {
    return "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
        + content
        + "</Relationships>";
  }

  /** A table of these rows. */
  static String table(String rows) {
    return "<w:tbl><w:tblPr><w:tblBorders><w:top w:val='single'/></w:tblBorders></w:tblPr>"
        + rows
        + "</w:tbl>";
  }

  /** A row of these cells. */
  static String row(String... cells) {
    return "<w:tr>" + String.join("", cells) + "</w:tr>";
  }

  /** A cell with these properties. */
  static String cell(String properties, String text) {
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + p(text) + "</w:tc>";
  }
}
