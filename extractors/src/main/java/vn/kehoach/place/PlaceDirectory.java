package vn.kehoach.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.kehoach.text.Folding;
import vn.kehoach.text.WordTable;

/**
 * All provinces and communes. 314 commune names occur in more than one province, so a commune is
 * told by its code, or by name and province.
 */
public final class PlaceDirectory {

  private static final PlaceDirectory STANDARD = load();

  private final Map<String, Place> provinces = new TreeMap<>();
  private final Map<String, Place> provincesByName = new HashMap<>();
  private final Map<String, List<Place>> communes = new HashMap<>();

  private PlaceDirectory() {}

  /** The directory that comes with the program. */
  public static PlaceDirectory standard() {
    return STANDARD;
  }

  /** The communes that bear a name, in the order of their codes. */
  public List<Place> communes(String name) {
    return communes.getOrDefault(key(name), List.of());
  }

  /** The communes of a province, in the order of their codes. */
  public List<Place> communesOf(Place province) {
    return communes.values().stream()
        .flatMap(List::stream)
        .filter(place -> province.code().equals(place.province()))
        .sorted(Comparator.comparing(Place::code))
        .toList();
  }

  /** The province that bears a name. */
  public Optional<Place> province(String name) {
    return Optional.ofNullable(provincesByName.get(key(name)));
  }

  /**
   * The province with a code.
   *
   * @throws IllegalArgumentException where no province has it
   */
  public Place provinceWithCode(String code) {
    Place province = provinces.get(code);
    if (province == null) {
      throw new IllegalArgumentException("no province has the code " + code);
    }
    return province;
  }

  /** All provinces, in the order of their codes. */
  public List<Place> provinces() {
    return List.copyOf(provinces.values());
  }

  /** Number of communes, wards and special zones. */
  public int communeCount() {
    return communes.values().stream().mapToInt(List::size).sum();
  }

  private static String key(String name) {
    return Folding.tone(name).replace('’', '\'').replace(" - ", "-");
  }

  private static PlaceDirectory load() {
    var directory = new PlaceDirectory();
    for (List<String> row : WordTable.rows(PlaceDirectory.class, "places.tsv")) {
      String parent = row.size() > 3 ? row.get(3) : "";
      var place = new Place(row.get(0), row.get(1), row.get(2), parent.isEmpty() ? null : parent);
      if (place.province() == null) {
        directory.provinces.put(place.code(), place);
        directory.provincesByName.put(key(place.name()), place);
      } else {
        directory
            .communes
            .computeIfAbsent(key(place.name()), unused -> new ArrayList<>())
            .add(place);
      }
    }
    return directory;
  }
}
