package vn.kehoach.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Communes of one name in several provinces. */
class NamesakesTest {

  private static final List<CommuneKey> COMMUNES =
      List.of(
          CommuneKey.of("Tân An", "Lâm Đồng"),
          CommuneKey.of("Tân An", "Cà Mau"),
          CommuneKey.of("Hòa An", "Cao Bằng"));

  @TempDir private Path folder;

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Tân An            | Tân An, Lâm Đồng; Tân An, Cà Mau
          Tân An, Lâm Đồng  | Tân An, Lâm Đồng
          xã Tân An, tỉnh Cà Mau | Tân An, Cà Mau
          tan an, ca mau    | Tân An, Cà Mau
          Tân An, Cao Bằng  | ''
          Hòa An,           | Hòa An, Cao Bằng
          """)
  void areToldApartByTheirProvince(String typed, String meant) {
    List<String> names = CommuneKey.named(typed, COMMUNES).stream().map(Object::toString).toList();

    assertEquals(meant, String.join("; ", names));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"'Tân An', 2", "'Tân An, Lâm Đồng', 1", "'Tân An, Cao Bằng', 0"})
  void areToldApartInASearchToo(String typed, int found) throws IOException {
    assertEquals(found, tasksOf(typed));
  }

  @Test
  void aNameThatNobodyHasIsNobodysNamesake() throws IOException {
    assertEquals(0, tasksOf("Tân Yên, Lâm Đồng"));
  }

  private int tasksOf(String typed) throws IOException {
    Path path = folder.resolve("index");
    try (PlanIndexWriter writer = PlanIndexWriter.open(path)) {
      writer.update(Plans.plan("mot", "Tân An", "Lâm Đồng").task("Rà soát hồ sơ").build());
      writer.update(Plans.plan("hai", "Tân An", "Cà Mau").task("Rà soát hồ sơ").build());
      writer.commit();
    }
    try (PlanIndex index = PlanIndex.open(path)) {
      List<Filter> filters = List.of(new Filter.InCommune(typed), new Filter.OfKind(FactKind.TASK));
      return index.find(new FactQuery(List.of(), filters), 10).total();
    }
  }
}
