// Where plans were not wholly understood: there silence proves nothing.
import { h } from "../dom.js";
import { commune } from "../format.js";
import { t } from "../words.js";
import { icon } from "./icons.js";

/** The places of one commune's plans as links: pages, lines or paragraphs. */
export function unreadPlaces(unread) {
  return unread.flatMap(({ planId, file, pages, places }) => {
    const link = (words, query) =>
      h("a", { href: `/van-ban/${encodeURIComponent(planId)}?xem=chua-hieu${query}` }, `${file}: ${words}`);
    if (!pages.length && !places.length) return [link(t("unread.whole"), "")];
    return [
      ...pages.map((page) => link(t("place.page", page), `&trang=${page}`)),
      ...places.map((at) =>
        link(at.line ? t("place.line", at.line) : t("place.paragraph", at.paragraph ?? ""), ""),
      ),
    ];
  });
}

/** A note above a matrix: which communes cannot be answered for, and why. */
export function unreadNote(communes) {
  const unread = communes.filter((c) => c.unread.length);
  if (!unread.length) return null;
  return h(
    "details.note.unknown",
    {},
    h("summary", {}, icon("warn"), t("unread.title", unread.length)),
    h("p", {}, t("unread.why")),
    h(
      "ul",
      {},
      unread.slice(0, 100).map((c) =>
        h("li", {}, h("b", {}, commune(c.commune, c.province)), " ", spaced(unreadPlaces(c.unread).slice(0, 30))),
      ),
    ),
  );
}

function spaced(links) {
  return links.flatMap((link, i) => (i ? [", ", link] : [link]));
}
