// Pages of a long answer, as links that can be sent on.
import { h } from "../dom.js";
import { number } from "../format.js";
import { changed } from "../router.js";
import { t } from "../words.js";
import { icon } from "./icons.js";

/** The page of the address, from 1. */
export const pageOf = (query) => Math.max(1, Number(query.get("trang")) || 1);

export function pager(total, offset, size) {
  const last = Math.ceil(total / size);
  if (last < 2) return null;
  const page = Math.floor(offset / size) + 1;
  const link = (to, name, label) =>
    to < 1 || to > last
      ? h("span.off", { "aria-hidden": "true" }, icon(name))
      : h("a.step", { href: changed({ trang: to === 1 ? null : to }), "aria-label": label }, icon(name));
  return h(
    "nav.pager",
    { "aria-label": t("pager") },
    link(page - 1, "left", t("pager.back")),
    h("span", {}, t("pager.of", number(page), number(last))),
    link(page + 1, "right", t("pager.on")),
  );
}
