package vn.kehoach.read.office;

import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import vn.kehoach.read.Flow;
import vn.kehoach.read.ReadException;
import vn.kehoach.read.SourceText;
import vn.kehoach.read.office.RtfState.Destination;

/**
 * Bytes of an RTF file → its flow. Groups that are marked as optional and not known are passed
 * over, as the specification (RTF 1.9.1, "Destinations") asks.
 */
public final class RtfReader {

  /** The type of such files. */
  public static final String MEDIA_TYPE = "application/rtf";

  private static final int DEEPEST = 5_000;
  private static final int HIGHEST_HEADING = 9;
  private static final int SURROGATES = 0x10000;

  private final RtfTokens tokens;
  private final RtfFonts fonts = new RtfFonts();
  private final RtfFlow flow = new RtfFlow();
  private final Map<Integer, Integer> levels = new HashMap<>();
  private final Deque<RtfState> groups = new ArrayDeque<>();
  private final Map<RtfState, Runnable> ends = new IdentityHashMap<>();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final StringBuilder label = new StringBuilder();

  private RtfState state = new RtfState();
  private RtfRow row = new RtfRow();
  private int usualFont;
  private int toSkip;
  private boolean optional;
  private char high;

  private RtfReader(byte[] bytes) {
    tokens = new RtfTokens(bytes);
  }

  /**
   * Reads an RTF file.
   *
   * @throws ReadException where it is damaged, cut off or empty
   */
  public static SourceText read(byte[] bytes) throws ReadException {
    return new RtfReader(bytes).read();
  }

  private SourceText read() throws ReadException {
    boolean begun = false;
    while (!begun || !groups.isEmpty()) {
      RtfTokens.Kind kind = tokens.next();
      if (kind != RtfTokens.Kind.BYTE) {
        flushBytes();
      }
      switch (kind) {
        case OPEN -> {
          open();
          begun = true;
        }
        case CLOSE -> close();
        case WORD -> word(tokens.word());
        case SYMBOL -> symbol(tokens.value());
        case BYTE -> letter(tokens.value());
        case END ->
            throw new ReadException(
                ReadException.Reason.CORRUPT, "the RTF file is cut off: its end is missing");
      }
    }
    return flow.source(MEDIA_TYPE);
  }

  private void open() throws ReadException {
    if (groups.size() >= DEEPEST) {
      throw new ReadException(
          ReadException.Reason.CORRUPT, "the RTF file's groups are nested beyond any document's");
    }
    groups.push(state);
    state = state.copy();
    optional = false;
  }

  private void close() {
    Runnable end = ends.remove(state);
    if (end != null) {
      end.run();
    }
    optional = false;
    toSkip = 0;
    if (!groups.isEmpty()) {
      state = groups.pop();
    }
  }

  private void word(String word) {
    boolean marked = optional;
    optional = false;
    if (word.equals("bin")) {
      tokens.skip(tokens.number(0));
    } else if (word.equals("u")) {
      unicode(tokens.number(0));
    } else if (toSkip > 0) {
      toSkip--;
    } else if (RtfWords.UNPRINTED.contains(word) || marked && !RtfWords.PRINTED.contains(word)) {
      state.destination = Destination.NOTHING;
    } else if (state.destination == Destination.FONTS) {
      font(word);
    } else if (word.equals("ud")) {
      // The same words once more, in Unicode.
      state.destination = Destination.TEXT;
    } else if (state.destination != Destination.NOTHING && !begins(word)) {
      property(word);
    }
  }

  /** Whether a control word begins a part of the file that stands apart. */
  private boolean begins(String word) {
    switch (word) {
      case "fonttbl" -> state.destination = Destination.FONTS;
      case "stylesheet" -> state.destination = Destination.STYLES;
      case "listtext", "pntext" -> {
        state.destination = Destination.LABEL;
        label.setLength(0);
        RtfState around = groups.element();
        ends.put(state, () -> flow.paragraph(around).mark(label.toString()));
      }
      case "footnote" -> {
        flow.begin();
        ends.put(state, () -> flow.endAside(Flow.Place.NOTE));
      }
      case "shptxt", "dptxbxtext" -> {
        flow.begin();
        state.paragraph();
        ends.put(state, flow::endBox);
      }
      case "upr" -> state.destination = Destination.NOTHING;
      case "nesttableprops" -> {
        RtfRow around = row;
        ends.put(state, () -> row = around);
      }
      default -> {
        if (!RtfWords.MARGINS.contains(word)) {
          return false;
        }
        flow.begin();
        ends.put(state, () -> flow.endAside(Flow.Place.MARGIN));
      }
    }
    return true;
  }

  private void font(String word) {
    switch (word) {
      case "f" -> state.font = tokens.number(0);
      case "fcharset" -> fonts.charset(state.font, tokens.number(0));
      default -> {}
    }
  }

