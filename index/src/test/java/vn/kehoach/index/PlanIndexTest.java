package vn.kehoach.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.kehoach.index.Plans.plan;
import static vn.kehoach.index.Plans.responsible;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.Role;

class PlanIndexTest {

  @TempDir Path folder;

  private static PlanDocument first() {
    return plan("a-2026", "Nghĩa Đàn", "Nghệ An")
        .task("Cấp chữ ký số", responsible("van-phong", "Văn phòng", Role.LEAD))
        .target("Tỷ lệ hộ nghèo", 3)
        .build();
  }

  private static PlanDocument second() {
    return plan("b-2026", "Mai Phụ", "Hà Tĩnh").task("Tập huấn kỹ năng số").build();
  }

  @Test
  void givesBackAfterReopeningWhatWasWritten() throws IOException {
    write(first(), second());
    try (PlanIndex index = PlanIndex.open(folder)) {
      assertEquals(
          List.of(
              new IndexedPlan(
                  "a-2026",
                  "a-2026.txt",
                  "Nghĩa Đàn",
                  "Nghệ An",
                  "Chuyển đổi số",
                  true,
                  2,
                  "",
                  List.of()),
              new IndexedPlan(
                  "b-2026",
                  "b-2026.txt",
                  "Mai Phụ",
                  "Hà Tĩnh",
                  "Chuyển đổi số",
                  true,
                  1,
                  "",
                  List.of())),
          index.plans());
      IndexedFact task = index.facts(FactKind.TASK).get(0);
      assertEquals("Cấp chữ ký số", task.text());
      assertEquals(first().tasks().get(0).responsibilities(), task.responsibilities());
      assertEquals(first().tasks().get(0).at(), task.at());
    }
  }

  @Test
  void replacesAPlanThatIsWrittenAgain() throws IOException {
    write(first(), second());
    write(plan("a-2026", "Nghĩa Đàn", "Nghệ An").task("Chỉ một nhiệm vụ").build());
    try (PlanIndex index = PlanIndex.open(folder)) {
      assertEquals(2, index.plans().size());
      assertEquals(List.of("Chỉ một nhiệm vụ", "Tập huấn kỹ năng số"), tasks(index));
      assertEquals(List.of(), index.facts(FactKind.TARGET));
    }
  }

  @Test
  void anotherStateOfAPlanIsNotedAndItsFactsStay() throws IOException {
    write(first(), second());
    try (PlanIndexWriter writer = PlanIndexWriter.open(folder)) {
      writer.relabel(first(), "another");
      writer.relabel(plan("never-there", "Nghĩa Đàn", "Nghệ An").task("Một").build(), "no matter");
      writer.update(second(), "new");
      writer.relabel(second(), "newer");
      writer.commit();
    }
    try (PlanIndex index = PlanIndex.open(folder)) {
      assertEquals(
          List.of("another", "newer"), index.plans().stream().map(IndexedPlan::digest).toList());
      assertEquals(Map.of("a-2026", 2, "b-2026", 1), index.factCounts());
    }
  }

  @Test
  void forgetsAPlanThatIsRemoved() throws IOException {
    write(first(), second());
    try (PlanIndexWriter writer = PlanIndexWriter.open(folder)) {
      writer.remove("a-2026");
      writer.remove("never-there");
      writer.commit();
    }
    try (PlanIndex index = PlanIndex.open(folder)) {
      assertEquals(List.of("Tập huấn kỹ năng số"), tasks(index));
    }
  }

  @Test
  void dropsWhatWasNotCommitted() throws IOException {
    write(first());
    try (PlanIndexWriter writer = PlanIndexWriter.open(folder)) {
      writer.update(second());
      writer.remove("a-2026");
    }
    try (PlanIndex index = PlanIndex.open(folder)) {
      assertEquals(List.of("Cấp chữ ký số"), tasks(index));
    }
  }

  @Test
  void survivesACrashBetweenWritingAndCommit(@TempDir Path crashed) throws IOException {
    write(first());
    try (PlanIndexWriter writer = PlanIndexWriter.open(folder)) {
      writer.update(second());
      copy(folder, crashed);
    }
    try (PlanIndex index = PlanIndex.open(crashed)) {
      assertEquals(List.of("Cấp chữ ký số"), tasks(index));
    }
    try (PlanIndexWriter writer = PlanIndexWriter.open(crashed)) {
      writer.update(second());
      writer.commit();
    }
    try (PlanIndex index = PlanIndex.open(crashed)) {
      assertEquals(2, index.plans().size());
    }
  }

