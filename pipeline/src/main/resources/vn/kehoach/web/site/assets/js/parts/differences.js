// Why a figure matches its row only in part, in the language of the console.
import { t, word, wordOrNull } from "../words.js";
import { plain } from "./choose.js";

/** "khác đối tượng: hộ nghèo; khác thước đo: số lượng / tỷ lệ". */
export function differences(list) {
  return list.map(difference).join("; ");
}

function difference({ aspect, own, other }) {
  const what = word("Aspect", aspect);
  if (aspect === "SCALE") return t("difference.scale", what, scale(own), scale(other));
  return own ? t("difference.own", what, own) : t("difference.lacking", what, other);
}

// What can be measured has few names; "tiền trên người" keeps its own.
const scale = (name) => wordOrNull(`scale.${plain(name).replaceAll(" ", "-")}`) ?? name;

const NAMED = 5;

/** Each difference of a row once, for the communes that share it. */
export function differencesOf({ cells }, nameless) {
  const communes = new Map();
  for (const cell of cells.filter((c) => c.leads && c.differences.length)) {
    const said = differences(cell.differences);
    communes.set(said, [...(communes.get(said) ?? []), cell.commune ?? nameless]);
  }
  return [...communes].map(([said, names]) => {
    const some = names.slice(0, NAMED).join(", ");
    return `${names.length > NAMED ? `${some} +${names.length - NAMED}` : some}: ${said}`;
  });
}