  private void property(String word) {
    switch (word) {
      case "ansicpg" -> fonts.codePage(tokens.number(1252));
      case "deff" -> {
        usualFont = tokens.number(0);
        state.font = usualFont;
      }
      case "uc" -> state.fallback = Math.max(0, tokens.number(1));
      case "f" -> state.font = tokens.number(0);
      case "fs" -> state.size = tokens.number(24);
      case "b" -> state.bold = tokens.on();
      case "i" -> state.italic = tokens.on();
      case "v" -> state.hidden = tokens.on();
      case "caps" -> state.capitals = tokens.on();
      case "deleted" -> state.deleted = tokens.on();
      case "plain" -> state.plain(usualFont);
      case "pard" -> state.paragraph();
      case "qc" -> state.centered = true;
      case "ql", "qr", "qj", "qd" -> state.centered = false;
      case "s" -> style(tokens.number(0));
      case "outlinelevel" -> outline(tokens.number(HIGHEST_HEADING) + 1);
      case "intbl" -> state.inTable = tokens.on();
      case "itap" -> {
        state.nesting = tokens.number(0);
        state.inTable = state.nesting > 0;
      }
      default -> {
        if (state.destination == Destination.TEXT && !table(word)) {
          text(word);
        } else if (RtfWords.SIGNS.containsKey(word)) {
          print(RtfWords.SIGNS.get(word));
        }
      }
    }
  }

  private boolean table(String word) {
    switch (word) {
      case "trowd" -> row = new RtfRow();
      case "trleft" -> row.left(tokens.number(0));
      case "cellx" -> row.cell(tokens.number(0));
      case "clmrg" -> row.joinsLeft();
      case "clvmrg" -> row.joinsAbove();
      case "clbrdrt",
          "clbrdrb",
          "clbrdrl",
          "clbrdrr",
          "trbrdrt",
          "trbrdrb",
          "trbrdrl",
          "trbrdrr",
          "trbrdrh",
          "trbrdrv" ->
          row.border();
      case "brdrt", "brdrb", "brdrl", "brdrr", "box" -> row.noBorder();
      case "brdrs", "brdrth", "brdrdb", "brdrdot", "brdrdash", "brdrhair", "brdrtriple" ->
          row.drawn();
      case "cell" -> flow.endCell(1);
      case "nestcell" -> flow.endCell(Math.max(2, state.nesting));
      case "row" -> flow.endRow(1, row);
      case "nestrow" -> flow.endRow(Math.max(2, state.nesting), row);
      default -> {
        return false;
      }
    }
    return true;
  }

  private void text(String word) {
    switch (word) {
      case "par", "sect", "page" -> flow.endParagraph(state);
      case "line", "softline", "lbr", "column" -> {
        if (state.shown()) {
          flow.paragraph(state).lineBreak();
        }
      }
      default -> {
        if (RtfWords.SIGNS.containsKey(word)) {
          print(RtfWords.SIGNS.get(word));
        }
      }
    }
  }

  private void style(int number) {
    state.style = number;
    if (state.destination == Destination.TEXT) {
      state.level = levels.getOrDefault(number, 0);
    }
  }

  private void outline(int level) {
    int heading = level >= 1 && level <= HIGHEST_HEADING ? level : 0;
    if (state.destination == Destination.STYLES) {
      levels.put(state.style, heading);
    } else {
      state.level = heading;
    }
  }

  private void symbol(int symbol) {
    if (symbol == '*') {
      optional = true;
      return;
    }
    if (toSkip > 0) {
      toSkip--;
      return;
    }
    switch (symbol) {
      case '\\', '{', '}' -> print(String.valueOf((char) symbol));
      case '~' -> print("\u00A0");
      case '_' -> print("-");
      case '\n', '\r' -> {
        if (state.destination == Destination.TEXT) {
          flow.endParagraph(state);
        }
      }
      default -> {}
    }
  }

  private void letter(int value) {
    optional = false;
    if (toSkip > 0) {
      toSkip--;
    } else if (state.destination != Destination.NOTHING) {
      bytes.write(value);
    }
  }

  private void unicode(int number) {
    char c = (char) (number < 0 ? number + SURROGATES : number);
    toSkip = state.fallback;
    if (Character.isHighSurrogate(c)) {
      high = c;
    } else if (Character.isLowSurrogate(c)) {
      print(new String(new char[] {high, c}));
    } else {
      print(String.valueOf(c));
    }
  }

  private void flushBytes() {
    if (bytes.size() > 0) {
      print(bytes.toString(fonts.charset(state.font)));
      bytes.reset();
    }
  }

  private void print(String letters) {
    switch (state.destination) {
      case FONTS -> fonts.name(state.font, letters);
      case LABEL -> label.append(printedLabel(letters));
      case TEXT -> {
        if (state.shown()) {
          var look = new RunLook(null, null, null, state.capitals, fonts.name(state.font));
          flow.paragraph(state).run(letters, look, state.letters());
        }
      }
      case NOTHING, STYLES -> {}
    }
  }

  private String printedLabel(String letters) {
    String font = fonts.name(state.font);
    return fonts.symbols(state.font) && !letters.isBlank()
        ? BulletSigns.sign(letters, font)
        : RunText.printed(letters, font, false);
  }
}
