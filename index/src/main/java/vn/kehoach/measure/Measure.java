package vn.kehoach.measure;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator measures, without the words that only frame it.
 *
 * @param population who or what is counted: standard name, and as printed
 * @param qualifiers what narrows population, scope or measure, by folded words
 * @param features the words of the measure: folded, and as printed or in standard form
 * @param indicator id of the indicator in the {@link IndicatorDirectory} that it is; null for none
 */
public record Measure(
    Map<String, String> population,
    Map<String, Qualifier> qualifiers,
    Map<String, String> features,
    @Nullable String indicator) {

  public Measure {
    population = Collections.unmodifiableMap(new LinkedHashMap<>(population));
    qualifiers = Collections.unmodifiableMap(new LinkedHashMap<>(qualifiers));
    features = Collections.unmodifiableMap(new LinkedHashMap<>(features));
  }

  /** What an indicator's words measure, by the lists that come with this program. */
  public static Measure of(String indicator) {
    return IndicatorReader.bundled().read(indicator);
  }

  /** The form under which words are compared. */
  public static String key(String words) {
    return Words.key(words);
  }

  /** Equal for indicators that differ in framing and order of words only. */
  public String signature() {
    return MeasureCodec.write(this);
  }

  /**
   * The measure of a signature; what was printed is not in it, so words stand folded.
   *
   * @throws IllegalArgumentException if it is no signature
   */
  public static Measure ofSignature(String signature) {
    return MeasureCodec.read(signature);
  }

  /** Every word that counts, for lookups: measure, population and qualifiers. */
  public Set<String> words() {
    var words = new LinkedHashSet<>(features.keySet());
    population.keySet().forEach(name -> words.add(key(name)));
    words.addAll(qualifiers.keySet());
    return words;
  }

  /** The families of its populations. */
  public Set<String> families() {
    var families = new LinkedHashSet<String>();
    population.keySet().forEach(name -> families.add(Lexicon.bundled().family(name)));
    return families;
  }
}
