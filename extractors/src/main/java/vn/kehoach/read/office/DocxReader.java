package vn.kehoach.read.office;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import vn.kehoach.read.Flow;
import vn.kehoach.read.ReadException;
import vn.kehoach.read.SourceText;
import vn.kehoach.read.office.OoxmlPackage.Relation;

/** Bytes of a Word file in the newer format (DOCX and its kin) → its flow. */
public final class DocxReader {

  /** The type of such a file, with or without macros, template or document. */
  public static final String MEDIA_TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  private final OoxmlPackage parts;
  private final DocxStyles styles = new DocxStyles();
  private final DocxNumbering numbering = new DocxNumbering(styles);
  private final DocxBody body = new DocxBody(styles, numbering);

  private DocxReader(OoxmlPackage parts) {
    this.parts = parts;
  }

  /**
   * Reads a file.
   *
   * @throws ReadException where it is damaged or empty
   */
  public static SourceText read(byte[] bytes) throws ReadException {
    try (OoxmlPackage parts = OoxmlPackage.open(bytes)) {
      return new DocxReader(parts).read();
    } catch (XMLStreamException e) {
      throw new ReadException(
          ReadException.Reason.CORRUPT, "the XML inside the Word file is damaged", e);
    }
  }

  /**
   * Tells a zip archive that is damaged from one that holds no document.
   *
   * @throws ReadException where it is damaged
   */
  public static void refuseDamaged(byte[] bytes) throws ReadException {
    OoxmlPackage.open(bytes).close();
  }

  private SourceText read() throws ReadException, XMLStreamException {
    String document =
        parts
            .related("", "officeDocument")
            .orElseThrow(
                () ->
                    new ReadException(
                        ReadException.Reason.CORRUPT, "the Word file has no document inside"));
    Optional<String> styling = parts.related(document, "styles");
    if (styling.isPresent()) {
      styles.read(part(styling.get()));
    }
    Optional<String> lists = parts.related(document, "numbering");
    if (lists.isPresent()) {
      numbering.read(part(lists.get()));
    }
    text(document);
    notes(document, "footnotes", "w:footnote", body.footnotes());
    notes(document, "endnotes", "w:endnote", body.endnotes());
    margins(document);
    return body.flow().source(MEDIA_TYPE);
  }

  private byte[] part(String name) throws ReadException {
    return parts
        .part(name)
        .orElseThrow(
            () ->
                new ReadException(
                    ReadException.Reason.CORRUPT, "a part of the Word file is missing: " + name));
  }

  private void text(String document) throws ReadException, XMLStreamException {
    var xml = new XmlCursor(part(document));
    xml.root();
    xml.children(
        name -> {
          if (name.equals("w:body")) {
            xml.children(each -> body.block(xml, each));
          }
        });
  }

  private void notes(String document, String type, String element, Set<String> wanted)
      throws ReadException, XMLStreamException {
    Optional<String> part = parts.related(document, type);
    if (part.isEmpty() || wanted.isEmpty()) {
      return;
    }
    var xml = new XmlCursor(part(part.get()));
    xml.root();
    xml.children(
        name -> {
          if (name.equals(element) && wanted.contains(String.valueOf(xml.attribute("id")))) {
            aside(xml, Flow.Place.NOTE);
          }
        });
  }

  private void margins(String document) throws ReadException, XMLStreamException {
    Map<String, Relation> byId = new LinkedHashMap<>();
    parts.relations(document).forEach(relation -> byId.put(relation.id(), relation));
    for (String id : Set.copyOf(body.margins())) {
      Relation relation = byId.get(id);
      if (relation != null && relation.part() != null) {
        var xml = new XmlCursor(part(relation.part()));
        xml.root();
        aside(xml, Flow.Place.MARGIN);
      }
    }
  }

  private void aside(XmlCursor xml, Flow.Place place) throws XMLStreamException {
    body.flow().begin();
    xml.children(each -> body.block(xml, each));
    body.flow().endAside(place);
  }
}
