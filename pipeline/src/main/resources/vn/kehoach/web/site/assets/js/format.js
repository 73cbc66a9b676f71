// Figures, dates and places as Vietnamese officials write them (English by the switch).
import { lang, t, word } from "./words.js";

const locale = () => (lang() === "vi" ? "vi-VN" : "en-GB");
const collators = new Map();

/** Vietnamese order, whatever the language of the console: names are Vietnamese. */
export function compareNames(a, b) {
  if (!collators.has("vi")) collators.set("vi", new Intl.Collator("vi", { numeric: true }));
  return collators.get("vi").compare(a ?? "", b ?? "");
}

export function number(value, digits = 2) {
  if (value === null || value === undefined) return "";
  return new Intl.NumberFormat(locale(), { maximumFractionDigits: digits }).format(value);
}

/** 2026-12-31 → 31/12/2026, in either language. */
export function date(iso) {
  if (!iso) return "";
  const [year, month, day] = iso.slice(0, 10).split("-");
  return `${day}/${month}/${year}`;
}

/** An instant in the reader's own time. */
export function moment(iso) {
  if (!iso) return "";
  const at = new Date(iso);
  const two = (n) => String(n).padStart(2, "0");
  return `${two(at.getDate())}/${two(at.getMonth() + 1)}/${at.getFullYear()} ${two(at.getHours())}:${two(at.getMinutes())}`;
}

export function isoDay(day) {
  const two = (n) => String(n).padStart(2, "0");
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}

/** 2026-Q2 → Quý II/2026. */
export function quarter(code) {
  const [year, q] = code.split("-Q");
  return t("quarter", ["I", "II", "III", "IV"][Number(q) - 1] ?? q, year);
}

const SIGNS = { EQ: "", GE: "≥ ", GT: "> ", LE: "≤ ", LT: "< " };

/** A target's figure: "≥ 80 %", "50–80 %", "đạt". */
export function figure(target) {
  if (target.value === null || target.value === undefined) {
    return target.comparator === "DONE" ? t("figure.done") : "–";
  }
  const range = target.upperValue !== null && target.upperValue !== undefined;
  const value = range
    ? `${number(target.value)}–${number(target.upperValue)}`
    : `${SIGNS[target.comparator] ?? ""}${number(target.value)}`;
  return `${value}${unit(target.unit)}`;
}

export function unit(name) {
  if (!name) return "";
  return name === "%" ? "%" : ` ${name}`;
}

/** "trang 4", "dòng 12", "đoạn 3", or nothing. */
export function placeOf(at) {
  if (!at) return "";
  if (at.page) return t("place.page", at.page);
  if (at.line) return t("place.line", at.line);
  if (at.paragraph) return t("place.paragraph", at.paragraph);
  return "";
}

/** A deadline in few words: its own words, and the day where they do not say it. */
export function deadline(value) {
  if (!value) return "";
  const day = value.due ? date(value.due) : "";
  if (!day || sameDay(value.text, day)) return value.text ?? day;
  return value.text ? `${value.text} (${day})` : day;
}

// "30/9/2026" says it as well as "30/09/2026".
const plainDay = (text) => text.replace(/\b0(\d)/g, "$1");
const sameDay = (text, day) => Boolean(text) && plainDay(text).includes(plainDay(day));

export function share(part, whole) {
  return whole ? Math.floor((100 * part) / whole) : 100;
}

export function commune(name, province) {
  return name ? (province ? `${name}, ${province}` : name) : t("commune.unnamed");
}

export function kind(name) {
  return word("FactKind", String(name).toUpperCase());
}

/** A name in the middle of a sentence as a head begins: "hồ sơ …" is "Hồ sơ …". */
export function capital(text) {
  const [first = ""] = text;
  return first.toLocaleUpperCase("vi") + text.slice(first.length);
}

/** First words of a long text, cut at a blank. */
export function cut(text, length) {
  if (!text || text.length <= length) return text ?? "";
  const end = text.lastIndexOf(" ", length);
  return `${text.slice(0, end > length / 2 ? end : length)}…`;
}
