package vn.kehoach.structure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.kehoach.language.Guess;
import vn.kehoach.model.SectionKind;
import vn.kehoach.phrase.UnitDirectory;
import vn.kehoach.phrase.UnitGrammar;
import vn.kehoach.structure.HeadingRules.Heading;
import vn.kehoach.structure.Numeral.Style;
import vn.kehoach.text.Folding;

/**
 * Nests headings by the way their numbers are written: a number of a style that is open closes what
 * stands below it; a deeper style opens a level. A heading without a number stands below the last
 * numbered one, unless the plan's own sections bear none: then those that name a kind are the outer
 * ones.
 */
final class SectionStack {

  private static final Set<SectionKind> BEFORE_DOING =
      Set.of(SectionKind.REVIEW, SectionKind.BASIS, SectionKind.PURPOSE);

  /** Above the ranks of all numbers. */
  private static final int OUTERMOST = -1;

  private final UnitDirectory directory;
  private final Deque<Open> open = new ArrayDeque<>();
  private @Nullable Style outer;
  private boolean outerUnnumbered;
  private final List<Open> all = new ArrayList<>();

  SectionStack(UnitDirectory directory) {
    this.directory = directory;
  }

  /** A section whose content is still being gathered. */
  static final class Open {
    private final SectionNode node;
    private final int rank;
    private final List<Content> contents = new ArrayList<>();
    private final List<String> marks = new ArrayList<>();

    Open(SectionNode node, int rank) {
      this.node = node;
      this.rank = rank;
    }

    void add(Content content) {
      contents.add(content);
      if (!(content instanceof Content.Bullet)) {
        marks.clear();
      }
    }

    /** Nesting of an item: a mark not met before opens a level, one met before returns to it. */
    int depth(String mark) {
      int known = marks.indexOf(mark);
      if (known < 0) {
        marks.add(mark);
        return marks.size();
      }
      marks.subList(known + 1, marks.size()).clear();
      return known + 1;
    }
  }

  /**
   * Opens a section.
   *
   * @param guess what it is for, asked where neither its words nor a section above say
   */
  Open push(Heading heading, Supplier<Optional<Guess<SectionKind>>> guess) {
    int rank = heading.numeral() == null ? unnumbered(heading) : rank(heading.numeral());
    while (!open.isEmpty() && open.peek().rank >= rank) {
      open.pop();
    }
    SectionNode parent = open.isEmpty() ? null : open.peek().node;
    Optional<SectionKind> named = ownKind(heading, parent);
    boolean unsaid = named.isEmpty() && (parent == null || parent.kind() == SectionKind.OTHER);
    Optional<Guess<SectionKind>> guessed = unsaid ? guess.get() : Optional.empty();
    Optional<SectionKind> own = named.or(() -> guessed.map(Guess::value));
    var node =
        new SectionNode(
            "s" + (all.size() + 1),
            parent,
            heading.numeral(),
            heading.heading(),
            heading.title(),
            parent == null ? 1 : parent.level() + 1,
            kind(own, parent),
            own.isPresent(),
            guessed.map(Guess::confidence).orElse(inherited(named, parent)),
            List.of());
    var section = new Open(node, rank);
    open.push(section);
    all.add(section);
    return section;
  }

  /**
   * Closes the sections whose series a numbered item goes on: an item "c)" behind the heading "b)"
   * stands beside that section, not in it.
   */
  void closeSeries(Numeral item) {
    while (!open.isEmpty()) {
      Numeral numeral = open.peek().node.numeral();
      boolean goesOn =
          numeral != null && numeral.style() == item.style() && item.value() > numeral.value();
      if (!goesOn || open.size() == 1) {
        return;
      }
      open.pop();
    }
  }

  /** Whether the section under way is a unit's, below a section that gives duties out. */
  boolean amongUnits() {
    if (open.isEmpty()) {
      return false;
    }
    SectionNode node = open.peek().node;
    return node.kind() == SectionKind.ORGANISATION
        && !node.ownKind()
        && UnitGrammar.isUnitHeading(node.title().text(), directory);
  }

  Optional<Open> current() {
    return Optional.ofNullable(open.peek());
  }

