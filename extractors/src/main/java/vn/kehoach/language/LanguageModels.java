package vn.kehoach.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.sentdetect.SentenceModel;
import org.jspecify.annotations.Nullable;

/**
 * The models to read with, and which of them are switched on. Immutable; may be shared between
 * threads. A model is loaded when it is first asked.
 */
public final class LanguageModels {

  private static final LanguageModels STANDARD =
      new LanguageModels(EnumSet.allOf(Ability.class), LanguageModels::packaged);

  private final Set<Ability> abilities;
  private final Loaded<SentenceModel> sentences;
  private final Loaded<TokenNameFinderModel> unitNames;
  private final Loaded<DoccatModel> sectionKinds;
  private final Loaded<DoccatModel> itemKinds;

  private LanguageModels(Set<Ability> abilities, Function<Ability, byte[]> bytes) {
    this.abilities = abilities;
    this.sentences = new Loaded<>(() -> SentenceDetector.load(bytes.apply(Ability.SENTENCES)));
    this.unitNames = new Loaded<>(() -> UnitNameFinder.load(bytes.apply(Ability.UNIT_NAMES)));
    this.sectionKinds = new Loaded<>(() -> Categorizer.load(bytes.apply(Ability.SECTION_KINDS)));
    this.itemKinds = new Loaded<>(() -> Categorizer.load(bytes.apply(Ability.ITEM_KINDS)));
  }

  private LanguageModels(Set<Ability> abilities, LanguageModels other) {
    this.abilities = abilities;
    this.sentences = other.sentences;
    this.unitNames = other.unitNames;
    this.sectionKinds = other.sectionKinds;
    this.itemKinds = other.itemKinds;
  }

  /** The models that come with the library, all switched on. */
  public static LanguageModels standard() {
    return STANDARD;
  }

  /** No model: the rules alone. */
  public static LanguageModels none() {
    return new LanguageModels(EnumSet.noneOf(Ability.class), STANDARD);
  }

  /**
   * Models of other examples, all switched on: for measuring what examples are worth. Each is
   * trained when it is first asked.
   */
  public static LanguageModels trained(TrainingData data) {
    return trained(data, EnumSet.allOf(Ability.class));
  }

  /** The same, where only some models learn anew and the others are those of the library. */
  public static LanguageModels trained(TrainingData data, Set<Ability> anew) {
    Set<Ability> learning = Set.copyOf(anew);
    return new LanguageModels(
        EnumSet.allOf(Ability.class),
        ability -> learning.contains(ability) ? Training.train(ability, data) : packaged(ability));
  }

  /** The same models with one of them switched off. */
  public LanguageModels without(Ability ability) {
    Set<Ability> left = EnumSet.copyOf(abilities);
    left.remove(ability);
    return new LanguageModels(left, this);
  }

  /** Which are switched on. */
  public Set<Ability> abilities() {
    return Collections.unmodifiableSet(abilities);
  }

  /** What reads one document; to be used by one thread. */
  public Language open() {
    return new Language(this);
  }

  boolean has(Ability ability) {
    return abilities.contains(ability);
  }

  SentenceModel sentences() {
    return sentences.get();
  }

  TokenNameFinderModel unitNames() {
    return unitNames.get();
  }

  DoccatModel sectionKinds() {
    return sectionKinds.get();
  }

  DoccatModel itemKinds() {
    return itemKinds.get();
  }

  private static byte[] packaged(Ability ability) {
    try (InputStream stream = LanguageModels.class.getResourceAsStream(ability.model())) {
      if (stream == null) {
        throw new IllegalStateException(ability.model() + " is missing: the build trains it");
      }
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(ability.model() + " cannot be read", e);
    }
  }

  /** Loads once, whichever thread asks first. */
  private static final class Loaded<T> {

    private final Supplier<T> source;
    private @Nullable T model;

    Loaded(Supplier<T> source) {
      this.source = source;
    }

    synchronized T get() {
      T known = model;
      if (known == null) {
        known = source.get();
        model = known;
      }
      return known;
    }
  }
}
