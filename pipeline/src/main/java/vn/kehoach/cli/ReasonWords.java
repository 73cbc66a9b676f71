package vn.kehoach.cli;

import java.util.Locale;
import vn.kehoach.message.Messages;
import vn.kehoach.search.Reason;

/** Why a fact was found, in words. */
final class ReasonWords {

  private final Messages messages;

  ReasonWords(Messages messages) {
    this.messages = messages;
  }

  /** "“hoà” viết là “hòa”, trong đề mục phía trên". */
  String of(Reason reason) {
    String asked =
        reason.kind() == Reason.Kind.FILTER
            ? messages.get("search.filter." + reason.asked())
            : reason.asked();
    String said = messages.get("search.reason." + reason.kind(), asked, found(reason));
    return reason.part() == null || reason.kind() == Reason.Kind.UNIT
        ? said
        : said + ", " + messages.get("search.part." + reason.part());
  }

  private String found(Reason reason) {
    String key = "search." + reason.asked().toUpperCase(Locale.ROOT) + "." + reason.found();
    return reason.kind() == Reason.Kind.FILTER && messages.has(key)
        ? messages.get(key)
        : reason.found();
  }
}
