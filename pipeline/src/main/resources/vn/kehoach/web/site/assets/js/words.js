// Every word that is shown comes from the server's message files, by its key.
import { get } from "./api.js";

const KEPT = "kehoach.lang";
let words = new Map();
let chosen = new URLSearchParams(location.search).get("lang") ?? localStorage.getItem(KEPT) ?? "vi";
if (chosen !== "en") chosen = "vi";

export const lang = () => chosen;

export async function loadWords() {
  const answer = await get("words");
  words = new Map(Object.entries(answer.words));
  document.documentElement.lang = chosen;
}

export async function choose(language) {
  chosen = language;
  localStorage.setItem(KEPT, language);
  await loadWords();
}

/** The words under `console.KEY`, with `{0}` … filled. */
export function t(key, ...values) {
  return filled(words.get(`console.${key}`) ?? key, values);
}

/** The word of a constant, such as `Role.LEAD`; the console's own comes first. */
export function word(type, constant) {
  if (constant === null || constant === undefined) return "";
  return (
    words.get(`console.${type}.${constant}`) ??
    words.get(`${type}.${constant}`) ??
    words.get(`search.${type.toUpperCase()}.${constant}`) ??
    constant
  );
}

/** The same, or null where there is none. */
export function wordOrNull(key, ...values) {
  const found = words.get(`console.${key}`);
  return found === undefined ? null : filled(found, values);
}

function filled(pattern, values) {
  return pattern.replace(/\{(\d)\}/g, (hole, n) => values[n] ?? "").replaceAll("''", "'");
}
