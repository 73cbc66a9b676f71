package vn.kehoach.worker;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.kehoach.Extraction;
import vn.kehoach.FailureReason;
import vn.kehoach.PlanExtractor;
import vn.kehoach.phrase.UnitDirectory;
import vn.kehoach.phrase.UnitFile;
import vn.kehoach.read.ReadLimits;
import vn.kehoach.read.Sha256;
import vn.kehoach.read.archive.ArchiveKind;
import vn.kehoach.read.archive.Unpacker;
import vn.kehoach.read.scan.Ocr;
import vn.kehoach.read.scan.OcrCache;
import vn.kehoach.read.scan.OcrNotes;

/** Does what is asked for, in this very process, by the library. */
public final class Reader implements Desk {

  private @Nullable ReadOptions prepared;
  private @Nullable PlanExtractor extractor;

  /** A reader that loads what it needs with the first file. */
  public Reader() {}

  @Override
  public Answer answer(Request request, PageListener listener) {
    try {
      return switch (request) {
        case Request.Read read -> read(read, listener);
        case Request.Unpack unpack -> unpack(unpack, listener);
      };
    } catch (IOException e) {
      return new Answer.Failed(FailureReason.UNREADABLE, "", null, String.valueOf(e.getMessage()));
    }
  }

  private Answer read(Request.Read request, PageListener listener) throws IOException {
    Path file = request.path();
    if (ArchiveKind.of(file).isPresent()) {
      return new Answer.Archive();
    }
    long size = Files.size(file);
    if (size > request.options().bytes()) {
      return new Answer.TooLarge(size);
    }
    byte[] bytes = Files.readAllBytes(file);
    PlanExtractor reading = extractor(request.options(), () -> Sha256.of(bytes), listener);
    return switch (reading.extract(request.name(), bytes)) {
      case Extraction.Read read -> new Answer.Plan(read.plan());
      case Extraction.Failed failed ->
          new Answer.Failed(failed.reason(), Sha256.of(bytes), failed.page(), failed.detail());
    };
  }

  private static Answer unpack(Request.Unpack request, PageListener listener) throws IOException {
    String only = request.only();
    IntConsumer progress = done -> listener.done(done, 0);
    return new Answer.Unpacked(
        only == null
            ? Unpacker.unpack(
                request.path(), request.name(), request.into(), request.limits(), progress)
            : Unpacker.unpackOnly(
                only, request.path(), request.name(), request.into(), request.limits(), progress));
  }

  private PlanExtractor extractor(
      ReadOptions options, Supplier<String> sha256, PageListener listener) throws IOException {
    OcrCache cache =
        options.ocrFolder() == null
            ? OcrCache.NONE
            : new OcrNotes(Path.of(URI.create(options.ocrFolder()))).of(sha256);
    return extractor(options)
        .withOcr(new Ocr(options.ocr(), cache, page -> listener.done(page.done(), page.pages())))
        .heardBy(listener::begins);
  }

  private synchronized PlanExtractor extractor(ReadOptions options) throws IOException {
    if (extractor == null || !options.equals(prepared)) {
      extractor =
          PlanExtractor.standard()
              .within(new ReadLimits(options.pages()))
              .withUnits(units(options.units()));
      prepared = options;
    }
    return extractor;
  }

  /** The owner has looked at the file and found no wrong row in it. */
  private static UnitDirectory units(@Nullable String address) throws IOException {
    UnitDirectory standard = UnitDirectory.standard();
    if (address == null) {
      return standard;
    }
    byte[] own = Files.readAllBytes(Path.of(URI.create(address)));
    return standard.extendedBy(UnitFile.parse(own, standard.ids()).rows());
  }

  @Override
  public void close() {}
}
