package vn.kehoach.read.office;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import vn.kehoach.read.ReadException;

/**
 * The zipped parts of an Office Open XML file and how they point to each other (ECMA-376, part 2).
 * Only parts that are asked for are unzipped, none beyond a size that no document has.
 */
final class OoxmlPackage implements AutoCloseable {

  /** The text of ten thousand pages; what swells beyond it is a bomb. */
  private static final int LARGEST_PART = 200_000_000;

  /** No text can be packed tighter: smaller parts may, for they do no harm. */
  private static final int TIGHTEST = 200;

  private static final int HARMLESS = 1_000_000;

  private final ZipFile zip;

  private OoxmlPackage(ZipFile zip) {
    this.zip = zip;
  }

  /**
   * A part that another one points to.
   *
   * @param id the name under which it is pointed to
   * @param type the last word of what it is for ("styles", "header")
   * @param part the part's name; null where it lies outside of the file
   */
  record Relation(String id, String type, @Nullable String part) {}

  static OoxmlPackage open(byte[] bytes) throws ReadException {
    try {
      return new OoxmlPackage(ZipFile.builder().setByteArray(bytes).get());
    } catch (IOException | IllegalArgumentException e) {
      throw new ReadException(
          ReadException.Reason.CORRUPT, "the file's zip archive is damaged or cut off", e);
    }
  }

  /**
   * A part by its name.
   *
   * @throws ReadException where it is damaged or swells beyond measure
   */
  Optional<byte[]> part(String name) throws ReadException {
    ZipArchiveEntry entry = entry(name);
    if (entry == null) {
      return Optional.empty();
    }
    try (InputStream in = zip.getInputStream(entry)) {
      byte[] part = in.readNBytes(LARGEST_PART + 1);
      boolean tight =
          part.length > HARMLESS && part.length / TIGHTEST > Math.max(1, entry.getCompressedSize());
      if (part.length > LARGEST_PART || tight) {
        throw new ReadException(
            ReadException.Reason.CORRUPT, "a part of the file swells beyond any document's size");
      }
      return Optional.of(part);
    } catch (ReadException e) {
      throw e;
    } catch (IOException | IllegalArgumentException e) {
      throw new ReadException(ReadException.Reason.CORRUPT, "a part of the file is damaged", e);
    }
  }

  /** What a part points to; the file itself where no part is named. */
  List<Relation> relations(String part) throws ReadException, XMLStreamException {
    int slash = part.lastIndexOf('/') + 1;
    String folder = part.substring(0, slash);
    Optional<byte[]> listed = part(folder + "_rels/" + part.substring(slash) + ".rels");
    if (listed.isEmpty()) {
      return List.of();
    }
    var relations = new ArrayList<Relation>();
    var xml = new XmlCursor(listed.get());
    xml.root();
    xml.children(
        name -> {
          String type = xml.attribute("Type");
          String target = xml.attribute("Target");
          if (type != null && target != null) {
            boolean inside = !"External".equals(xml.attribute("TargetMode"));
            relations.add(
                new Relation(
                    String.valueOf(xml.attribute("Id")),
                    type.substring(type.lastIndexOf('/') + 1),
                    inside ? resolved(folder, target) : null));
          }
        });
    return relations;
  }

  /** The part of a kind that a part points to. */
  Optional<String> related(String part, String type) throws ReadException, XMLStreamException {
    return relations(part).stream()
        .filter(relation -> relation.type().equals(type))
        .map(Relation::part)
        .findFirst();
  }

  @Override
  public void close() {
    try {
      zip.close();
    } catch (IOException e) {
      throw new IllegalStateException("bytes in memory cannot be let go of", e);
    }
  }

  private @Nullable ZipArchiveEntry entry(String name) {
    ZipArchiveEntry entry = zip.getEntry(name);
    return entry == null ? zip.getEntry(name.replace('/', '\\')) : entry;
  }

  /** A target is named from the folder of the part that points to it, or from the file's root. */
  private static String resolved(String folder, String target) {
    if (target.startsWith("/")) {
      return target.substring(1);
    }
    var path = new ArrayList<String>();
    for (String step : (folder + target).split("/")) {
      if (step.equals("..")) {
        if (!path.isEmpty()) {
          path.removeLast();
        }
      } else if (!step.isEmpty() && !step.equals(".")) {
        path.add(step);
      }
    }
    return String.join("/", path);
  }
}
