package vn.kehoach.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoach.cli.Office.Said;
import vn.kehoach.ingest.ExtractorReader;

/** What a document must never do: ask the network, read other files, tell who signed it. */
class SecurityTest {

  private static final String ID_NUMBER = "012345678901";

  @TempDir private Path folder;

  @Test
  void noDocumentReachesTheNetworkNorAnotherFile() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "BÍ MẬT 7731");
    try (var trap = new Trap()) {
      var office = new Office(folder);
      String there = trap.address();
      String here = secret.toUri().toString();
      office.write("nộp/a.docx", docx(there, here));
      office.write("nộp/b.html", html(there).getBytes(UTF_8));
      office.write("nộp/c.rtf", rtf(there).getBytes(UTF_8));
      office.write("nộp/d.odt", odt(there, here));
      office.write("nộp/e.svg.txt", xml(there, here).getBytes(UTF_8));

      Said said = office.run(file -> new ExtractorReader().read(file), "ingest", "--json", "nộp");

      assertEquals(5, said.out().split("\"outcome\"", -1).length - 1, said.out());
      assertEquals(List.of(), trap.asked);
      assertFalse(everything(said).contains("7731"));
    }
  }

  @Test
  void whoSignedIsNeitherPrintedNorStoredNorLogged() throws Exception {
    byte[] certificate = certificate();
    assertTrue(new String(certificate, UTF_8).contains(ID_NUMBER), "the test's own premise");
    var office = new Office(folder);
    office.write("nộp/ký.pdf", signed(certificate));

    Said said =
        office.run(
            file -> new ExtractorReader().read(file), "ingest", "--verbose", "--json", "nộp");

    assertEquals(1, said.out().split("\"outcome\"", -1).length - 1, said.out());
    String everything = everything(said);
    assertTrue(everything.contains("ký.pdf"));
    assertFalse(everything.contains(ID_NUMBER), everything);
  }

  /** All that was printed, logged and stored. */
  private String everything(Said said) throws IOException {
    var everything = new StringBuilder(said.out()).append(said.err());
    try (Stream<Path> files = Files.walk(folder.resolve("data"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        everything.append(new String(Files.readAllBytes(file), UTF_8));
      }
    }
    return everything.toString();
  }

  private static String xml(String there, String here) {
    return "<?xml version=\"1.0\"?><!DOCTYPE a SYSTEM \""
        + there
        + "dtd\" [<!ENTITY e SYSTEM \""
        + here
        + "\"><!ENTITY % p SYSTEM \""
        + there
        + "entity\"> %p;]><a>KẾ HOẠCH &e;</a>";
  }

  private static String html(String there) {
    return xml(there, there)
        + "<html><head><base href='"
        + there
        + "'><link rel=stylesheet href='"
        + there
        + "css'><script src='"
        + there
        + "js'></script></head><body><h1>KẾ HOẠCH</h1><img src='"
        + there
        + "img'><iframe src='"
        + there
        + "frame'></iframe></body></html>";
  }

  private static String rtf(String there) {
    return "{\\rtf1 {\\field{\\*\\fldinst INCLUDEPICTURE \""
        + there
        + "img\"}{\\fldrslt KE HOACH}}{\\*\\template "
        + there
        + "template}}";
  }

  private static byte[] docx(String there, String here) throws IOException {
    var parts = new LinkedHashMap<String, String>();
    parts.put(
        "[Content_Types].xml",
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default"
            + " Extension=\"rels\""
            + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override"
            + " PartName=\"/word/document.xml\""
            + " ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml"
            + ".document.main+xml\"/></Types>");
    parts.put(
        "_rels/.rels",
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + "<Relationship Id=\"r1\" Target=\"word/document.xml\""
            + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships"
            + "/officeDocument\"/></Relationships>");
    parts.put(
        "word/_rels/document.xml.rels",
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + "<Relationship Id=\"r2\" TargetMode=\"External\" Target=\""
            + there
            + "img\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships"
            + "/image\"/><Relationship Id=\"r3\" TargetMode=\"External\" Target=\""
            + there
            + "template\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006"
            + "/relationships/attachedTemplate\"/></Relationships>");
    parts.put(
        "word/document.xml",
        "<!DOCTYPE w:document SYSTEM \""
            + there
            + "dtd\" [<!ENTITY e SYSTEM \""
            + here
            + "\">]><w:document"
            + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
            + "<w:p><w:r><w:t>KẾ HOẠCH &e;</w:t></w:r></w:p></w:body></w:document>");
    return zip(parts);
  }

  private static byte[] odt(String there, String here) throws IOException {
    var parts = new LinkedHashMap<String, String>();
    parts.put("mimetype", "application/vnd.oasis.opendocument.text");
    parts.put(
        "content.xml",
        "<!DOCTYPE a SYSTEM \""
            + there
            + "dtd\" [<!ENTITY e SYSTEM \""
            + here
            + "\">]><office:document-content"
            + " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body>"
            + "<office:text><text:p>KẾ HOẠCH &e;</text:p></office:text></office:body>"
            + "</office:document-content>");
    return zip(parts);
  }

  private static byte[] zip(Map<String, String> parts) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var out = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        out.putNextEntry(new ZipEntry(part.getKey()));
        out.write(part.getValue().getBytes(UTF_8));
        out.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  /** A PDF whose signature carries a certificate, as signed plans do. */
  private static byte[] signed(byte[] certificate) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var document = new PDDocument()) {
      var page = new PDPage();
      document.addPage(page);
      var form = new PDAcroForm(document);
      document.getDocumentCatalog().setAcroForm(form);
      var signature = new PDSignature();
      COSDictionary values = signature.getCOSObject();
      values.setItem(COSName.CONTENTS, new COSString(certificate));
      values.setItem(COSName.CERT, new COSString(certificate));
      var field = new PDSignatureField(form);
      field.setValue(signature);
      field.getWidgets().getFirst().setRectangle(new PDRectangle(10, 10, 100, 40));
      field.getWidgets().getFirst().setPage(page);
      page.getAnnotations().add(field.getWidgets().getFirst());
      form.getFields().add(field);
      document.save(bytes);
    }
    return bytes.toByteArray();
  }

  /** A certificate as officials have them: the subject holds the number of the identity card. */
  private byte[] certificate() throws IOException, InterruptedException {
    String tool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
    String store = folder.resolve("keys").toString();
    run(
        tool,
        "-genkeypair",
        "-alias",
        "a",
        "-keyalg",
        "EC",
        "-keystore",
        store,
        "-storepass",
        "secret1",
        "-dname",
        "CN=Le Thi Vi Du, UID=CCCD:" + ID_NUMBER + ", C=VN");
    Path file = folder.resolve("certificate");
    run(
        tool,
        "-exportcert",
        "-alias",
        "a",
        "-keystore",
        store,
        "-storepass",
        "secret1",
        "-file",
        file.toString());
    return Files.readAllBytes(file);
  }

  private void run(String... command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("keytool.log").toFile())
            .start();
    assertEquals(0, process.waitFor());
  }

  /** A server on this machine that notes whoever asks it for something. */
  private static final class Trap implements AutoCloseable {

    private final ServerSocket server;
    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());

    Trap() throws IOException {
      server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
      Thread.ofPlatform().daemon().start(this::listen);
    }

    String address() {
      return "http://127.0.0.1:" + server.getLocalPort() + "/";
    }

    private void listen() {
      while (!server.isClosed()) {
        try (Socket caller = server.accept()) {
          asked.add("from port " + caller.getPort());
        } catch (IOException e) {
          return; // closed
        }
      }
    }

    @Override
    public void close() throws IOException {
      server.close();
    }
  }
}
