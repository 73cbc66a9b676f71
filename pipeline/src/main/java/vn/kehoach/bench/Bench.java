package vn.kehoach.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.text.PDFTextStripper;
import vn.kehoach.Extraction;
import vn.kehoach.PlanExtractor;
import vn.kehoach.index.PlanIndexWriter;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.read.scan.Ocr;
import vn.kehoach.read.scan.OcrCache;
import vn.kehoach.read.scan.OcrListener;
import vn.kehoach.read.scan.OcrMode;
import vn.kehoach.read.scan.OcrOptions;

/**
 * Measures the stages on the same files, pass by pass in turn, so that a busy machine is unfair to
 * all of them alike. The first pass of each is cold: the JVM has not seen its classes yet.
 */
public final class Bench {

  /** Passes between the cold one and the measured ones, in which the JVM compiles what is hot. */
  public static final int WARMING = 5;

  private static final double NANOS = 1e9;

  private static final Ocr UNUSED =
      new Ocr(OcrOptions.standard().withMode(OcrMode.NEVER), OcrCache.NONE, OcrListener.NONE);

  private final List<Path> files;
  private final Path scratch;
  private final PlanExtractor extractor = PlanExtractor.standard().withOcr(UNUSED);

  /** What is measured. */
  public enum Stage {
    /** Plain text stripping by PDFBox: the yardstick. */
    PLAIN,
    /** Our reading: words, lines, layout. */
    READING,
    /** The whole extraction. */
    EXTRACTION,
    /** The whole extraction, and a new index. */
    INDEXING
  }

  /**
   * A stage in figures.
   *
   * @param pages pages of a pass
   * @param cold seconds of the first pass
   * @param warm seconds of the middle one of the passes behind {@link #WARMING} more
   */
  public record Speed(int pages, double cold, double warm) {

    /** Pages a second in the first pass. */
    public double coldRate() {
      return pages / cold;
    }

    /** Pages a second, warm. */
    public double warmRate() {
      return pages / warm;
    }
  }

  /**
   * Prepares a measurement.
   *
   * @param files PDF files; pages that are pictures are not recognised
   * @param scratch a folder for indexes, emptied by the caller
   */
  public Bench(List<Path> files, Path scratch) {
    this.files = List.copyOf(files);
    this.scratch = scratch;
  }

  /** The PDF files of a folder, in order. */
  public static List<Path> pdfs(Path folder) throws IOException {
    try (Stream<Path> found = Files.walk(folder)) {
      return found
          .filter(Files::isRegularFile)
          .filter(file -> file.toString().endsWith(".pdf") || file.toString().endsWith(".PDF"))
          .sorted()
          .toList();
    }
  }

  /**
   * Whether a PDF can hold letters: one without a font on any page is a scan, on which nothing but
   * recognition would be measured.
   */
  public static boolean hasFonts(Path pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf.toFile())) {
      for (PDPage page : document.getPages()) {
        PDResources resources = page.getResources();
        if (resources != null && resources.getFontNames().iterator().hasNext()) {
          return true;
        }
      }
      return false;
    }
  }

  /**
   * Measures all stages.
   *
   * @param passes warm passes, at least 1
   */
  public Map<Stage, Speed> run(int passes) throws IOException {
    int pages = 0;
    var seconds = new LinkedHashMap<Stage, double[]>();
    for (Stage stage : Stage.values()) {
      seconds.put(stage, new double[passes + 1]);
    }
    for (int pass = 0; pass <= WARMING + passes; pass++) {
      int measured = Math.max(0, pass - WARMING);
      for (Stage stage : Stage.values()) {
        long start = System.nanoTime();
        int read = once(stage, pass);
        if (pass == 0 || measured > 0) {
          seconds.get(stage)[measured] = (System.nanoTime() - start) / NANOS;
        }
        pages = stage == Stage.PLAIN ? read : pages;
      }
    }
    var speeds = new LinkedHashMap<Stage, Speed>();
    for (Map.Entry<Stage, double[]> entry : seconds.entrySet()) {
      double[] times = entry.getValue();
      speeds.put(entry.getKey(), new Speed(pages, times[0], median(times)));
    }
    return speeds;
  }

  private int once(Stage stage, int pass) throws IOException {
    return switch (stage) {
      case PLAIN -> plain();
      case READING -> reading();
      case EXTRACTION -> plans().size();
      case INDEXING -> indexed(pass);
    };
  }

  private int plain() throws IOException {
    int pages = 0;
    for (Path file : files) {
      try (var document = Loader.loadPDF(file.toFile())) {
        new PDFTextStripper().getText(document);
        pages += document.getNumberOfPages();
      }
    }
    return pages;
  }

  private int reading() throws IOException {
    int pages = 0;
    for (Path file : files) {
      pages += extractor.readPages(file);
    }
    return pages;
  }

  private List<PlanDocument> plans() {
    var plans = new ArrayList<PlanDocument>();
    for (Path file : files) {
      if (extractor.extract(file) instanceof Extraction.Read read) {
        plans.add(read.plan());
      }
    }
    return plans;
  }

  private int indexed(int pass) throws IOException {
    List<PlanDocument> plans = plans();
    PlanIndexWriter.rebuild(scratch.resolve("pass-" + pass), plans);
    return plans.size();
  }

  /** The middle one of all but the first. */
  private static double median(double[] times) {
    double[] warm = Arrays.copyOfRange(times, 1, times.length);
    Arrays.sort(warm);
    return warm[warm.length / 2];
  }
}
