package vn.kehoach.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the parts of form say (Nghị định 30/2020/NĐ-CP, điều 8): letterhead, title, recitals,
 * signature block and recipients.
 *
 * @param type the document's own type
 * @param number number and sign as printed ("12/KH-UBND"); null where it is blank or absent
 * @param issuedOn date of issue; null where day or month is blank
 * @param issuer the issuing body as printed in the letterhead, lines joined
 * @param commune bare name of the commune, ward or special zone
 * @param province bare name of the province or city
 * @param title the title without "KẾ HOẠCH"
 * @param period the time the plan is for
 * @param signer who signs
 * @param recipients the lines of "Nơi nhận" without list marks
 * @param legalBasis what the recitals and a section of grounds cite, in order
 * @param communeCode official code of the commune; null where the directory of places does not know
 *     it
 * @param provinceCode official code of the province
 */
public record DocumentInfo(
    DocumentType type,
    @Nullable String number,
    @Nullable LocalDate issuedOn,
    @Nullable String issuer,
    @Nullable String commune,
    @Nullable String province,
    @Nullable String title,
    @Nullable Period period,
    @Nullable Signer signer,
    List<String> recipients,
    List<LegalReference> legalBasis,
    @Nullable String communeCode,
    @Nullable String provinceCode) {

  public DocumentInfo {
    recipients = List.copyOf(recipients);
    legalBasis = List.copyOf(legalBasis);
  }
}
