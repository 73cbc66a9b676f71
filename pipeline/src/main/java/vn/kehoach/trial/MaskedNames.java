package vn.kehoach.trial;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kehoach.json.PlanFormatException;
import vn.kehoach.json.PlanJson;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.place.Place;
import vn.kehoach.place.PlaceDirectory;
import vn.kehoach.read.Line;
import vn.kehoach.read.Page;
import vn.kehoach.read.SourceText;
import vn.kehoach.read.Word;

/**
 * Plans whose communes and provinces bear other names throughout, in the file as in the truth: what
 * is known of the names by heart is worth nothing then.
 */
public final class MaskedNames {

  private final Map<String, String> names;
  private final Renaming renaming;

  private MaskedNames(Map<String, String> names) {
    this.names = Map.copyOf(names);
    this.renaming = new Renaming(names);
  }

  /**
   * Other names for the places of some plans: each province gets the name of another with as many
   * syllables, each commune that of one there that is called as no other, the first by its code
   * that no plan names.
   */
  public static MaskedNames of(Collection<PlanDocument> plans) {
    var names = new LinkedHashMap<String, String>();
    String everything = String.join("\n", plans.stream().map(MaskedNames::json).toList());
    var provinces = new LinkedHashMap<String, Place>();
    for (PlanDocument plan : plans) {
      String province = plan.document().province();
      if (province != null && !provinces.containsKey(province)) {
        province(province, provinces.values(), everything)
            .ifPresent(place -> provinces.put(province, place));
      }
    }
    provinces.forEach((name, place) -> names.put(name, place.name()));
    for (PlanDocument plan : plans) {
      String commune = plan.document().commune();
      Place province = provinces.get(String.valueOf(plan.document().province()));
      if (commune != null && province != null && !names.containsKey(commune)) {
        commune(commune, province, names.values(), everything)
            .ifPresent(place -> names.put(commune, place.name()));
      }
    }
    return new MaskedNames(names);
  }

  /** The names with their substitutes. */
  public Map<String, String> names() {
    return names;
  }

  /** What a plan would say if its places bore the other names. */
  public PlanDocument truth(PlanDocument plan) {
    try {
      return PlanJson.read(renaming.text(json(plan)).getBytes(StandardCharsets.UTF_8));
    } catch (PlanFormatException e) {
      throw new IllegalStateException("a renamed plan is a plan", e);
    }
  }

  /** The words of a file as if it bore the other names. */
  SourceText words(SourceText source) {
    return new SourceText(
        source.mediaType(),
        source.origin(),
        source.pages().stream().map(this::page).toList(),
        source.unreadPages());
  }

  /** A name can end on the next line, so a page's words are renamed in one go. */
  private Page page(Page page) {
    List<Word> words = page.lines().stream().flatMap(line -> line.words().stream()).toList();
    List<String> renamed = renaming.words(words.stream().map(Word::text).toList());
    var lines = new ArrayList<Line>();
    int at = 0;
    for (Line line : page.lines()) {
      var others = new ArrayList<Word>();
      for (Word word : line.words()) {
        others.add(new Word(renamed.get(at++), word.box(), word.style()));
      }
      lines.add(new Line(others, line.page(), line.number(), line.blanksAbove(), line.spots()));
    }
    return new Page(
        page.number(), page.width(), page.height(), lines, page.rules(), page.imageCover());
  }

  private static Optional<Place> province(String name, Collection<Place> taken, String everything) {
    PlaceDirectory places = PlaceDirectory.standard();
    String kind = places.province(name).map(Place::kind).orElse("tỉnh");
    return places.provinces().stream()
        .filter(place -> place.kind().equals(kind) && !taken.contains(place))
        .filter(place -> fits(place, name, everything))
        .findFirst();
  }

  private static Optional<Place> commune(
      String name, Place province, Collection<String> taken, String everything) {
    PlaceDirectory places = PlaceDirectory.standard();
    return places.communesOf(province).stream()
        .filter(place -> place.kind().equals("xã") && places.communes(place.name()).size() == 1)
        .filter(place -> fits(place, name, everything) && !taken.contains(place.name()))
        .findFirst();
  }

  private static boolean fits(Place place, String name, String everything) {
    return place.name().split(" ").length == name.split(" ").length
        && !place.name().equals(name)
        && !everything.contains(place.name());
  }

  private static String json(PlanDocument plan) {
    return new String(PlanJson.write(plan), StandardCharsets.UTF_8);
  }
}