  @Test
  void isReadAsItStoodWhileItIsRebuilt() throws IOException {
    write(first());
    try (PlanIndex before = PlanIndex.open(folder)) {
      PlanIndexWriter.rebuild(folder, List.of(second()));
      assertEquals(List.of("Cấp chữ ký số"), tasks(before));
    }
    try (PlanIndex after = PlanIndex.open(folder)) {
      assertEquals(List.of("Tập huấn kỹ năng số"), tasks(after));
    }
  }

  @Test
  void refusesAnIndexOfANewerVersionAndLeavesItAlone() throws IOException {
    stamp(IndexFormat.stamp(IndexFormat.VERSION + 1));
    Map<String, Long> before = files();
    var refused = assertThrows(IndexFormatException.class, () -> PlanIndex.open(folder));
    assertEquals(IndexFormatException.Reason.NEWER, refused.reason());
    assertTrue(refused.getMessage().contains(folder.toString()), refused.getMessage());
    assertThrows(IndexFormatException.class, () -> PlanIndexWriter.open(folder));
    assertThrows(IndexFormatException.class, () -> PlanIndexWriter.rebuild(folder, List.of()));
    assertEquals(before, files());
  }

  @Test
  void rebuildsAnOlderIndex() throws IOException {
    stamp(IndexFormat.stamp(0));
    var refused = assertThrows(IndexFormatException.class, () -> PlanIndex.open(folder));
    assertEquals(IndexFormatException.Reason.OLDER, refused.reason());
    PlanIndexWriter.rebuild(folder, List.of(first()));
    try (PlanIndex index = PlanIndex.open(folder)) {
      assertEquals(1, index.plans().size());
    }
  }

  @Test
  void refusesAnIndexOfAnotherProgram() throws IOException {
    stamp(Map.of());
    var refused = assertThrows(IndexFormatException.class, () -> PlanIndex.open(folder));
    assertEquals(IndexFormatException.Reason.FOREIGN, refused.reason());
    assertThrows(IndexFormatException.class, () -> PlanIndexWriter.rebuild(folder, List.of()));
  }

  @Test
  void saysThatADamagedIndexIsDamaged() throws IOException {
    write(first());
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> !f.endsWith("write.lock")).toList()) {
        Files.write(file, new byte[] {1, 2, 3});
      }
    }
    var refused = assertThrows(IndexFormatException.class, () -> PlanIndex.open(folder));
    assertEquals(IndexFormatException.Reason.DAMAGED, refused.reason());
    PlanIndexWriter.rebuild(folder, List.of(second()));
    try (PlanIndex index = PlanIndex.open(folder)) {
      assertEquals(1, index.plans().size());
    }
  }

  @Test
  void saysThatThereIsNone() throws IOException {
    assertFalse(PlanIndex.exists(folder));
    assertThrows(NoSuchFileException.class, () -> PlanIndex.open(folder));
    assertThrows(NoSuchFileException.class, () -> PlanIndex.open(folder.resolve("nowhere")));
  }

  @Test
  void hasOneWriterAtATime() throws IOException {
    try (PlanIndexWriter writer = PlanIndexWriter.open(folder)) {
      assertThrows(IndexLockedException.class, () -> PlanIndexWriter.open(folder));
      writer.commit();
    }
    write(first());
  }

  private void write(PlanDocument... plans) throws IOException {
    try (PlanIndexWriter writer = PlanIndexWriter.open(folder)) {
      for (PlanDocument plan : plans) {
        writer.update(plan);
      }
      writer.commit();
    }
  }

  private static List<String> tasks(PlanIndex index) throws IOException {
    return index.facts(FactKind.TASK).stream().map(IndexedFact::text).toList();
  }

  private void stamp(Map<String, String> stamp) throws IOException {
    try (var directory = FSDirectory.open(folder);
        var writer = new IndexWriter(directory, new IndexWriterConfig(Fields.analyzer()))) {
      writer.setLiveCommitData(stamp.entrySet());
      writer.commit();
    }
  }

  private Map<String, Long> files() throws IOException {
    var sizes = new HashMap<String, Long>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        sizes.put(file.getFileName().toString(), Files.size(file));
      }
    }
    return sizes;
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
  }
}
