package vn.kehoach.analysis;

import java.util.Locale;
import vn.kehoach.text.Folding;
import vn.kehoach.text.Spacing;

/**
 * How much of a syllable's spelling counts when it is compared; each forgets more than the last.
 */
public enum Fold {
  /** Every mark and its place count, only case and normal form do not. */
  EXACT {
    @Override
    String fold(String syllable) {
      return Spacing.clean(syllable.toLowerCase(Locale.ROOT));
    }
  },
  /**
   * The marks count, but not the place of the tone mark ("thuỷ" as "thủy"), nor whether i or y is
   * written where that is spelling only ("kĩ" as "kỹ").
   */
  TONE {
    @Override
    String fold(String syllable) {
      return LetterY.fold(Folding.tone(Spacing.clean(syllable)));
    }
  },
  /** No mark counts, đ is d: "thuỷ" as "thuy". */
  MARKS {
    @Override
    String fold(String syllable) {
      return Folding.marks(TONE.apply(syllable));
    }
  },
  /** Nor which of several letters that look alike is meant: for what was recognised from images. */
  SCAN {
    @Override
    String fold(String syllable) {
      return LookAlikes.fold(MARKS.apply(syllable));
    }
  };

  /** Vietnamese has some seven thousand syllables, so that most have been folded before. */
  private final Remembered<String, String> folded = new Remembered<>(20_000, this::fold);

  /** The form of a syllable under which it is looked up. */
  public String apply(String syllable) {
    return folded.of(syllable);
  }

  abstract String fold(String syllable);
}
