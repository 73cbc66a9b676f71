package vn.kehoach.facts;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.layout.Passage;
import vn.kehoach.model.AppendixKind;
import vn.kehoach.structure.Content;
import vn.kehoach.text.Folding;
import vn.kehoach.text.WordTable;

/**
 * What stands under a heading as items: bullets and lettered items, or paragraphs where there are
 * none. A bullet that only introduces the items below it is their group.
 */
final class ListItems {

  private static final List<String> CONTINUATIONS =
      WordTable.words(ListItems.class, "continuations.txt").stream().map(Folding::tone).toList();

  private final List<Entry> entries = new ArrayList<>();
  private final List<Passage> introductions = new ArrayList<>();
  private final List<Passage> paragraphs = new ArrayList<>();

  /**
   * An item.
   *
   * @param number number or letter as printed; null for a bullet or paragraph
   * @param passage the words
   * @param group the words of the bullet that introduces it
   */
  record Entry(@Nullable String number, Passage passage, @Nullable String group) {}

  private ListItems() {}

  static ListItems of(List<Content> contents) {
    var items = new ListItems();
    boolean marked = contents.stream().anyMatch(ListItems::marked);
    String[] groups = new String[16];
    for (int i = 0; i < contents.size(); i++) {
      Content below = i + 1 < contents.size() ? contents.get(i + 1) : null;
      switch (contents.get(i)) {
        case Content.Bullet bullet -> items.bullet(bullet, below, groups);
        case Content.Numbered numbered -> items.numbered(numbered, below, groups);
        case Content.Text text -> items.text(text.passage(), marked);
        case Content.TableContent table -> {}
      }
    }
    return items;
  }

  /** The items in reading order. */
  List<Entry> entries() {
    return entries;
  }

  /** Bullets that only introduce others. */
  List<Passage> introductions() {
    return introductions;
  }

  /** Paragraphs among or above the items. */
  List<Passage> paragraphs() {
    return paragraphs;
  }

  private static boolean marked(Content content) {
    return content instanceof Content.Bullet || content instanceof Content.Numbered;
  }

  private void bullet(Content.Bullet bullet, @Nullable Content below, String[] groups) {
    int depth = Math.min(bullet.depth(), groups.length - 1);
    String group = groups[depth - 1];
    boolean introduces =
        below instanceof Content.Bullet next
                && next.depth() > bullet.depth()
                && unfinished(bullet.passage().text())
            || tellsOn(below) && bullet.passage().text().endsWith(":");
    if (introduces) {
      groups[depth] = label(bullet.passage().text());
      introductions.add(bullet.passage());
    } else {
      groups[depth] = null;
      entries.add(new Entry(null, bullet.passage(), group));
    }
  }

  /** Whether a table goes on with what its introduction begins: other tables only illustrate. */
  private static boolean tellsOn(@Nullable Content below) {
    return below instanceof Content.TableContent content
        && (content.table().kind() == AppendixKind.TASKS
            || content.table().kind() == AppendixKind.TARGETS);
  }

  private void numbered(Content.Numbered item, @Nullable Content below, String[] groups) {
    java.util.Arrays.fill(groups, null);
    boolean introduces = below instanceof Content.Bullet && item.passage().text().endsWith(":");
    if (introduces) {
      groups[0] = label(item.passage().text());
      introductions.add(item.passage());
    } else {
      entries.add(new Entry(item.numeral().printed(), item.passage(), null));
    }
  }

  private void text(Passage passage, boolean marked) {
    if (!marked) {
      entries.add(new Entry(null, passage, null));
      return;
    }
    String folded = Folding.tone(passage.text());
    if (!entries.isEmpty() && CONTINUATIONS.stream().anyMatch(folded::startsWith)) {
      Entry last = entries.removeLast();
      entries.add(new Entry(last.number(), last.passage().plus(passage), last.group()));
    } else {
      paragraphs.add(passage);
    }
  }

  /** Whether words announce more: they end in a colon, or in no closing sign at all. */
  private static boolean unfinished(String text) {
    char last = text.charAt(text.length() - 1);
    return ".;!?…".indexOf(last) < 0;
  }

  private static String label(String text) {
    return text.endsWith(":") ? text.substring(0, text.length() - 1).strip() : text;
  }
}
