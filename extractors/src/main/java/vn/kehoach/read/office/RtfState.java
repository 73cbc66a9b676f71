package vn.kehoach.read.office;

import vn.kehoach.read.Style;

/** What holds inside one group of an RTF file; a group inside it begins with a copy. */
final class RtfState {

  /** What the text of a group is. */
  enum Destination {
    TEXT,
    /** Not printed. */
    NOTHING,
    FONTS,
    STYLES,
    /** What a list prints before a paragraph. */
    LABEL
  }

  Destination destination = Destination.TEXT;
  int font;
  int fallback = 1;
  int style;
  int level;
  int nesting = 1;
  int size = 24;
  boolean bold;
  boolean italic;
  boolean hidden;
  boolean deleted;
  boolean capitals;
  boolean centered;
  boolean inTable;

  RtfState copy() {
    var copy = new RtfState();
    copy.destination = destination;
    copy.font = font;
    copy.fallback = fallback;
    copy.style = style;
    copy.level = level;
    copy.nesting = nesting;
    copy.size = size;
    copy.bold = bold;
    copy.italic = italic;
    copy.hidden = hidden;
    copy.deleted = deleted;
    copy.capitals = capitals;
    copy.centered = centered;
    copy.inTable = inTable;
    return copy;
  }

  /** \plain. */
  void plain(int usualFont) {
    font = usualFont;
    size = 24;
    bold = false;
    italic = false;
    hidden = false;
    deleted = false;
    capitals = false;
  }

  /** \pard. */
  void paragraph() {
    style = 0;
    level = 0;
    nesting = 1;
    centered = false;
    inTable = false;
  }

  /** How many tables are around the paragraph. */
  int depth() {
    return inTable ? Math.max(1, nesting) : 0;
  }

  /** Whether letters are printed. */
  boolean shown() {
    return !hidden && !deleted;
  }

  Style letters() {
    return new Style(size / 2.0, bold, italic);
  }
}
