package vn.kehoach.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.kehoach.index.IndexedPlan;
import vn.kehoach.message.Messages;
import vn.kehoach.search.UnreadPlan;

/** Where plans were not understood, in words: "suoi-mo.pdf, trang 3, 5–7". */
final class UnreadPlaces {

  private static final String RANGE = "–";

  private final Messages messages;

  UnreadPlaces(Messages messages) {
    this.messages = messages;
  }

  /** All plans one after the other. */
  String of(List<UnreadPlan> plans) {
    return plans.stream().map(this::of).collect(Collectors.joining("; "));
  }

  private String of(UnreadPlan plan) {
    var parts = new ArrayList<String>();
    add(parts, "unread.pages", plan.pages());
    add(parts, "unread.paragraphs", numbers(plan, IndexedPlan.Unread::paragraph));
    add(parts, "unread.lines", numbers(plan, IndexedPlan.Unread::line));
    String where = parts.isEmpty() ? messages.get("unread.whole") : String.join(", ", parts);
    return plan.file() + ", " + where;
  }

  private void add(List<String> parts, String key, List<Integer> numbers) {
    if (!numbers.isEmpty()) {
      parts.add(messages.get(key, ranges(numbers)));
    }
  }

  private static List<Integer> numbers(
      UnreadPlan plan, Function<IndexedPlan.Unread, @Nullable Integer> which) {
    return plan.places().stream().map(which).filter(Objects::nonNull).sorted().toList();
  }

  /** "3, 5–7" of numbers in order. */
  static String ranges(List<Integer> numbers) {
    var ranges = new ArrayList<String>();
    for (int i = 0; i < numbers.size(); ) {
      int last = i;
      while (last + 1 < numbers.size() && numbers.get(last + 1) <= numbers.get(last) + 1) {
        last++;
      }
      int from = numbers.get(i);
      int to = numbers.get(last);
      ranges.add(from == to ? "" + from : from + (to == from + 1 ? ", " : RANGE) + to);
      i = last + 1;
    }
    return String.join(", ", ranges);
  }
}
