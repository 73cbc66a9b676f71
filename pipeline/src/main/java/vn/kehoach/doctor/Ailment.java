package vn.kehoach.doctor;

/** What can be wrong with a data folder, or worth knowing of it. */
public enum Ailment {
  /** Lines of the journal that bear a wrong checksum. */
  JOURNAL_DAMAGED(true),
  /** A file whose outcome is none that this program knows. */
  FILE_WITHOUT_OUTCOME(true),
  /** A file that is said to hold a plan of which nothing is known. */
  FILE_OF_NO_PLAN(true),
  /** A plan of the journal whose JSON is not there. */
  PLAN_LOST(true),
  /** A JSON file that the journal does not name. */
  PLAN_NOT_NOTED(true),
  /** A JSON file that is no plan document, or breaks the contract's schema. */
  PLAN_DAMAGED(true),
  /** A JSON file that is whole and not as it was stored. */
  PLAN_CHANGED(true),
  /** A JSON file that bears another name than the plan in it. */
  PLAN_MISNAMED(true),
  /** There are plans and no index, or one that cannot be read. */
  INDEX_UNREADABLE(true),
  /** What Lucene's own check found. */
  INDEX_DAMAGED(true),
  /** A stored plan that the index lacks, or has in an earlier state. */
  INDEX_BEHIND(true),
  /** A plan that is in the index and not stored. */
  INDEX_AHEAD(true),
  /** A plan that is in the index more than once, or with other facts than the stored one. */
  INDEX_DIFFERS(true),
  /** What a killed run left half-written. */
  STRAY_FILE(true),
  /** A recognised page that was kept and cannot be read: it would be recognised again. */
  OCR_DAMAGED(true),
  /** The data folder is in the arrangement of an earlier version. */
  OLD_FORMAT(false),
  /** A file that was read is no longer there. */
  SOURCE_MISSING(false),
  /** A file holds something else than when it was read. */
  SOURCE_CHANGED(false),
  /** A stored plan of which nobody knows from which file it was read. */
  SOURCE_UNKNOWN(false),
  /** Plans that an earlier version read, and that the next ingest reads again. */
  READINGS_BY_OLDER(false),
  /** A plan that an earlier version read, and whose file is not there to be read again. */
  READ_BY_OLDER(false),
  /** There is no Tesseract, or it does not know Vietnamese: scans stay unread. */
  NO_OCR(false),
  /** Little room is left on the disk. */
  DISK_LOW(false);

  private final boolean damage;

  Ailment(boolean damage) {
    this.damage = damage;
  }

  /** Whether the data are not as they should be; the rest is worth knowing. */
  public boolean damage() {
    return damage;
  }
}
