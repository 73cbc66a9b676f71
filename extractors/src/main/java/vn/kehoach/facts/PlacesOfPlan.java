package vn.kehoach.facts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kehoach.place.Place;
import vn.kehoach.place.PlaceDirectory;
import vn.kehoach.text.Folding;

/**
 * Tells the commune and the province of a plan from the words around it.
 *
 * <p>The letterhead comes first, then the title, then the body. Namesakes are told apart by the
 * province that the plan names; a plan that names none gets one only if the name occurs once in the
 * country.
 */
final class PlacesOfPlan {

  private static final String NAME =
      "((?:\\p{Lu}[\\p{L}'’]*|\\d{1,2}(?!\\p{L}))(?:[\\s-]+(?:\\p{Lu}[\\p{L}'’]*|\\d{1,2}))*)";

  private static final Pattern COMMUNE =
      Pattern.compile(
          "(?<!\\p{L})(xã|phường|đặc khu|thị trấn|XÃ|PHƯỜNG|ĐẶC KHU|THỊ TRẤN|Xã|Phường|Đặc khu)\\s+"
              + NAME);

  private static final Pattern PROVINCE =
      Pattern.compile("(?<!\\p{L})(?i:tỉnh|thành phố|TP\\.?)\\s+" + NAME, Pattern.UNICODE_CASE);

  private static final int MOST_WORDS = 5;

  /** Letters between a commune and its province: a comma, a blank, a dash. */
  private static final int NEXT = 3;

  private final PlaceDirectory directory = PlaceDirectory.standard();

  /**
   * Where a plan is from.
   *
   * @param commune bare name as the plan spells it; null where it names none
   * @param province bare name
   * @param communePlace the commune in the directory
   * @param provincePlace the province in the directory
   */
  record Found(
      @Nullable String commune,
      @Nullable String province,
      @Nullable Place communePlace,
      @Nullable Place provincePlace) {}

  /**
   * Looks for the places.
   *
   * @param letterhead the lines of the letterhead
   * @param title the title
   * @param body everything else, in reading order
   */
  Found find(List<String> letterhead, String title, List<String> body) {
    Optional<String> name =
        letterhead.stream().map(this::communeIn).flatMap(Optional::stream).findFirst();
    name = name.or(() -> communeIn(title)).or(() -> mostFrequent(body));
    if (name.isEmpty()) {
      return new Found(null, null, null, null);
    }
    String spelled = asSpelled(name.get(), letterhead, title, body);
    List<Place> namesakes = namesakes(spelled, letterhead, title, body);
    Optional<Place> province =
        provinceBehind(spelled, letterhead, title, body)
            .or(() -> province(letterhead, title, body, namesakes));
    Place commune =
        namesakes.stream()
            .filter(place -> province.map(p -> p.code().equals(place.province())).orElse(false))
            .findFirst()
            .orElse(null);
    return new Found(
        spelled,
        province.map(place -> asPrinted(place, letterhead, title, body)).orElse(null),
        commune,
        province.orElse(null));
  }

  /** The communes of a name; only those of the kind that the plan calls it, where there are any. */
  private List<Place> namesakes(
      String name, List<String> letterhead, String title, List<String> body) {
    List<Place> all = directory.communes(name);
    List<String> texts = texts(letterhead, title, body).toList();
    String sought = Folding.tone(name);
    for (String text : texts) {
      Matcher matcher = COMMUNE.matcher(text);
      while (matcher.find()) {
        if (Folding.tone(known(matcher.group(2))).equals(sought)) {
          String kind = Folding.tone(matcher.group(1));
          List<Place> alike =
              all.stream().filter(place -> Folding.tone(place.kind()).equals(kind)).toList();
          return alike.isEmpty() ? all : alike;
        }
      }
    }
    return all;
  }

  /** A province's name as the plan spells it ("Thanh Hóa" or "Thanh Hoá"). */
  private String asPrinted(
      Place province, List<String> letterhead, String title, List<String> body) {
    List<String> texts = texts(letterhead, title, body).toList();
    int words = province.name().split(" ").length;
    for (String text : texts) {
      Matcher matcher = PROVINCE.matcher(text);
      while (matcher.find()) {
        List<String> parts = List.of(matcher.group(1).split("\\s+"));
        String printed = String.join(" ", parts.subList(0, Math.min(words, parts.size())));
        boolean mixed = !printed.equals(printed.toUpperCase(Locale.ROOT));
        if (mixed && Folding.tone(printed).equals(Folding.tone(province.name()))) {
          return printed;
        }
      }
    }
    return province.name();
  }

