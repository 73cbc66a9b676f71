package vn.kehoach.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A cited document.
 *
 * @param type its type
 * @param number number and sign as printed
 * @param issuedOn its date, null where none is given or it is impossible
 * @param issuer who issued it, as printed
 * @param text the words of the citation
 * @param nested whether it is cited inside another citation
 */
public record LegalReference(
    DocumentType type,
    @Nullable String number,
    @Nullable LocalDate issuedOn,
    @Nullable String issuer,
    String text,
    boolean nested) {}
