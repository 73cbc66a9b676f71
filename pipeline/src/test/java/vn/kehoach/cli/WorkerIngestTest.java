package vn.kehoach.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoach.cli.Office.Said;
import vn.kehoach.ingest.ExtractorReader;
import vn.kehoach.json.PlanJson;
import vn.kehoach.rendition.Families;

/** {@code kehoach ingest} as people run it: the library in processes of its own. */
class WorkerIngestTest {

  private static final String PLAN =
      """
      ỦY BAN NHÂN DÂN
      XÃ SUỐI MƠ
      Số: 12/KH-UBND
      Suối Mơ, ngày 15 tháng 01 năm 2026
      KẾ HOẠCH
      Chuyển đổi số xã Suối Mơ năm 2026
      I. MỤC TIÊU
      - 100% hồ sơ được giải quyết đúng hạn.
      II. NHIỆM VỤ
      - Mở lớp kỹ năng số cho người dân trước ngày 30/6/2026.
      Trên đây là Kế hoạch của xã Suối Mơ./.
      """;

  private static final int BOMB_MEGABYTES = 600;

  @TempDir private Path folder;

  @Test
  void aFolderOfGoodAndBadFilesEndsWithATrueAccount() throws IOException {
    var office = new Office(folder);
    office.write("nộp/a bom.pdf", bomb());
    office.write("nộp/b dài.pdf", pages(4));
    office.write("nộp/c cụt.pdf", Arrays.copyOf(pages(2), 300));
    office.write("nộp/d rỗng.docx", new byte[0]);
    office.write("nộp/đ thư.zip", zip("Kế hoạch.txt", PLAN.getBytes(UTF_8)));
    office.write("nộp/e.txt", PLAN.replace("Suối Mơ", "Hòa An").getBytes(UTF_8));

    Said said =
        office.run(
            new ExtractorReader(),
            "ingest",
            "--json",
            "--jobs",
            "1",
            "--max-pages",
            "3",
            "--worker-memory",
            "192",
            "nộp");

    assertEquals(1, said.code(), said.err());
    assertEquals(
        Map.of(
            "a bom.pdf", "OUT_OF_MEMORY MEMORY",
            "b dài.pdf", "TOO_LARGE TOO_MANY_PAGES",
            "c cụt.pdf", "CORRUPT DAMAGED",
            "d rỗng.docx", "EMPTY NOTHING_IN_IT",
            "đ thư.zip › Kế hoạch.txt", "INGESTED READ",
            "đ thư.zip", "INGESTED ARCHIVE_OPENED",
            "e.txt", "INGESTED READ"),
        account(said));
    assertFalse(Files.exists(folder.resolve("data/scratch")));
    assertSameAsReadHere(office);
  }

  /** The plan that comes out of another process is, byte for byte, the one that is read in this. */
  private void assertSameAsReadHere(Office office) throws IOException {
    office.run(file -> new ExtractorReader().read(file), "ingest", "--data", "here", "nộp/e.txt");
    Path here = only(folder.resolve("here/plans"));
    Path there = folder.resolve("data/plans").resolve(here.getFileName());
    assertArrayEquals(alone(here), alone(there));
  }

  /** A plan's JSON without what the data folder knows of its kin. */
  private static byte[] alone(Path plan) throws IOException {
    return PlanJson.write(Families.alone(PlanJson.read(plan)));
  }

  private static Path only(Path plans) throws IOException {
    try (Stream<Path> files = Files.list(plans)) {
      return files.filter(file -> file.toString().endsWith(".json")).findFirst().orElseThrow();
    }
  }

  private static Map<String, String> account(Said said) throws IOException {
    var account = new LinkedHashMap<String, String>();
    for (JsonNode file : new ObjectMapper().readTree(said.out()).get("files")) {
      String name = file.get("file").textValue();
      account.put(
          name.substring(name.indexOf("nộp/") + 4),
          file.get("outcome").textValue() + " " + file.get("reason").textValue());
    }
    return account;
  }

  /** A page of one word, small in the file and large in memory. */
  private static byte[] bomb() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var document = new PDDocument()) {
      var page = new PDPage();
      var stream = new PDStream(document);
      try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
        byte[] letters = new byte[1 << 20];
        Arrays.fill(letters, (byte) 'a');
        out.write("BT (".getBytes(UTF_8));
        for (int i = 0; i < BOMB_MEGABYTES; i++) {
          out.write(letters);
        }
        out.write(") Tj ET".getBytes(UTF_8));
      }
      page.setContents(stream);
      document.addPage(page);
      document.save(bytes);
    }
    return bytes.toByteArray();
  }

  private static byte[] pages(int count) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var document = new PDDocument()) {
      for (int i = 0; i < count; i++) {
        document.addPage(new PDPage());
      }
      document.save(bytes);
    }
    return bytes.toByteArray();
  }

  private static byte[] zip(String name, byte[] content) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var out = new ZipOutputStream(bytes)) {
      out.putNextEntry(new ZipEntry(name));
      out.write(content);
      out.closeEntry();
    }
    return bytes.toByteArray();
  }
}
