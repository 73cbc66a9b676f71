package vn.kehoach.read.office;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.GenericPropertyNode;
import org.apache.poi.hwpf.model.PlexOfCps;
import org.apache.poi.hwpf.usermodel.OfficeDrawing;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.util.LittleEndian;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the text boxes of a Word file in the older format: each box is a part of a text of
 * their own and names the shape that it fills (MS-DOC, 2.8.32 and 2.9.105).
 */
final class DocTextBoxes {

  /** Bytes of a box's record, and where in it the shape is named. */
  private static final int RECORD = 22;

  private static final int SHAPE = 14;

  /** Where the main stream says where the list of boxes is (MS-DOC, 2.5.6, fcPlcftxbxTxt). */
  private static final int LIST = 0x25A;

  private final HWPFDocument document;
  private final Map<Integer, Range> byShape = new LinkedHashMap<>();

  /**
   * Looks for the boxes.
   *
   * @param main the file's main stream, or its first bytes, which say where the list of boxes is
   */
  DocTextBoxes(HWPFDocument document, byte[] main) {
    this.document = document;
    Range all = document.getMainTextboxRange();
    if (main.length < LIST + 8 || all.getEndOffset() <= all.getStartOffset()) {
      return;
    }
    int from = LittleEndian.getInt(main, LIST);
    int length = LittleEndian.getInt(main, LIST + 4);
    var boxes = new PlexOfCps(document.getTableStream(), from, length, RECORD);
    for (int i = 0; i < boxes.length(); i++) {
      GenericPropertyNode box = boxes.getProperty(i);
      int start = all.getStartOffset() + box.getStart();
      int end = Math.min(all.getStartOffset() + box.getEnd(), all.getEndOffset());
      if (start < end) {
        byShape.putIfAbsent(
            LittleEndian.getInt(box.getBytes(), SHAPE), new Range(start, end, document));
      }
    }
  }

  /** The text of the box that hangs on a place of the main text; null where none does. */
  @Nullable Range at(int place) {
    if (byShape.isEmpty()) {
      return null;
    }
    OfficeDrawing drawing = document.getOfficeDrawingsMain().getOfficeDrawingAt(place);
    return drawing == null ? null : byShape.remove(drawing.getShapeId());
  }

  /** The boxes that hang on no place that is known, as those inside of a group of shapes. */
  List<Range> rest() {
    return new ArrayList<>(byShape.values());
  }
}
