package vn.kehoach.score;

import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.kehoach.model.At;
import vn.kehoach.model.DocumentInfo;
import vn.kehoach.model.LegalReference;
import vn.kehoach.model.Period;
import vn.kehoach.model.Signer;
import vn.kehoach.score.Alignment.Pair;
import vn.kehoach.score.ScoreSheet.Sides;
import vn.kehoach.text.Spacing;

/** The parts of form: each attribute is a fact, each recipient and each citation too. */
final class DocumentScorer {

  private static final Sides<At> NOWHERE = new Sides<>(null, null);

  private final TextMeasure measure;

  DocumentScorer(TextMeasure measure) {
    this.measure = measure;
  }

  void score(DocumentInfo truth, DocumentInfo read, ScoreSheet sheet) {
    var both = new Attributes<>(Field.DOCUMENT, "", new Pair<>(truth, read), NOWHERE, sheet);
    both.compare("type", DocumentInfo::type, Objects::equals);
    both.compare("number", DocumentInfo::number, DocumentScorer::sameNumber);
    both.compare("issuedOn", DocumentInfo::issuedOn, Objects::equals);
    both.compare("issuer", DocumentInfo::issuer, measure::matches);
    both.compare("commune", DocumentInfo::commune, measure::matches);
    both.compare("province", DocumentInfo::province, measure::matches);
    both.compare("title", DocumentInfo::title, measure::matches);
    both.compare("period", DocumentInfo::period, DocumentScorer::samePeriod);
    both.compare("signer.name", signer(Signer::name), measure::matches);
    both.compare("signer.position", signer(Signer::position), measure::matches);
    both.compare("signer.capacity", signer(Signer::capacity), measure::matches);
    sheet.aligned(
        Field.DOCUMENT,
        Alignment.of(truth.recipients(), read.recipients(), measure::likeness),
        recipient -> "recipient: " + recipient,
        recipient -> null);
    sheet.aligned(
        Field.LEGAL_BASIS,
        Alignment.of(truth.legalBasis(), read.legalBasis(), this::likeness),
        DocumentScorer::words,
        reference -> null);
  }

  /** First and last day; how the plan words its period is not compared. */
  static boolean samePeriod(Period truth, Period read) {
    return Objects.equals(truth.start(), read.start()) && Objects.equals(truth.end(), read.end());
  }

  /** Numbers are printed with and without blanks ("3125 /KH-STC"): the same number. */
  static boolean sameNumber(@Nullable String truth, @Nullable String read) {
    return truth == null || read == null
        ? truth == null && read == null
        : Spacing.none(truth).equals(Spacing.none(read));
  }

  private static Function<DocumentInfo, @Nullable String> signer(
      Function<Signer, @Nullable String> part) {
    return info -> info.signer() == null ? null : part.apply(info.signer());
  }

  private double likeness(LegalReference truth, LegalReference read) {
    boolean same =
        truth.type() == read.type()
            && truth.nested() == read.nested()
            && sameNumber(truth.number(), read.number())
            && Objects.equals(truth.issuedOn(), read.issuedOn())
            && measure.matches(truth.issuer(), read.issuer());
    return same ? measure.likeness(truth.text(), read.text()) : 0;
  }

  private static String words(LegalReference reference) {
    return Words.of(
        reference.type(),
        reference.number(),
        reference.issuedOn(),
        reference.issuer(),
        reference.nested() ? "nested" : null,
        Words.brief(reference.text()));
  }
}
