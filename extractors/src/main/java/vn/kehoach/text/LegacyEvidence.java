package vn.kehoach.text;

/**
 * What decoding a stretch of text by one encoding does to its words.
 *
 * @param mended words that were none and become syllables
 * @param broken syllables that are none any more
 * @param failed words with western letters that are no syllable before nor after
 * @param syllables all syllables, after
 * @param words all words, after
 */
record LegacyEvidence(int mended, int broken, int failed, int syllables, int words) {

  /** Words that a stretch needs to prove an encoding. */
  private static final int FEW_MENDED = 2;

  /** Of text in its right encoding more is syllables; abbreviations and names are not. */
  private static final double LEAST_SYLLABLES = 0.6;

  static LegacyEvidence of(LegacyEncoding encoding, String western) {
    Decoded decoded = encoding.decode(western);
    var evidence = new LegacyEvidence(0, 0, 0, 0, 0);
    for (LegacyWord word : LegacyWord.of(decoded, western)) {
      evidence = evidence.with(word);
    }
    return evidence;
  }

  private LegacyEvidence with(LegacyWord word) {
    boolean open = !word.plain() && !word.unicode();
    boolean after = word.unicode() ? Syllables.valid(word.source()) : Syllables.valid(word.text());
    boolean before = open && Syllables.valid(word.source());
    return new LegacyEvidence(
        mended + (word.mended() ? 1 : 0),
        broken + (open && before && !after ? 1 : 0),
        failed + (open && !before && !after ? 1 : 0),
        syllables + (after ? 1 : 0),
        words + (after || !word.abbreviation() ? 1 : 0));
  }

  /** Whether this encoding does more good than harm. */
  int gain() {
    return mended - 2 * broken - failed;
  }

  /** Whether the stretch by itself proves its encoding. */
  boolean proof() {
    return mended >= FEW_MENDED
        && mended > 3 * (broken + failed)
        && syllables >= LEAST_SYLLABLES * words;
  }
}
