package vn.kehoach.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.layout.Block;
import vn.kehoach.layout.Blocks;
import vn.kehoach.layout.Passage;

/** Recipients and signature block (Nghị định 30/2020/NĐ-CP, phụ lục I). */
class SignatureFinderTest {

  private static List<String> texts(List<Passage> passages) {
    return passages.stream().map(Passage::text).toList();
  }

  @Test
  void sideBySideRecipientsStandLeftAndTheSignerRight() {
    List<Block> blocks =
        Blocks.paged(
            """
            Nơi nhận: ⏎ - UBND tỉnh; ⏎ - Lưu: VT. || TM. ỦY BAN NHÂN DÂN ⏎ KT. CHỦ TỊCH ⏎ PHÓ CHỦ TỊCH ⏎ Lò Thị Hương
            #PHỤ LỤC 01
            """);
    assertTrue(SignatureFinder.begins(blocks.getFirst()));
    SignatureFinder.Found found = SignatureFinder.read(blocks, 0);
    assertEquals(List.of("- UBND tỉnh;", "- Lưu: VT."), texts(found.signature().recipients()));
    assertEquals(
        List.of("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Lò Thị Hương"),
        texts(found.signature().signer()));
    assertEquals(1, found.end());
  }

  @Test
  void inPlainTextTheyFollowEachOther() {
    List<Block> blocks =
        Blocks.plain(
            """
            Nơi nhận:
            - Đảng ủy xã;
            - Các phòng, ban;
            - Lưu: VT, KT.
            TM. ỦY BAN NHÂN DÂN
            CHỦ TỊCH
            Vàng A Sếnh
            PHỤ LỤC
            """);
    SignatureFinder.Found found = SignatureFinder.read(blocks, 0);
    assertEquals(
        List.of("Đảng ủy xã;", "Các phòng, ban;", "Lưu: VT, KT."),
        texts(found.signature().recipients()));
    assertEquals(
        List.of("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Vàng A Sếnh"),
        texts(found.signature().signer()));
    assertEquals(7, found.end());
  }

  @Test
  void theRecipientsMayStandBelowTheName() {
    List<Block> blocks =
        Blocks.plain(
            """
            TM. ỦY BAN NHÂN DÂN
            CHỦ TỊCH
            Vàng A Sếnh
            Nơi nhận:
            - Đảng ủy xã;
            - Lưu: VT.
            PHỤ LỤC
            """);
    SignatureFinder.Found found = SignatureFinder.read(blocks, 0);
    assertEquals(List.of("Đảng ủy xã;", "Lưu: VT."), texts(found.signature().recipients()));
    assertEquals(6, found.end());
  }

  @Test
  void ofTwoBodiesThatSignTheCommunesOwnIsThePlans() {
    List<Block> blocks =
        Blocks.paged(
            """
            TM. ỦY BAN NHÂN DÂN ⏎ CHỦ TỊCH ⏎ Lò Thị Hương || TM. BAN THƯỜNG TRỰC ⏎ ỦY BAN MTTQ VIỆT NAM XÃ ⏎ CHỦ TỊCH ⏎ Vàng A Sếnh
            """);
    SignatureFinder.Found found = SignatureFinder.read(blocks, 0);
    assertEquals(
        List.of("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Lò Thị Hương"),
        texts(found.signature().signer()));
    assertEquals(List.of(), found.signature().recipients());
  }

  @Test
  void anUnsignedBlockEndsAtTheAppendix() {
    List<Block> blocks =
        Blocks.plain("Nơi nhận:\n- Lưu: VT.\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nPHỤ LỤC 01\n");
    SignatureFinder.Found found = SignatureFinder.read(blocks, 0);
    assertEquals(List.of("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"), texts(found.signature().signer()));
    assertEquals(4, found.end());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "TM. ỦY BAN NHÂN DÂN",
        "TM. UỶ BAN NHÂN DÂN",
        "KT. CHỦ TỊCH",
        "Q. CHỦ TỊCH",
        "TL. CHỦ TỊCH",
        "PHÓ CHỦ TỊCH",
        "CHỦ TỊCH",
        "TRƯỞNG BAN",
        "Nơi nhận:"
      })
  void suchALineBeginsTheBlock(String text) {
    assertTrue(SignatureFinder.begins(Blocks.paragraph(text)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Chủ tịch Ủy ban nhân dân xã chịu trách nhiệm",
        "Nơi nhận hồ sơ trực tuyến được đặt tại bộ phận Một cửa.",
        "TỔ CHỨC THỰC HIỆN",
        "Vàng A Sếnh",
        "PHỤ LỤC 01"
      })
  void suchALineDoesNot(String text) {
    assertFalse(SignatureFinder.begins(Blocks.paragraph(text)));
  }

  @Test
  void aLetterheadSideBySideIsNoSignature() {
    assertFalse(
        SignatureFinder.begins(
            Blocks.paged("UBND XÃ MƯỜNG TƯỢNG ⏎ Số: 5/KH-UBND || CỘNG HÒA ⏎ Độc lập").getFirst()));
  }
}
