// Nothing has been given yet: where to begin, whatever page somebody came to first.
import { h } from "../dom.js";
import { t } from "../words.js";

export function emptyStore() {
  return h("div.none.begin", {}, h("p", {}, t("empty.store")), h("a.button.strong", { href: "/tong-quan" }, t("empty.give")));
}
