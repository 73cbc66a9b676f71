package vn.kehoach.read.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import org.apache.poi.hwpf.HWPFDocumentCore;
import org.apache.poi.hwpf.model.LFOData;
import org.apache.poi.hwpf.model.ListData;
import org.apache.poi.hwpf.model.ListFormatOverrideLevel;
import org.apache.poi.hwpf.model.ListTables;
import org.apache.poi.hwpf.sprm.SprmIterator;
import org.apache.poi.hwpf.sprm.SprmOperation;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.jspecify.annotations.Nullable;
import vn.kehoach.read.office.ListLevel.Format;

/** The automatic lists of a Word file in the older format (MS-DOC, 2.9.131 and 2.9.150). */
final class DocLists {

  /** Of a level's properties the font of its label's letters (MS-DOC, 2.6.1, sprmCRgFtc0). */
  private static final int FONT = 0x4F;

  /** The byte of a level's record that bears its flags, and the flag that bounds its restarts. */
  private static final int FLAGS = 5;

  private static final int BOUNDED = 0x08;

  private final HWPFDocumentCore document;
  private final @Nullable ListTables tables;
  private final Map<Integer, ListCounters.@Nullable Used> used = new HashMap<>();
  private final ListCounters counters = new ListCounters();

  DocLists(HWPFDocumentCore document) {
    this.document = document;
    this.tables = document.getListTables();
  }

  /** The label of the next paragraph; empty where it bears none. */
  String label(Paragraph paragraph) {
    int list = paragraph.getIlfo();
    if (list <= 0 || tables == null) {
      return "";
    }
    ListCounters.Used found = used.computeIfAbsent(list, this::use);
    return found == null ? "" : counters.next(found, paragraph.getIlvl());
  }

  private ListCounters.@Nullable Used use(int list) {
    try {
      ListTables known = Objects.requireNonNull(tables);
      int definition = known.getLfo(list).getLsid();
      ListData data = known.getListData(definition);
      return data == null ? null : used(list, definition, data, known.getLfoData(list));
    } catch (NoSuchElementException e) {
      return null; // the paragraph names a list that the file does not define
    }
  }

  private ListCounters.Used used(int list, int definition, ListData data, LFOData overrides) {
    var levels = new ArrayList<ListLevel>();
    for (int i = 0; i < Math.min(data.numLevels(), ListLevel.COUNT); i++) {
      levels.add(level(data.getLevel(i + 1)));
    }
    Set<Integer> restarts = new HashSet<>();
    for (ListFormatOverrideLevel override : overrides.getRgLfoLvl()) {
      int level = override == null ? levels.size() : override.getLevelNum();
      if (override != null && level < levels.size()) {
        override(levels, level, override, restarts);
      }
    }
    return new ListCounters.Used(
        String.valueOf(list), String.valueOf(definition), levels, restarts);
  }

  private void override(
      List<ListLevel> levels, int level, ListFormatOverrideLevel override, Set<Integer> restarts) {
    if (override.isFormatting()) {
      levels.set(level, level(override.getLevel()));
    } else if (override.isStartAt()) {
      levels.set(level, levels.get(level).startingAt(override.getIStartAt()));
    }
    if (override.isStartAt()) {
      restarts.add(level);
    }
  }

  private ListLevel level(org.apache.poi.hwpf.model.ListLevel level) {
    boolean bounded = (level.toByteArray()[FLAGS] & BOUNDED) != 0;
    int restart = bounded ? level.getRestart() : ListLevel.ANY_ABOVE;
    int format = level.getNumberFormat() & 0xFF;
    int zeros = format == 22 ? 2 : 0;
    return new ListLevel(
        level.getStartAt(),
        format(format),
        zeros,
        text(level.getNumberText()),
        restart,
        level.isLegalNumbering(),
        null,
        font(level.getGrpprlChpx()));
  }

  /** MS-OSHARED, 2.2.1.3. */
  private static Format format(int code) {
    return switch (code) {
      case 1 -> Format.UPPER_ROMAN;
      case 2 -> Format.LOWER_ROMAN;
      case 3 -> Format.UPPER_LETTER;
      case 4 -> Format.LOWER_LETTER;
      case 23 -> Format.BULLET;
      case 255 -> Format.NONE;
      default -> Format.DECIMAL;
    };
  }

  /** In place of a level's number stands its code, from 0. */
  private static String text(@Nullable String numberText) {
    var text = new StringBuilder();
    if (numberText != null) {
      for (char c : numberText.toCharArray()) {
        if (c < ListLevel.COUNT) {
          text.append('%').append(c + 1);
        } else {
          text.append(c);
        }
      }
    }
    return text.toString();
  }

  private @Nullable String font(byte[] properties) {
    var all = new SprmIterator(properties, 0);
    while (all.hasNext()) {
      SprmOperation property = all.next();
      if (property.getType() == SprmOperation.TYPE_CHP && property.getOperation() == FONT) {
        return document.getFontTable().getMainFont(property.getOperand());
      }
    }
    return null;
  }
}
