package vn.kehoach.index;

/** How loosely words had to be read before anything was found. */
public enum Reading {
  /**
   * All words as typed; in any marks where none was typed, or beside a word that was typed beside.
   */
  AS_TYPED,
  /** All words, of which some that no plan has were respelt. */
  RESPELT,
  /** Not all of the words. */
  SOME_WORDS
}
