package vn.kehoach.export.facts;

import org.jspecify.annotations.Nullable;
import vn.kehoach.index.CommuneKey;
import vn.kehoach.model.At;
import vn.kehoach.model.PlanDocument;

/** Where something stands, in words. */
public final class Place {

  private Place() {}

  /** "tr. 3", "đoạn 12", "dòng 40"; "" where nobody knows. */
  public static String of(@Nullable At at, Words words) {
    if (at == null) {
      return "";
    }
    if (at.page() != null) {
      return words.get("place.page", at.page());
    }
    if (at.paragraph() != null) {
      return words.get("place.paragraph", at.paragraph());
    }
    return at.line() == null ? "" : words.get("place.line", at.line());
  }

  /** "suoi-mo.pdf, tr. 3". */
  public static String of(PlanDocument plan, @Nullable At at, Words words) {
    String where = of(at, words);
    return where.isEmpty() ? plan.source().file() : plan.source().file() + ", " + where;
  }

  /** "Suối Mơ, Nghệ An". */
  public static String of(CommuneKey commune, Words words) {
    String name = commune.commune() == null ? words.get("commune.unnamed") : commune.commune();
    return commune.province() == null ? name : name + ", " + commune.province();
  }
}
