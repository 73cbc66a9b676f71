package vn.kehoach.index;

import java.util.Locale;
import vn.kehoach.text.Folding;
import vn.kehoach.text.Spacing;

/**
 * How much of a syllable's spelling counts when it is compared; each forgets more than the last.
 */
public enum Fold {
  /** Every mark and its place count, only case does not. */
  EXACT {
    @Override
    public String apply(String syllable) {
      return Spacing.clean(syllable.toLowerCase(Locale.ROOT));
    }
  },
  /** The marks count, the place of the tone mark does not: "thuỷ" as "thủy". */
  TONE {
    @Override
    public String apply(String syllable) {
      return Folding.tone(Spacing.clean(syllable));
    }
  },
  /** No mark counts, đ is d: "thuỷ" as "thuy". */
  MARKS {
    @Override
    public String apply(String syllable) {
      return Folding.marks(Spacing.clean(syllable));
    }
  };

  /** The form of a syllable under which it is looked up. */
  public abstract String apply(String syllable);
}
