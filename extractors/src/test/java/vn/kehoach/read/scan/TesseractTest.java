package vn.kehoach.read.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the engine's command can do to us, each played by a command of our own. */
class TesseractTest {

  private static final String KNOWS_VIETNAMESE =
      "case \"$1\" in --version) echo giả 1.0; exit 0;; --list-langs) echo vie; exit 0;; esac\n";

  @TempDir private Path folder;

  /** A command that answers sooner or later, however busy the machine is. */
  private OcrOptions command(String script) throws IOException {
    return command(script, 300);
  }

  private OcrOptions command(String script, int seconds) throws IOException {
    assumeTrue(
        FileSystems.getDefault().supportedFileAttributeViews().contains("posix"),
        "the commands of this test are shell scripts");
    Path file = Files.writeString(folder.resolve("tesseract"), "#!/bin/sh\n" + script + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
    OcrOptions usual = OcrOptions.standard();
    return new OcrOptions(usual.mode(), file.toString(), usual.language(), seconds, 1, null);
  }

  private static Recognition read(OcrOptions options) {
    var ready = assertInstanceOf(Tesseract.Found.Ready.class, Tesseract.find(options));
    return ready.engine().read(List.of(Raster.white(40, 20)), 200);
  }

  private static Recognition.Reason failure(OcrOptions options) {
    return assertInstanceOf(Recognition.Failed.class, read(options)).reason();
  }

  @Test
  void aMissingCommandIsNamedWithWhatToDo() {
    var found = Tesseract.find(OcrOptions.standard().withCommand("khong-co-lenh-nay"));
    var missing = assertInstanceOf(Tesseract.Found.Missing.class, found);
    assertEquals(Recognition.Reason.NO_ENGINE, missing.reason());
    assertTrue(missing.detail().contains(".ci/setup"), missing::detail);
  }

  @Test
  void aMissingLanguageIsNamedWithWhatToDo() throws IOException {
    var missing =
        assertInstanceOf(
            Tesseract.Found.Missing.class, Tesseract.find(command("echo eng; exit 0")));
    assertEquals(Recognition.Reason.NO_LANGUAGE, missing.reason());
    assertTrue(missing.detail().contains(".ci/setup"), missing::detail);
  }

  @Test
  void itsVersionIsTold() throws IOException {
    assertEquals("giả 1.0", Tesseract.version(command(KNOWS_VIETNAMESE)));
  }

  @Test
  void aCrashIsAValueWithTheLastLineOfItsComplaint() throws IOException {
    OcrOptions crashing = command(KNOWS_VIETNAMESE + "echo vỡ >&2; exit 3");
    var failed = assertInstanceOf(Recognition.Failed.class, read(crashing));
    assertEquals(Recognition.Reason.CRASHED, failed.reason());
    assertTrue(failed.detail().contains("vỡ"), failed::detail);
  }

  @Test
  void aCommandThatHangsIsEnded() throws IOException {
    long start = System.nanoTime();
    assertEquals(
        Recognition.Reason.TIMEOUT, failure(command(KNOWS_VIETNAMESE + "exec sleep 300", 2)));
    assertTrue(System.nanoTime() - start < 200e9);
  }

  @Test
  void anAnswerThatIsNoneIsAValue() throws IOException {
    OcrOptions babbling = command(KNOWS_VIETNAMESE + "printf '5\\t1\\tx\\n'");
    assertEquals(Recognition.Reason.BROKEN, failure(babbling));
  }

  @Test
  void muchOutputAndManyComplaintsDoNotStopIt() throws IOException {
    OcrOptions loud =
        command(
            KNOWS_VIETNAMESE
                + "i=0; while [ $i -lt 20000 ]; do echo cảnh báo dài dòng >&2; echo; i=$((i+1));"
                + " done");
    assertInstanceOf(Recognition.Read.class, read(loud));
  }

  @Test
  void theImagesAreGoneAfterwards() throws IOException {
    Path seen = folder.resolve("seen");
    OcrOptions noting = command(KNOWS_VIETNAMESE + "echo \"$1\" > '" + seen + "'");
    assertInstanceOf(Recognition.Read.class, read(noting));
    assertTrue(Files.notExists(Path.of(Files.readString(seen).strip()).getParent()));
  }
}
