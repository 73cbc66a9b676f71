package vn.kehoach.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kehoach.model.Appendix;
import vn.kehoach.model.At;
import vn.kehoach.model.Box;
import vn.kehoach.model.Objective;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.Row;
import vn.kehoach.model.Section;
import vn.kehoach.model.Target;
import vn.kehoach.model.Task;
import vn.kehoach.model.Warning;
import vn.kehoach.read.Page;
import vn.kehoach.read.SourceReader;
import vn.kehoach.read.Word;
import vn.kehoach.text.Spacing;

/** Every quote is found at its place. */
class ProvenanceTest {

  private static final int FEWEST_PLACES = 80;

  /** Marks of list items inside a cell are no part of its text. */
  private static final Set<String> LIST_MARKS = Set.of("-", "–", "+", "•");

  /** Where a fact stands, with a name for it. */
  private record Place(String fact, At at, boolean row) {}

  static List<String> plans() throws IOException {
    return Checkout.plans();
  }

  @ParameterizedTest
  @MethodSource("plans")
  void onThePageOfAPdfWithinItsBox(String name) throws IOException {
    Path file = Checkout.file(name, Medium.PDF);
    List<Page> pages = new SourceReader().read(Files.readAllBytes(file)).pages();
    List<Place> places = places(Readings.plan(file));
    var astray = new ArrayList<String>();
    for (Place place : places) {
      Integer page = place.at().page();
      Box box = place.at().box();
      if (page == null || box == null || page > pages.size()) {
        astray.add(place.fact() + " has no page or box");
        continue;
      }
      List<String> words = wordsWithin(pages.get(page - 1), box);
      boolean found =
          place.row()
              ? holdsLetters(String.join("", words), letters(place.at().quote()))
              : String.join("", words).contains(letters(place.at().quote()));
      if (!found) {
        astray.add(place + " but there: " + words);
      }
    }
    assertTrue(places.size() >= FEWEST_PLACES, "only " + places.size() + " places seen");
    assertEquals("", String.join("\n", astray));
  }

  @ParameterizedTest
  @MethodSource("plans")
  void inTextFromItsLineOn(String name) throws IOException {
    Path file = Checkout.file(name, Medium.TEXT);
    List<String> lines =
        Spacing.clean(Files.readString(file, StandardCharsets.UTF_8)).lines().toList();
    List<Place> places = places(Readings.plan(file));
    var astray = new ArrayList<String>();
    for (Place place : places) {
      Integer line = place.at().line();
      if (line == null || line > lines.size()) {
        astray.add(place.fact() + " has no line");
        continue;
      }
      String first = letters(lines.get(line - 1));
      String rest = letters(String.join(" ", lines.subList(line - 1, lines.size())));
      int start = rest.indexOf(letters(place.at().quote()));
      if (start < 0 || start >= first.length()) {
        astray.add(place + " but there: " + first);
      }
    }
    assertTrue(places.size() >= FEWEST_PLACES, "only " + places.size() + " places seen");
    assertEquals("", String.join("\n", astray));
  }

  private static List<String> wordsWithin(Page page, Box box) {
    return page.lines().stream()
        .flatMap(line -> line.words().stream())
        .filter(word -> within(Objects.requireNonNull(word.box()), box))
        .map(Word::text)
        .filter(word -> !LIST_MARKS.contains(word))
        .toList();
  }

  private static String letters(String text) {
    return Stream.of(Spacing.single(text).split(" "))
        .filter(word -> !LIST_MARKS.contains(word))
        .collect(Collectors.joining());
  }

  /** A word belongs to a box when its middle does. */
  private static boolean within(Box word, Box box) {
    return word.centerX() >= box.x()
        && word.centerX() <= box.right()
        && word.centerY() >= box.y()
        && word.centerY() <= box.bottom();
  }

  /** Cells of a row stand side by side: their lines interleave, the letters are the same. */
  private static boolean holdsLetters(String there, String quote) {
    int[] sorted = there.chars().sorted().toArray();
    int[] wanted = quote.chars().sorted().toArray();
    int next = 0;
    for (int letter : sorted) {
      if (next < wanted.length && wanted[next] == letter) {
        next++;
      }
    }
    return next == wanted.length;
  }

  private static List<Place> places(PlanDocument plan) {
    var places = new ArrayList<Place>();
    for (Section section : plan.sections()) {
      add(places, "section " + section.id(), section.at(), false);
    }
    for (Objective objective : plan.objectives()) {
      add(places, "objective " + objective.id(), objective.at(), false);
    }
    for (Target target : plan.targets()) {
      add(places, "target " + target.id(), target.at(), false);
    }
    for (Task task : plan.tasks()) {
      add(places, "task " + task.id(), task.at(), false);
    }
    for (Appendix table : plan.appendices()) {
      for (Row row : table.rows()) {
        add(places, "row " + row.number() + " of " + table.label(), row.at(), true);
      }
    }
    for (Warning warning : plan.warnings()) {
      At at = warning.at();
      if (at != null) {
        add(places, "warning " + warning.code(), at, false);
      }
    }
    plan.coverage().notUnderstood().forEach(at -> add(places, "not understood", at, false));
    return places;
  }

  private static void add(List<Place> places, String fact, At at, boolean row) {
    Stream.concat(Stream.of(at), at.more().stream())
        .forEach(part -> places.add(new Place(fact, part, row)));
  }
}
