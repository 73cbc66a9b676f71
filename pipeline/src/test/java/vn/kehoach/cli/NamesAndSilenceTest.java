package vn.kehoach.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.cli.Office.Said;

/** Questions about communes that share a name, and about what no plan says. */
class NamesAndSilenceTest {

  @TempDir private Path folder;
  private Office office = new Office(Path.of(""));

  @BeforeEach
  void ingestThreePlans() {
    office = Office.withThreePlans(folder);
    assertEquals(0, office.run("ingest", "plans").code());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"compare", "assigned cong-an-xa", "matrix", "due --to 2026-12-31", "search hồ"})
  void aNamesakeIsToldByItsProvinceBehindAComma(String question) {
    office.lay("plans/suoi-mo-2.txt", new Commune("Suối Mơ", "Phú Thọ"));
    assertEquals(0, office.run("ingest", "plans").code());
    List<String> asked = new ArrayList<>(List.of(question.split(" ")));
    asked.addAll(List.of("--commune", "Suối Mơ, Nghệ An,Hòa An", "--commune", "Đồng Tâm"));

    Said said = office.run(asked.toArray(String[]::new));

    assertEquals("", said.err());
    assertEquals(0, said.code());
    assertFalse(said.out().contains("Suối Mơ, Phú Thọ"), said.out());
    asked.set(asked.indexOf("Đồng Tâm"), "Đồng Tâm, Cà Mau");
    assertEquals(1, office.run(asked.toArray(String[]::new)).code());
  }

  @Test
  void doesNotSayThatNoCommuneHasATargetWhereAPlanWasNotFullyRead() {
    office.lay("plans/ba-che.txt", new Commune("Ba Chẽ", "Quảng Ninh").unread(3));
    office.run("ingest", "plans");

    assertEquals(
        "Không thấy chỉ tiêu nào về \"trồng rừng\". Chưa thể nói là không có, vì chưa đọc hết kế"
            + " hoạch của: Ba Chẽ, Quảng Ninh (ba-che.txt, trang 1).\n",
        office.run("compare", "trồng rừng").err());
    assertEquals(
        "Không xã nào có chỉ tiêu về \"trồng rừng\".\n",
        office.run("compare", "trồng rừng", "--commune", "Hòa An").err());
  }

  @Test
  void aCommuneOfAnotherProvinceIsOffered() {
    assertEquals(
        "Không có kế hoạch của xã \"Suối Mơ, Hà Tĩnh\". Có phải là: Suối Mơ, Nghệ An?\n",
        office.run("compare", "--commune", "Suối Mơ, Hà Tĩnh").err());
  }
}