  /** All sections with their content, in document order. */
  List<SectionNode> finish() {
    var finished = new IdentityHashMap<SectionNode, SectionNode>();
    var nodes = new ArrayList<SectionNode>();
    for (Open section : all) {
      SectionNode node = section.node;
      SectionNode parent = node.parent() == null ? null : finished.get(node.parent());
      var full =
          new SectionNode(
              node.id(),
              parent,
              node.numeral(),
              node.heading(),
              node.title(),
              node.level(),
              finalKind(node, section.contents),
              node.ownKind(),
              finalKind(node, section.contents) == node.kind() ? node.confidence() : null,
              section.contents);
      finished.put(node, full);
      nodes.add(full);
    }
    return nodes;
  }

  /**
   * How deep a style of numbering stands. Capitals and roman numbers come in either order: the one
   * met first is the outer one.
   */
  private int rank(Numeral numeral) {
    Style style = numeral.style();
    if (style == Style.CAPITAL || style == Style.ROMAN) {
      outer = outer == null ? style : outer;
      return style == outer ? Style.CAPITAL.ordinal() : Style.ROMAN.ordinal();
    }
    return style.ordinal();
  }

  /**
   * How deep a heading without a number stands: a plan that begins with one that names a kind has
   * its outer sections so; others stand below every numbered heading. A heading that names no kind
   * stands below the unnumbered one that does, and so does one that only narrows its words ("Mục
   * tiêu", "Mục tiêu chung").
   */
  private int unnumbered(Heading heading) {
    String title = heading.title().text();
    boolean kind = SectionKinds.of(title).isPresent();
    if (all.isEmpty()) {
      outerUnnumbered = kind;
    }
    Open head = kindHead();
    boolean narrows = head != null && narrows(title, head.node.title().text());
    if (outerUnnumbered && kind && !narrows) {
      return OUTERMOST;
    }
    int inner = Style.values().length;
    return head != null && (!kind || narrows) ? inner + 1 : inner;
  }

  /** The innermost open section that bears no number and names a kind of its own. */
  private @Nullable Open kindHead() {
    return open.stream()
        .filter(section -> section.node.numeral() == null && changesKind(section.node))
        .findFirst()
        .orElse(null);
  }

  private static boolean changesKind(SectionNode node) {
    SectionNode parent = node.parent();
    return node.ownKind() && (parent == null || parent.kind() != node.kind());
  }

  private static boolean narrows(String title, String head) {
    String folded = Folding.tone(title);
    String words = Folding.tone(head);
    boolean longer = folded.length() > words.length() && folded.startsWith(words);
    return longer && !BlockText.capitals(title);
  }

  /**
   * The kind that a heading names. Below tasks and duties words such as "sơ kết", "hạn chế" or "căn
   * cứ" name something to be done.
   */
  private static Optional<SectionKind> ownKind(Heading heading, @Nullable SectionNode parent) {
    boolean told = parent != null && parent.kind() != SectionKind.OTHER;
    Optional<SectionKind> named =
        told
            ? SectionKinds.of(heading.title().text())
            : SectionKinds.ofOutermost(heading.title().text());
    boolean doing =
        parent != null
            && switch (parent.kind()) {
              case TASKS, SOLUTIONS, ORGANISATION, FUNDING -> true;
              case PURPOSE, REVIEW, BASIS, OBJECTIVES, OTHER -> false;
            };
    return doing ? named.filter(kind -> !BEFORE_DOING.contains(kind)) : named;
  }

  /** A section below a guessed one is no surer, unless its own words say what it is for. */
  private static @Nullable Double inherited(
      Optional<SectionKind> named, @Nullable SectionNode parent) {
    boolean own = named.isPresent() && (parent == null || parent.kind() != SectionKind.REVIEW);
    return own || parent == null ? null : parent.confidence();
  }

  private static SectionKind kind(Optional<SectionKind> own, @Nullable SectionNode parent) {
    if (parent != null && parent.kind() == SectionKind.REVIEW) {
      return SectionKind.REVIEW;
    }
    return own.orElse(parent == null ? SectionKind.OTHER : parent.kind());
  }

  /** A "Phần" that only holds sections is OTHER, unless it is the review. */
  private static SectionKind finalKind(SectionNode node, List<Content> contents) {
    Numeral numeral = node.numeral();
    boolean part = numeral != null && numeral.style() == Style.PART;
    boolean holdsOnly = contents.isEmpty() && node.kind() != SectionKind.REVIEW;
    return part && holdsOnly ? SectionKind.OTHER : node.kind();
  }
}
