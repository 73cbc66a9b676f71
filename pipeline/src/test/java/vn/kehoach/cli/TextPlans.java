package vn.kehoach.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Locale;
import java.util.Random;

/** Makes as many small plans as a test wants, each another text, always the same for a seed. */
final class TextPlans {

  private static final String[] COMMUNES = {
    "Suối Mơ", "Hòa An", "Đồng Tâm", "Thượng Lâm", "Bình Yên", "Tân Lập", "Vĩnh Thạnh", "Mỹ Đức"
  };

  private static final String[] WORKS = {
    "Rà soát hồ sơ tồn đọng", "Tập huấn kỹ năng số cho cán bộ", "Cấp chữ ký số cho công chức",
    "Niêm yết công khai thủ tục hành chính", "Kiểm tra việc tiếp công dân", "Nâng cấp hệ thống họp"
  };

  private TextPlans() {}

  /** Writes plans into a folder, as if they had been there for a while. */
  static Path write(Path folder, int count, long seed) throws IOException {
    var random = new Random(seed);
    FileTime yesterday = FileTime.from(Instant.now().minusSeconds(86_400));
    Files.createDirectories(folder);
    for (int i = 0; i < count; i++) {
      Path part = Files.createDirectories(folder.resolve("tập " + i / 500));
      Path file = part.resolve(String.format(Locale.ROOT, "kế hoạch %05d.txt", i));
      Files.writeString(file, plan(random, i));
      Files.setLastModifiedTime(file, yesterday);
    }
    return folder;
  }

  /** A plan of a commune with a number of tasks. */
  static String plan(String commune, int tasks) {
    var text = new StringBuilder(head(commune));
    for (int i = 1; i <= tasks; i++) {
      text.append("- Rà soát hồ sơ của bản thứ ").append(i).append(" trước ngày 30/6/2026.\n");
    }
    return text.append(end(commune)).toString();
  }

  private static String plan(Random random, int number) {
    String commune = COMMUNES[random.nextInt(COMMUNES.length)] + " " + number;
    var text = new StringBuilder(head(commune));
    int tasks = 3 + random.nextInt(6);
    for (int i = 0; i < tasks; i++) {
      text.append("- ")
          .append(WORKS[random.nextInt(WORKS.length)])
          .append(" tại bản số ")
          .append(random.nextInt(1000))
          .append(" trước ngày 30/6/2026.\n");
    }
    return text.append(end(commune)).toString();
  }

  private static String head(String commune) {
    return "ỦY BAN NHÂN DÂN\nXÃ "
        + commune.toUpperCase(Locale.ROOT)
        + "\nSố: 12/KH-UBND\n"
        + commune
        + ", ngày 15 tháng 01 năm 2026\nKẾ HOẠCH\nCải cách hành chính xã "
        + commune
        + " năm 2026\nI. MỤC TIÊU\n- 100% hồ sơ được giải quyết đúng hạn.\nII. NHIỆM VỤ\n";
  }

  private static String end(String commune) {
    return "Trên đây là Kế hoạch của xã " + commune + "./.\n";
  }

  /** Writes plans into a folder: for measuring by hand. */
  public static void main(String[] args) throws IOException {
    write(Path.of(args[0]), Integer.parseInt(args[1]), 1);
  }
}
