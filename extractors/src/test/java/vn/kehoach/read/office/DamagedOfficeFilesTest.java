package vn.kehoach.read.office;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.kehoach.read.ReadException;
import vn.kehoach.read.SourceReader;

/** A damaged file gives what is left of it, or one sentence that says what is wrong. */
class DamagedOfficeFilesTest {

  private static final int MUTATIONS = Integer.getInteger("fuzz.office", 60);
  private static final long SEED = Long.getLong("fuzz.seed", 2026);

  private enum Form {
    ODT {
      @Override
      byte[] whole() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
          zip.setMethod(ZipOutputStream.DEFLATED);
          zip.putNextEntry(new ZipEntry("mimetype"));
          zip.write("application/vnd.oasis.opendocument.text".getBytes(StandardCharsets.UTF_8));
          zip.putNextEntry(new ZipEntry("content.xml"));
          zip.write(
              """
              <o:document-content xmlns:o="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
              xmlns:x="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
              xmlns:t="urn:oasis:names:tc:opendocument:xmlns:table:1.0"><o:body><o:text>
              <x:p>KẾ HOẠCH</x:p><x:list><x:list-item><x:p>Một</x:p></x:list-item></x:list>
              <t:table><t:table-row><t:table-cell t:number-columns-spanned="2"><x:p>Việc</x:p>
              </t:table-cell><t:covered-table-cell/></t:table-row></t:table>
              </o:text></o:body></o:document-content>
              """
                  .getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
      }
    },
    RTF {
      @Override
      byte[] whole() {
        return """
        {\\rtf1\\ansi{\\fonttbl{\\f0\\fcharset163 Times New Roman;}}{\\header\\pard 2\\par}
        \\pard\\qc K\\u7870?HO\\u7840?CH\\par{\\listtext a)\\tab}M\\u7897?t{\\footnote x}\\par
        \\trowd\\clvmgf\\cellx900\\cellx4000\\pard\\intbl 1\\cell Vi\\u7879?c\\cell\\row
        \\trowd\\clvmrg\\cellx900\\cellx4000\\pard\\intbl\\itap2 a\\nestcell{\\*\\nesttableprops
        \\trowd\\cellx99\\nestrow}\\pard\\intbl\\cell b\\cell\\row\\pard{\\shp{\\*\\shpinst
        {\\shptxt H\\u7897?p\\par}}}H\\u7871?t\\par}
        """
            .getBytes(StandardCharsets.US_ASCII);
      }
    },
    HTML {
      @Override
      byte[] whole() {
        return """
        <html><head><meta charset=utf-8><style>.a{text-align:center}</style></head><body>
        <p class=a><b>KẾ HOẠCH</b><ol type=a><li>Một<li>Hai</ol><table border=1><tr>
        <td rowspan=2>1<td colspan=3>Việc<tr><td><ul><li>x</ul></table></body></html>
        """
            .getBytes(StandardCharsets.UTF_8);
      }
    },
    XLS {
      @Override
      byte[] whole() throws IOException {
        return sheet(new HSSFWorkbook());
      }
    },
    XLSX {
      @Override
      byte[] whole() throws IOException {
        return sheet(new XSSFWorkbook());
      }
    };

    abstract byte[] whole() throws IOException;

    static byte[] sheet(Workbook book) throws IOException {
      try (book) {
        var row = book.createSheet("Biểu").createRow(0);
        row.createCell(0).setCellValue("KẾ HOẠCH");
        row.createCell(1).setCellValue(0.8);
        var bytes = new ByteArrayOutputStream();
        book.write(bytes);
        return bytes.toByteArray();
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void anyDamageHasItsSentence(Form form) throws IOException {
    byte[] whole = form.whole();
    assertFalse(new SourceReader().read(whole).empty());
    var random = new Random(SEED);
    for (int i = 0; i < MUTATIONS; i++) {
      byte[] damaged = damaged(whole, random);
      String which = form + ", seed " + SEED + ", mutation " + i;
      assertTimeoutPreemptively(Duration.ofMinutes(5), () -> read(damaged, which), which);
    }
  }

  private static void read(byte[] damaged, String which) {
    try {
      new SourceReader().read(damaged);
    } catch (ReadException e) {
      assertFalse(String.valueOf(e.getMessage()).isBlank(), which);
    } catch (RuntimeException e) {
      fail(which, e);
    }
  }

  private static byte[] damaged(byte[] whole, Random random) {
    byte[] bytes = whole.clone();
    if (random.nextInt(4) == 0) {
      return Arrays.copyOf(bytes, random.nextInt(bytes.length));
    }
    int hits = 1 + random.nextInt(8);
    for (int i = 0; i < hits; i++) {
      int at = random.nextInt(bytes.length);
      if (random.nextBoolean()) {
        bytes[at] = (byte) random.nextInt(256);
      } else {
        int length = Math.min(random.nextInt(30), bytes.length - at);
        int from = random.nextInt(bytes.length - length);
        System.arraycopy(whole, from, bytes, at, length);
      }
    }
    return bytes;
  }
}
