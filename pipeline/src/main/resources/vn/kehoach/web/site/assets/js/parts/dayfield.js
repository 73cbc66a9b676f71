// A day as officials write it, 31/12/2026, whatever the language of the browser.
import { h, newId } from "../dom.js";
import { date } from "../format.js";
import { t } from "../words.js";

const WRITTEN = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;

/** `value` and what `changed` hears are ISO days, or null. */
export function dayField(label, value, changed) {
  const id = newId("day");
  const wrong = h("small.wrong", { id, role: "alert" });
  const input = h("input", {
    type: "text",
    inputmode: "numeric",
    size: 10,
    placeholder: t("day.example"),
    value: date(value),
    "aria-describedby": id,
  });
  input.addEventListener("change", () => {
    const written = input.value.trim();
    const day = written ? read(written) : null;
    const bad = written && !day;
    input.setAttribute("aria-invalid", String(Boolean(bad)));
    wrong.textContent = bad ? t("day.wrong") : "";
    if (!bad) changed(day);
  });
  return h("label.dayfield", {}, h("span", {}, label), input, wrong);
}

function read(written) {
  const match = WRITTEN.exec(written);
  if (!match) return null;
  const [day, month, year] = match.slice(1).map(Number);
  const made = new Date(Date.UTC(year, month - 1, day));
  const real = made.getUTCDate() === day && made.getUTCMonth() === month - 1;
  return real ? made.toISOString().slice(0, 10) : null;
}
