package vn.kehoach;

import java.util.ArrayList;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.kehoach.check.PlanChecks;
import vn.kehoach.facts.Facts;
import vn.kehoach.model.Coverage;
import vn.kehoach.model.DocumentInfo;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.Source;
import vn.kehoach.read.Sha256;
import vn.kehoach.read.SourceText;
import vn.kehoach.text.Folding;

/** Puts the stages' results together and names the plan. */
final class PlanAssembly {

  private static final int SUBJECT_WORDS = 6;
  private static final int DIGEST_LENGTH = 8;

  private PlanAssembly() {}

  static PlanDocument assemble(
      String name,
      byte[] bytes,
      SourceText source,
      Facts facts,
      PlanChecks.Findings findings,
      Coverage coverage) {
    String sha256 = Sha256.of(bytes);
    var appendices = new ArrayList<>(facts.appendices());
    appendices.addAll(findings.missing());
    return new PlanDocument(
        PlanDocument.SCHEMA_VERSION,
        id(facts.document(), sha256),
        new Source(name, sha256, source.mediaType(), source.pageCount(), source.origin()),
        facts.document(),
        facts.sections(),
        facts.objectives(),
        facts.targets(),
        facts.tasks(),
        appendices,
        findings.warnings(),
        coverage);
  }

  /** Commune, type, a few words of the subject, the period's year, and the file's digest. */
  private static String id(DocumentInfo document, String sha256) {
    var parts = new ArrayList<String>();
    String commune = slug(document.commune(), Integer.MAX_VALUE);
    parts.add(commune.isEmpty() ? "khong-ro" : commune);
    parts.add(document.type().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    String subject = slug(document.title(), SUBJECT_WORDS);
    if (!subject.isEmpty()) {
      parts.add(subject);
    }
    if (document.period() != null && document.period().start() != null) {
      parts.add(String.valueOf(document.period().start().getYear()));
    }
    parts.add(sha256.substring(0, DIGEST_LENGTH));
    return String.join("-", parts);
  }

  private static String slug(@Nullable String text, int words) {
    if (text == null) {
      return "";
    }
    var kept = new ArrayList<String>();
    for (String word : Folding.marks(text).split("[^a-z0-9]+")) {
      if (!word.isEmpty() && kept.size() < words) {
        kept.add(word);
      }
    }
    return String.join("-", kept);
  }
}
