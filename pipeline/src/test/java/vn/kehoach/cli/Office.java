package vn.kehoach.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.kehoach.Extraction;
import vn.kehoach.FailureReason;
import vn.kehoach.ingest.PlanReader;
import vn.kehoach.model.Comparator;
import vn.kehoach.model.Role;

/**
 * A folder in which commands are run, through the program's real entry, with streams of its own.
 *
 * <p>Its reader knows the plans that were laid into the folder here; the command line is tried
 * without the extraction, which has tests of its own.
 */
final class Office implements PlanReader {

  private final Path folder;
  private final Map<String, Commune> plans = new LinkedHashMap<>();
  private final Map<String, String> environment = new HashMap<>();
  private @Nullable Integer columns;
  private boolean live;

  /** What a command said. */
  record Said(int code, String out, String err) {}

  Office(Path folder) {
    this.folder = folder;
  }

  /** Three communes: two that name the police, one that does not. */
  static Office withThreePlans(Path folder) {
    var office = new Office(folder);
    office.lay(
        "plans/suoi-mo.txt",
        new Commune("Suối Mơ", "Nghệ An")
            .target("Tỷ lệ hồ sơ trực tuyến", Comparator.GE, "80", "%", 2)
            .task("Bảo đảm an toàn thông tin trên địa bàn", Commune.POLICE, Role.LEAD, 4)
            .task("Cấp chữ ký số cho cán bộ", Commune.CULTURE, Role.LEAD, 5));
    office.lay(
        "plans/dong-tam.txt",
        new Commune("Đồng Tâm", "Phú Thọ")
            .target("Tỷ lệ hồ sơ trực tuyến", Comparator.GT, "60.5", "%", 3)
            .mention("Tuyên truyền cùng Công an xã", Commune.POLICE, 6));
    office.lay(
        "plans/hoa-an.txt",
        new Commune("Hòa An", "Cao Bằng")
            .target("Tỷ lệ hồ sơ trực tuyến", Comparator.EQ, "100", "%", 1)
            .task("Mở lớp kỹ năng số", Commune.CULTURE, Role.ASSIGNED, 2));
    return office;
  }

  Office lay(String name, Commune commune) {
    String text = "KẾ HOẠCH " + name;
    write(name, text.getBytes(UTF_8));
    plans.put(text, commune);
    return this;
  }

  Path write(String name, byte[] bytes) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      return Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path file(String name) {
    return folder.resolve(name);
  }

  Office environment(String variable, String value) {
    environment.put(variable, value);
    return this;
  }

  /** From now on answers go to a terminal of that width, and progress too. */
  Office onTerminal(int width) {
    columns = width;
    live = true;
    return this;
  }

  Said run(String... args) {
    return run(this, args);
  }

  Said run(PlanReader reader, String... args) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var terminal =
        new Terminal(
            new PrintStream(out, true, UTF_8),
            new PrintStream(err, true, UTF_8),
            columns,
            live,
            environment,
            folder);
    int code = Main.run(args, terminal, reader);
    return new Said(code, out.toString(UTF_8), err.toString(UTF_8));
  }

  @Override
  public Extraction read(Path file) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      Commune commune = plans.get(new String(bytes, UTF_8));
      if (commune != null) {
        return new Extraction.Read(commune.plan(file, sha256(bytes)));
      }
      return new Extraction.Failed(
          bytes.length == 0 ? FailureReason.EMPTY : FailureReason.NOT_A_PLAN, "");
    } catch (IOException e) {
      return new Extraction.Failed(FailureReason.UNREADABLE, e.toString());
    }
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
