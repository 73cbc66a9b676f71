package vn.kehoach.index;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.analysis.Fold;
import vn.kehoach.analysis.Syllables;

/**
 * The terms under which a commune or province is found.
 *
 * <p>Plans carry bare names; whoever asks may say "xã Suối Mơ", "SUỐI MƠ" or "Suoi Mo".
 */
final class PlaceKeys {

  /** Kinds of unit (Luật Tổ chức chính quyền địa phương 2025, điều 1; thị trấn until July 2025). */
  private static final List<String> KINDS =
      List.of("xa", "phuong", "dac khu", "thi tran", "tinh", "thanh pho", "tp");

  private PlaceKeys() {}

  /**
   * A commune as somebody names it.
   *
   * @param commune its name
   * @param province its province, which tells namesakes apart; null where it is not said
   */
  record Named(String commune, @Nullable String province) {

    /** "Tân An", "Tân An, Lâm Đồng". */
    static Named of(String typed) {
      int comma = typed.lastIndexOf(',');
      boolean both = comma > 0 && !typed.substring(comma + 1).isBlank();
      return both
          ? new Named(typed.substring(0, comma).strip(), typed.substring(comma + 1).strip())
          : new Named(typed, null);
    }
  }

  /** The terms of a bare name that a plan gives. */
  static List<String> of(@Nullable String name) {
    if (name == null) {
      return List.of();
    }
    return List.of(term(name, Fold.TONE), term(name, Fold.MARKS));
  }

  /**
   * The terms to try for a name that is asked for, best first: as it is before without its kind of
   * unit ("Xà Phiên" is no "xã Phiên"), with its marks before without, if it has any.
   */
  static List<String> candidates(String asked) {
    var terms = new ArrayList<String>();
    for (String name : List.of(asked, withoutKind(asked))) {
      if (!Syllables.key(name, Fold.TONE).equals(Syllables.key(name, Fold.MARKS))) {
        terms.add(term(name, Fold.TONE));
      }
      terms.add(term(name, Fold.MARKS));
    }
    return terms;
  }

  private static String withoutKind(String name) {
    List<Syllables.Span> spans = Syllables.of(name);
    String folded = Syllables.key(name, Fold.MARKS);
    for (String kind : KINDS) {
      int length = kind.split(" ").length;
      if (folded.startsWith(kind + " ") && spans.size() > length) {
        return name.substring(spans.get(length).start());
      }
    }
    return name;
  }

  private static String term(String name, Fold fold) {
    return fold + ":" + Syllables.key(name, fold);
  }
}
