package vn.kehoach.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.kehoach.index.Plans.plan;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.index.PlanIndex;
import vn.kehoach.index.PlanIndexWriter;

/** Lists of communes as they are typed, over plans of Tân An (in two provinces) and Huế. */
class PlaceLookupTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tân An                        | Tân An",
        "Tân An, Hòa Bình              | Tân An; Hòa Bình",
        "Tân An, Lâm Đồng              | Tân An, Lâm Đồng",
        "tan an, lam dong              | tan an, lam dong",
        "Tân An,Lâm Đồng,Hòa Bình      | Tân An, Lâm Đồng; Hòa Bình",
        "Hòa Bình, Tân An, tỉnh Lâm Đồng, Tân An, Tây Ninh |"
            + " Hòa Bình; Tân An, tỉnh Lâm Đồng; Tân An, Tây Ninh",
        "Hòa Bình, Phú Thọ, Tây Ninh   | Hòa Bình, Phú Thọ; Tây Ninh",
        "Tân An, Cà Mau                | Tân An, Cà Mau",
        "Tân An, Huế                   | Tân An; Huế",
        " , Tân An ,,                  | Tân An",
      })
  void aProvinceBehindACommuneTellsItFromItsNamesakes(String typed, String communes)
      throws IOException {
    assertEquals(communes, String.join("; ", listed(List.of(typed))));
  }

  @Test
  void communesMayBeNamedOneByOne() throws IOException {
    assertEquals(List.of("Tân An, Lâm Đồng", "Huế"), listed(List.of("Tân An, Lâm Đồng", "Huế")));
    assertEquals(List.of(), listed(List.of()));
  }

  private List<String> listed(List<String> typed) throws IOException {
    PlanIndexWriter.rebuild(
        folder,
        List.of(
            plan("a", "Tân An", "Lâm Đồng").task("Báo cáo").build(),
            plan("b", "Tân An", "Tây Ninh").task("Báo cáo").build(),
            plan("c", "Hòa Bình", "Phú Thọ").task("Báo cáo").build(),
            plan("d", "Huế", "Gia Lai").task("Báo cáo").build()));
    try (PlanIndex index = PlanIndex.open(folder)) {
      return new PlaceLookup(index).listed(typed);
    }
  }
}
