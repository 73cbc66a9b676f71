package vn.kehoach.language;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.kehoach.model.SectionKind;
import vn.kehoach.phrase.SentenceEnds;
import vn.kehoach.phrase.Span;

/**
 * What the models say of the texts of one document. To be used by one thread; the answer to a text
 * depends on that text alone. What is switched off, or not sure enough, gives no answer.
 */
public final class Language {

  /** Below these a guess is wrong too often; see the figures in LanguageAccuracyTest. */
  private static final double SURE_OF_SECTION = 0.6;

  private static final double SURE_OF_ITEM = 0.6;

  private static final double SURE_OF_NAME = 0.6;

  private final LanguageModels models;
  private @Nullable SentenceDetector sentences;
  private @Nullable UnitNameFinder unitNames;
  private @Nullable Categorizer sectionKinds;
  private @Nullable Categorizer itemKinds;

  Language(LanguageModels models) {
    this.models = models;
  }

  /** The sentences of a text; none where no model tells. */
  public List<Span> sentences(String text) {
    if (!models.has(Ability.SENTENCES)) {
      return List.of();
    }
    if (sentences == null) {
      sentences = new SentenceDetector(models.sentences());
    }
    return sentences.find(text);
  }

  /**
   * Tells the stops that end sentences from those of abbreviations; all do where no model tells.
   */
  public SentenceEnds sentenceEnds() {
    return models.has(Ability.SENTENCES) ? this::endsSentence : SentenceEnds.ALL;
  }

  private boolean endsSentence(String text, int end) {
    return sentences(text).stream().anyMatch(sentence -> sentence.end() == end);
  }

  /** The words of a text that name units, in order. */
  public List<UnitName> unitNames(String text) {
    if (!models.has(Ability.UNIT_NAMES)) {
      return List.of();
    }
    if (unitNames == null) {
      unitNames = new UnitNameFinder(models.unitNames());
    }
    return unitNames.find(text).stream().filter(name -> name.confidence() >= SURE_OF_NAME).toList();
  }

  /**
   * What a section is for.
   *
   * @param title its heading without the number
   * @param below the first words that stand below
   */
  public Optional<Guess<SectionKind>> sectionKind(String title, String below) {
    if (!models.has(Ability.SECTION_KINDS)) {
      return Optional.empty();
    }
    if (sectionKinds == null) {
      sectionKinds = new Categorizer(models.sectionKinds());
    }
    Guess<String> best = sectionKinds.categorize(Features.heading(title, below));
    return best.confidence() < SURE_OF_SECTION
        ? Optional.empty()
        : Optional.of(new Guess<>(SectionKind.valueOf(best.value()), best.confidence()));
  }

  /** What a bullet or paragraph is. */
  public Optional<Guess<ItemKind>> itemKind(String text) {
    if (!models.has(Ability.ITEM_KINDS)) {
      return Optional.empty();
    }
    if (itemKinds == null) {
      itemKinds = new Categorizer(models.itemKinds());
    }
    Guess<String> best = itemKinds.categorize(Features.item(text));
    return best.confidence() < SURE_OF_ITEM
        ? Optional.empty()
        : Optional.of(new Guess<>(ItemKind.valueOf(best.value()), best.confidence()));
  }
}
