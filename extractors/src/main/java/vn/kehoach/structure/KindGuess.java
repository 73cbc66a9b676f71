package vn.kehoach.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kehoach.language.Guess;
import vn.kehoach.language.ItemKind;
import vn.kehoach.language.Language;
import vn.kehoach.layout.Block;
import vn.kehoach.model.SectionKind;
import vn.kehoach.phrase.UnitDirectory;
import vn.kehoach.phrase.UnitGrammar;

/**
 * What a section is for where no word list knows its heading: told by likeness of the heading with
 * the first words below it, else by what the bullets below it are. Asked only where the rules would
 * say OTHER.
 */
final class KindGuess {

  private static final int FIRST_BLOCKS = 3;
  private static final int ENOUGH_TEXT = 60;
  private static final int LEAST_ITEMS = 2;
  private static final int MOST_ITEMS = 8;

  private final Language language;
  private final UnitDirectory directory;
  private final List<Block> blocks;

  KindGuess(Language language, UnitDirectory directory, List<Block> blocks) {
    this.language = language;
    this.directory = directory;
    this.blocks = blocks;
  }

  /**
   * Guesses the kind of a section; empty where neither the heading nor the bullets are sure.
   *
   * @param title the heading's words
   * @param below the index of the first block below the heading
   */
  Optional<Guess<SectionKind>> of(String title, int below) {
    if (title.isEmpty() || UnitGrammar.isUnitHeading(title, directory) || holdsNamed(below)) {
      return Optional.empty();
    }
    Optional<Guess<SectionKind>> byHeading = language.sectionKind(title, firstWords(below));
    return byHeading.or(() -> byItems(below)).filter(guess -> guess.value() != SectionKind.OTHER);
  }

  /** A chapter on one subject, whose own sections say what they are for. */
  private boolean holdsNamed(int below) {
    String text = below < blocks.size() ? BlockText.of(blocks.get(below)).text() : "";
    return NumberingGrammar.parse(text)
        .flatMap(number -> SectionKinds.of(text.substring(Math.min(number.end(), text.length()))))
        .isPresent();
  }

  private String firstWords(int below) {
    var words = new StringBuilder();
    int end = Math.min(blocks.size(), below + FIRST_BLOCKS);
    for (int i = below; i < end && words.length() < ENOUGH_TEXT; i++) {
      String text = BlockText.of(blocks.get(i)).text();
      int from = NumberingGrammar.parse(text).map(NumberingGrammar.Numbered::end).orElse(0);
      words.append(text, Math.min(from, text.length()), text.length()).append(' ');
    }
    return words.toString();
  }

  /** Bullets that are all of one sort say what their section is for. */
  private Optional<Guess<SectionKind>> byItems(int below) {
    var kinds = new ArrayList<SectionKind>();
    double sure = 0;
    for (int i = below; i < blocks.size() && kinds.size() < MOST_ITEMS; i++) {
      if (!(blocks.get(i) instanceof Block.Item item)) {
        break;
      }
      Optional<Guess<ItemKind>> guess = language.itemKind(item.passage().text());
      if (guess.isEmpty()) {
        return Optional.empty();
      }
      kinds.add(kind(guess.get().value()));
      sure += guess.get().confidence();
    }
    boolean same = kinds.stream().distinct().count() == 1;
    return kinds.size() >= LEAST_ITEMS && same
        ? Optional.of(Guess.mean(kinds.getFirst(), sure, kinds.size()))
        : Optional.empty();
  }

  private static SectionKind kind(ItemKind item) {
    return switch (item) {
      case OBJECTIVE, TARGET -> SectionKind.OBJECTIVES;
      case TASK -> SectionKind.TASKS;
      case CONTEXT -> SectionKind.OTHER;
    };
  }
}
