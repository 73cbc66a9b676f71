package vn.kehoach;

/** Why a file gave no plan. */
public enum FailureReason {
  /** The file has no bytes, or no words. */
  EMPTY,
  /** It was read, and is some other document. */
  NOT_A_PLAN,
  /** It is locked by a password. */
  ENCRYPTED,
  /** It is damaged or cut off. */
  CORRUPT,
  /** Its content is of a type that is not read. */
  UNSUPPORTED,
  /** It is text in an encoding that could not be told. */
  UNKNOWN_ENCODING,
  /** It has pages, and no text on them. */
  NO_TEXT,
  /** Its pages are images on which recognition found no letters. */
  NO_LETTERS,
  /** It has more pages than are allowed. */
  TOO_MANY_PAGES,
  /** It is an image larger than any sheet of paper. */
  TOO_MANY_PIXELS,
  /** Its pages are images packed in a way that is not known, such as JPEG 2000. */
  IMAGE_KIND,
  /** The system would not give the file out. */
  UNREADABLE
}
