package vn.kehoach.export.facts;

import java.util.List;
import java.util.stream.Collectors;
import vn.kehoach.model.Mention;
import vn.kehoach.model.Responsibility;
import vn.kehoach.model.Role;

/** The units of a fact as words. */
public final class People {

  private static final String PARTED = "; ";

  private People() {}

  /** The units in a role, by their standard names; "" for none. */
  public static String in(Role role, List<Responsibility> responsibilities) {
    return responsibilities.stream()
        .filter(responsibility -> responsibility.role() == role)
        .map(responsibility -> responsibility.unit().name())
        .distinct()
        .collect(Collectors.joining(PARTED));
  }

  /** "Chủ trì: Công an xã; Phối hợp: …", each role once. */
  public static String all(List<Responsibility> responsibilities, Words words) {
    return List.of(Role.values()).stream()
        .filter(role -> !in(role, responsibilities).isEmpty())
        .map(role -> words.word(role) + ": " + in(role, responsibilities))
        .collect(Collectors.joining(PARTED));
  }

  /** The units that a text mentions, by their standard names. */
  public static String mentioned(List<Mention> mentions) {
    return mentions.stream()
        .map(mention -> mention.unit().name())
        .distinct()
        .collect(Collectors.joining(PARTED));
  }
}
