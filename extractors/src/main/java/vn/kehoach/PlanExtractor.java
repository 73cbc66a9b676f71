package vn.kehoach;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.kehoach.check.PlanChecks;
import vn.kehoach.check.RecognisedFacts;
import vn.kehoach.check.WordLedger;
import vn.kehoach.facts.FactExtractor;
import vn.kehoach.facts.Facts;
import vn.kehoach.language.Language;
import vn.kehoach.language.LanguageModels;
import vn.kehoach.layout.LaidOut;
import vn.kehoach.layout.LayoutAnalyzer;
import vn.kehoach.model.Coverage;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.phrase.UnitDirectory;
import vn.kehoach.read.ReadException;
import vn.kehoach.read.ReadLimits;
import vn.kehoach.read.ReadListener;
import vn.kehoach.read.SourceReader;
import vn.kehoach.read.SourceText;
import vn.kehoach.read.scan.Ocr;
import vn.kehoach.structure.Outline;
import vn.kehoach.structure.OutlineBuilder;
import vn.kehoach.structure.PlainTables;

/**
 * Reads plans: the façade of the library. A file goes through read, layout, structure, facts and
 * check; each stage is a package, and nothing is kept between two files. Instances may be shared
 * between threads.
 */
public final class PlanExtractor {

  private final SourceReader reader;
  private final LanguageModels models;
  private final UnitDirectory directory;

  private PlanExtractor(SourceReader reader, LanguageModels models, UnitDirectory directory) {
    this.reader = reader;
    this.models = models;
    this.directory = directory;
  }

  /** The extractor with the word lists and models that come with the library. */
  public static PlanExtractor standard() {
    return new PlanExtractor(
        new SourceReader(), LanguageModels.standard(), UnitDirectory.standard());
  }

  /** The same extractor, with other models, or with some switched off. */
  public PlanExtractor withModels(LanguageModels others) {
    return new PlanExtractor(reader, others, directory);
  }

  /** The same extractor, with other units. */
  public PlanExtractor withUnits(UnitDirectory units) {
    return new PlanExtractor(reader, models, units);
  }

  /**
   * The same extractor, which recognises scans another way. It keeps nothing of what it recognised:
   * the cache that is handed in does.
   */
  public PlanExtractor withOcr(Ocr ocr) {
    return new PlanExtractor(reader.withOcr(ocr), models, directory);
  }

  /** The same extractor, for files within limits. */
  public PlanExtractor within(ReadLimits limits) {
    return new PlanExtractor(reader.within(limits), models, directory);
  }

  /** The same extractor, of which somebody hears which page it reads. */
  public PlanExtractor heardBy(ReadListener listener) {
    return new PlanExtractor(reader.heardBy(listener), models, directory);
  }

  /** Reads one file; whatever is wrong with it is a value, not an exception. */
  public Extraction extract(Path file) {
    try {
      return extract(file.getFileName().toString(), Files.readAllBytes(file));
    } catch (IOException e) {
      return new Extraction.Failed(FailureReason.UNREADABLE, String.valueOf(e.getMessage()));
    }
  }

  /**
   * Reads the bytes of one file.
   *
   * @param name the file's name, without its folder
   * @param bytes its content
   */
  public Extraction extract(String name, byte[] bytes) {
    try {
      return extract(name, bytes, reader.read(bytes));
    } catch (ReadException e) {
      return new Extraction.Failed(
          FailureReason.valueOf(e.reason().name()), e.page(), String.valueOf(e.getMessage()));
    }
  }

  /**
   * Makes a plan of a file whose words have been read.
   *
   * @param name the file's name, without its folder
   * @param bytes its content
   * @param source its words
   */
  public Extraction extract(String name, byte[] bytes, SourceText source) {
    LaidOut laidOut = LayoutAnalyzer.analyze(source, new PlainTables(directory));
    Language language = models.open();
    Outline outline = OutlineBuilder.build(laidOut.blocks(), directory, language);
    if (!PlanTest.isPlan(outline)) {
      return new Extraction.Failed(FailureReason.NOT_A_PLAN, PlanTest.whyNot(outline));
    }
    Facts facts = FactExtractor.extract(outline, directory, language);
    Coverage coverage = WordLedger.of(source, laidOut, outline, facts);
    PlanChecks.Findings findings = PlanChecks.check(outline, facts, coverage, source.refused());
    RecognisedFacts.Weighed weighed = RecognisedFacts.weigh(source, facts);
    PlanDocument plan =
        PlanAssembly.assemble(
            name, bytes, source, weighed.facts(), findings.and(weighed.warnings()), coverage);
    return new Extraction.Read(plan);
  }

  /**
   * Reads the pages of a file and settles their layout, no more: for measuring.
   *
   * @return the number of pages, 1 for a medium without pages
   * @throws UncheckedIOException where the file cannot be read
   */
  public int readPages(Path file) {
    try {
      SourceText source = reader.read(Files.readAllBytes(file));
      LayoutAnalyzer.analyze(source);
      return source.pages().size();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
