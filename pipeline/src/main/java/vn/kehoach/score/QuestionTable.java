package vn.kehoach.score;

/** The tables of questions over many plans. */
public enum QuestionTable {
  /** What people type, and what should come first. */
  SEARCH("search.tsv"),
  /** Questions whose answer is a whole set. */
  SETS("sets.tsv"),
  /** Which targets of the plans measure the same. */
  INDICATORS("indicators.tsv"),
  /** Which phrases of other subjects measure the same. */
  INDICATOR_PHRASES("indicator-phrases.tsv");

  /** The folder beside the truths of plans. */
  public static final String FOLDER = "questions";

  private final String file;

  QuestionTable(String file) {
    this.file = file;
  }

  /** The file's name in the folder. */
  public String file() {
    return file;
  }
}
