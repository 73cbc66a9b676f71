// What came of a file, and what to do, in words for people without a terminal.
import { t, word, wordOrNull } from "../words.js";

/** The reason in few words. */
export function reasonWords({ outcome, reason }) {
  return word("Reason", reason ?? outcome);
}

/** What to do about it, or null where nothing is to be done. */
export function advice({ outcome, reason, message }) {
  if (["INGESTED", "UNCHANGED"].includes(outcome) && reason !== "LINES_NOT_UNDERSTOOD") return null;
  return wordOrNull(`advice.${reason}`) ?? message ?? t("advice.OTHER");
}
