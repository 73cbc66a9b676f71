// The document itself: number, date, signer, grounds, other copies and versions.
import { address } from "../api.js";
import { h } from "../dom.js";
import { date, number } from "../format.js";
import { coverage } from "../parts/coverage.js";
import { t, word } from "../words.js";

export function about(plan) {
  const { document: d, source, coverage: c } = plan;
  const rows = [
    ["title", d.title],
    ["number", d.number],
    ["issued", date(d.issuedOn)],
    ["issuer", d.issuer],
    ["period", d.period?.text],
    ["signer", d.signer && [d.signer.capacity, d.signer.position, d.signer.name].filter(Boolean).join(" · ")],
    ["file", `${source.file} (${[word("Medium", source.textOrigin), source.pageCount && t("count.pages", source.pageCount)].filter(Boolean).join(", ")})`],
    ["coverage", [coverage(c.accounted, c.lines), " ", t("coverage.of", number(c.accounted), number(c.lines))]],
    ["renditions", files(plan.renditions)],
    ["versions", (plan.versions ?? []).map(version)],
    ["recipients", d.recipients?.length && h("ul", {}, d.recipients.map((r) => h("li", {}, r)))],
    ["basis", d.legalBasis?.length && h("ul", {}, d.legalBasis.map((b) => h("li", { class: b.nested ? "nested" : "" }, b.text)))],
  ].filter(([, value]) => value && value.length !== 0);
  const id = encodeURIComponent(plan.id);
  return [
    h("dl.details.about", {}, rows.map(([key, value]) => h("div", {}, h("dt", {}, t(`about.${key}`)), h("dd", {}, value)))),
    h(
      "p.buttons",
      {},
      h("a.button", { href: address(`plans/${id}/source`, { download: "1" }), download: "" }, t("about.download")),
      h("a.button", { href: address(`plans/${id}`), download: `${plan.id}.json` }, t("about.json")),
    ),
  ];
}

function files(renditions) {
  if (!renditions?.length) return null;
  return renditions.map((r) => (typeof r === "string" ? r : r.file)).join(", ");
}

function version(other) {
  const id = typeof other === "string" ? other : other.planId;
  return h("p", {}, h("a", { href: `/van-ban/${encodeURIComponent(id)}` }, other.title ?? id));
}
