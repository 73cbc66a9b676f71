package vn.kehoach.cli;

import picocli.CommandLine.Option;
import vn.kehoach.read.scan.Ocr;
import vn.kehoach.read.scan.OcrFolder;
import vn.kehoach.read.scan.OcrListener;
import vn.kehoach.read.scan.OcrMode;
import vn.kehoach.read.scan.OcrOptions;
import vn.kehoach.store.DataFolder;

/** The option that says which pages are recognised. */
final class OcrOption {

  @Option(names = "--ocr", paramLabel = "auto|never|always")
  private OcrMode mode = OcrMode.AUTO;

  /** How scans are recognised by so many processes side by side. */
  OcrOptions options(int jobs) {
    return OcrOptions.standard().withMode(mode).withJobs(jobs);
  }

  /** The same with what was recognised kept in a data folder. */
  Ocr ocr(int jobs, DataFolder data) {
    return new Ocr(options(jobs), new OcrFolder(data.ocr()), OcrListener.NONE);
  }
}
