package vn.kehoach.phrase;

import org.jspecify.annotations.Nullable;
import vn.kehoach.model.DocumentType;

/**
 * Where a text cites a document.
 *
 * @param type what its name says
 * @param number number and sign as printed, with single blanks
 * @param date its date
 * @param start first character
 * @param numberEnd behind the number
 * @param end behind number and date
 */
record Citation(
    DocumentType type,
    @Nullable String number,
    @Nullable DateFinding date,
    int start,
    int numberEnd,
    int end) {

  Span span() {
    return new Span(start, end);
  }
}
