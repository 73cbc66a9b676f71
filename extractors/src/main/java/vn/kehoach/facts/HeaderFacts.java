package vn.kehoach.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.kehoach.layout.Passage;
import vn.kehoach.model.DocumentInfo;
import vn.kehoach.model.DocumentType;
import vn.kehoach.model.LegalReference;
import vn.kehoach.model.Period;
import vn.kehoach.model.SectionKind;
import vn.kehoach.model.Signer;
import vn.kehoach.phrase.DateFinding;
import vn.kehoach.phrase.DateGrammar;
import vn.kehoach.phrase.DocumentNumberGrammar;
import vn.kehoach.phrase.LegalReferenceGrammar;
import vn.kehoach.phrase.PeriodGrammar;
import vn.kehoach.place.Place;
import vn.kehoach.structure.Content;
import vn.kehoach.structure.Outline;
import vn.kehoach.structure.SectionNode;
import vn.kehoach.text.Folding;

/** The parts of form (Nghị định 30/2020/NĐ-CP, điều 8 and 9) → the document's fields. */
public final class HeaderFacts {

  private static final Pattern YEAR = Pattern.compile("\\bnăm\\s+(20\\d\\d)\\b");

  /** The national title and motto, which may share a line with the issuing body. */
  private static final Pattern MOTTO =
      Pattern.compile(
          PrintedWords.anyOf("national-title.txt"),
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern ANY_YEAR = Pattern.compile("\\b(20[12]\\d)\\b");
  private static final Pattern ISSUER_HEAD =
      Pattern.compile(PrintedWords.anyOf("issuing-bodies.txt") + ".*");

  private final Outline outline;
  private final List<String> letterhead;
  private final String title;

  private HeaderFacts(Outline outline) {
    this.outline = outline;
    this.letterhead =
        outline.front().letterhead().stream()
            .map(line -> MOTTO.matcher(line.text()).replaceAll("").strip())
            .filter(line -> !line.isEmpty())
            .toList();
    this.title = String.join(" ", outline.front().title().stream().map(Passage::text).toList());
  }

  /** The fields of a plan. */
  public static DocumentInfo read(Outline outline) {
    return new HeaderFacts(outline).read();
  }

  private DocumentInfo read() {
    PlacesOfPlan.Found places = new PlacesOfPlan().find(letterhead, title, body());
    Optional<String> number =
        letterhead.stream()
            .map(DocumentNumberGrammar::number)
            .flatMap(Optional::stream)
            .findFirst();
    return new DocumentInfo(
        DocumentType.KE_HOACH,
        annex() ? null : number.orElse(null),
        annex() ? null : issuedOn().orElse(null),
        issuer(),
        places.commune(),
        places.province(),
        title.isEmpty() ? null : title,
        period(),
        signer(),
        recipients(),
        legalBasis(),
        code(places.communePlace()),
        code(places.provincePlace()));
  }

  private static @Nullable String code(@Nullable Place place) {
    return place == null ? null : place.code();
  }

  /** A plan that a decision issues as its annex: the letterhead's number is the decision's. */
  private boolean annex() {
    return letterhead.stream().map(Folding::tone).anyMatch(Folding.tone("quyết định")::equals);
  }

  private Optional<LocalDate> issuedOn() {
    return letterhead.stream()
        .filter(HeaderFacts::placeAndDate)
        .flatMap(line -> DateGrammar.find(line).stream())
        .map(DateFinding::date)
        .filter(Objects::nonNull)
        .findFirst();
  }

  private static boolean placeAndDate(String line) {
    String folded = Folding.marks(line);
    return folded.contains("ngay") && folded.contains("thang");
  }

  private static boolean numberLine(String line) {
    return DocumentNumberGrammar.number(line).isPresent() || DocumentNumberGrammar.blank(line);
  }

  /** The lines of the issuing body: from the last that names a body to the number's line. */
  private @Nullable String issuer() {
    var lines = new ArrayList<String>();
    for (String line : letterhead) {
      if (placeAndDate(line) || numberLine(line)) {
        if (!lines.isEmpty()) {
          break;
        }
      } else if (line.chars().anyMatch(Character::isLetter)) {
        if (ISSUER_HEAD.matcher(line).matches()) {
          lines.clear();
        }
        lines.add(line);
      }
    }
    return lines.isEmpty() || lines.size() > 4 ? null : String.join(" ", lines);
  }

  private @Nullable Period period() {
    return PeriodGrammar.inTitle(title).orElse(null);
  }

  /**
   * The year that days and months without one belong to: of the title's period, in a longer one the
   * year of issue that lies within it, else of issue, else the latest one that the recitals name.
   */
  public static @Nullable Integer planYear(Outline outline) {
    return new HeaderFacts(outline).planYear();
  }

  private @Nullable Integer planYear() {
    Period period = period();
    if (period != null && period.start() != null) {
      int first = period.start().getYear();
      LocalDate last = period.end();
      return issuedOn()
          .map(LocalDate::getYear)
          .filter(year -> year > first && last != null && year <= last.getYear())
          .orElse(first);
    }
    for (String line : letterhead) {
      Matcher matcher = YEAR.matcher(line);
      if (matcher.find()) {
        return Integer.valueOf(matcher.group(1));
      }
    }
    return outline.front().recitals().stream()
        .flatMap(recital -> ANY_YEAR.matcher(recital.text()).results())
        .map(result -> Integer.valueOf(result.group(1)))
        .max(Integer::compare)
        .orElse(null);
  }

  private @Nullable Signer signer() {
    List<String> lines = outline.signature().signer().stream().map(Passage::text).toList();
    if (lines.isEmpty()) {
      return null;
    }
    String last = lines.getLast();
    boolean named =
        !last.equals(last.toUpperCase(java.util.Locale.ROOT))
            || lines.size() > 2 && SignerNames.inCapitals(last);
    List<String> offices = named ? lines.subList(0, lines.size() - 1) : lines;
    String position = offices.isEmpty() ? null : offices.getLast();
    String capacity =
        offices.size() < 2 ? null : String.join(" ", offices.subList(0, offices.size() - 1));
    return new Signer(named ? last : null, position, capacity);
  }

  private List<String> recipients() {
    return outline.signature().recipients().stream()
        .map(Passage::text)
        .map(text -> text.replaceFirst("^[-–+•*]\\s*", "").replaceFirst("[;.,\\s]+$", ""))
        .filter(text -> !text.isEmpty())
        .toList();
  }

  /** What the recitals cite, then what a section of grounds lists. */
  private List<LegalReference> legalBasis() {
    var references = new ArrayList<LegalReference>();
    for (Passage recital : outline.front().recitals()) {
      references.addAll(LegalReferenceGrammar.parse(recital.text()));
    }
    for (SectionNode section : outline.sections()) {
      if (section.kind() == SectionKind.BASIS) {
        for (Content content : section.contents()) {
          references.addAll(LegalReferenceGrammar.parse(Contents.passage(content).text()));
        }
      }
    }
    return references;
  }

  private List<String> body() {
    var body = new ArrayList<String>();
    outline.front().recitals().forEach(passage -> body.add(passage.text()));
    outline.front().captions().forEach(passage -> body.add(passage.text()));
    outline.closing().forEach(passage -> body.add(passage.text()));
    outline.signature().recipients().forEach(passage -> body.add(passage.text()));
    for (SectionNode section : outline.sections()) {
      body.add(section.title().text());
      section.contents().forEach(content -> body.add(Contents.passage(content).text()));
    }
    outline
        .sheets()
        .forEach(
            sheet -> {
              body.add(sheet.title().text());
              sheet.captions().forEach(caption -> body.add(caption.text()));
            });
    return body;
  }
}