  /** The first commune that a text names, cut to a known name where it can be. */
  private Optional<String> communeIn(String text) {
    Matcher matcher = COMMUNE.matcher(text);
    while (matcher.find()) {
      String name = known(matcher.group(2));
      if (!name.isEmpty()) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  /** The longest beginning of some words that is the name of a commune, else the words. */
  private String known(String words) {
    String[] parts = words.split("\\s+");
    for (int length = Math.min(parts.length, MOST_WORDS); length > 0; length--) {
      String name = String.join(" ", List.of(parts).subList(0, length));
      if (!directory.communes(name).isEmpty()) {
        return name;
      }
    }
    return String.join(" ", List.of(parts).subList(0, Math.min(parts.length, 3)));
  }

  private Optional<String> mostFrequent(List<String> body) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (String text : body) {
      Matcher matcher = COMMUNE.matcher(text);
      while (matcher.find()) {
        String name = known(matcher.group(2));
        if (!directory.communes(name).isEmpty()) {
          counts.merge(name, 1, Integer::sum);
        }
      }
    }
    return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
  }

  /** A name in capitals as it is spelled elsewhere in the plan, else with capital initials. */
  private String asSpelled(String name, List<String> letterhead, String title, List<String> body) {
    if (!name.equals(name.toUpperCase(Locale.ROOT))) {
      return name;
    }
    List<String> texts = texts(letterhead, title, body).toList();
    String sought = Folding.tone(name);
    Pattern initials = Pattern.compile(NAME);
    for (String text : texts) {
      Matcher matcher = initials.matcher(text);
      while (matcher.find()) {
        String found = matcher.group(1);
        boolean mixed = !found.equals(found.toUpperCase(Locale.ROOT));
        if (mixed && Folding.tone(found).equals(sought)) {
          return found;
        }
      }
    }
    return initials(name);
  }

  private static String initials(String name) {
    var out = new StringBuilder();
    boolean first = true;
    for (char c : name.toCharArray()) {
      out.append(first ? c : Character.toLowerCase(c));
      first = c == ' ' || c == '-' || c == '\'' || c == '’';
    }
    return out.toString();
  }

  /** "xã Đức Phú, tỉnh Lâm Đồng": the plan's own word, even where no list has it there. */
  private Optional<Place> provinceBehind(
      String commune, List<String> letterhead, String title, List<String> body) {
    String sought = Folding.tone(commune);
    return texts(letterhead, title, body)
        .flatMap(text -> COMMUNE.matcher(text).results().map(found -> behind(text, found, sought)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<Place> behind(String text, MatchResult commune, String sought) {
    String name = known(commune.group(2));
    if (!Folding.tone(name).equals(sought)) {
      return Optional.empty();
    }
    Matcher next = PROVINCE.matcher(text.substring(commune.start(2) + name.length()));
    return next.find() && next.start() <= NEXT ? knownProvince(next.group(1)) : Optional.empty();
  }

  private static Stream<String> texts(List<String> letterhead, String title, List<String> body) {
    return Stream.concat(Stream.concat(letterhead.stream(), Stream.of(title)), body.stream());
  }

  private Optional<Place> province(
      List<String> letterhead, String title, List<String> body, List<Place> namesakes) {
    List<String> texts = texts(letterhead, title, body).toList();
    Map<Place, Integer> counts = new LinkedHashMap<>();
    for (String text : texts) {
      Matcher matcher = PROVINCE.matcher(text);
      while (matcher.find()) {
        knownProvince(matcher.group(1))
            .filter(place -> namesakes.isEmpty() || holds(place, namesakes))
            .ifPresent(place -> counts.merge(place, 1, Integer::sum));
      }
    }
    Optional<Place> named =
        counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    return named.or(
        () ->
            namesakes.size() == 1
                ? Optional.ofNullable(namesakes.getFirst().province())
                    .map(directory::provinceWithCode)
                : Optional.empty());
  }

  private Optional<Place> knownProvince(String words) {
    String[] parts = words.split("\\s+");
    for (int length = Math.min(parts.length, MOST_WORDS); length > 0; length--) {
      Optional<Place> place =
          directory.province(String.join(" ", List.of(parts).subList(0, length)));
      if (place.isPresent()) {
        return place;
      }
    }
    return Optional.empty();
  }

  private static boolean holds(Place province, List<Place> communes) {
    return communes.stream().anyMatch(commune -> province.code().equals(commune.province()));
  }
}
