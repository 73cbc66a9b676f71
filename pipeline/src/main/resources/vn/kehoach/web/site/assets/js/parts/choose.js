// Choosing some of many (communes, indicators): a box to narrow the list, marks to set.
import { h, newId, fill } from "../dom.js";
import { compareNames, number } from "../format.js";
import { t } from "../words.js";
import { drawer } from "./dialog.js";

const SHOWN = 200;

/**
 * A button that opens the list. `load()` gives [{value, label, note}], `chosen` the values now set,
 * `done(values)` hears the new ones (none means all).
 */
export function chooser({ title, all, chosen, load, done, sorted = true }) {
  const words = chosen.length ? `${title}: ${chosen.length < 3 ? chosen.join("; ") : t("choose.some", chosen.length)}` : `${title}: ${all}`;
  return h(
    "button.choose",
    { type: "button", "aria-haspopup": "dialog", class: chosen.length ? "set" : "", onclick: () => open({ title, all, chosen, load, done, sorted }) },
    words,
  );
}

async function open({ title, all, chosen, load, done, sorted }) {
  const items = await load();
  if (sorted) items.sort((a, b) => compareNames(a.label, b.label));
  const picked = new Set(chosen);
  const list = h("ul.marks", {});
  const count = h("p.note", { role: "status" });
  const box = h("input", { type: "search", id: newId("narrow"), "aria-label": t("choose.narrow"), placeholder: t("choose.narrow") });

  const draw = () => {
    const wanted = plain(box.value);
    const fitting = items.filter((item) => plain(item.label).includes(wanted));
    // Those that are set come first, so that they can be found again among thousands.
    fitting.sort((a, b) => picked.has(b.value) - picked.has(a.value));
    fill(list, fitting.slice(0, SHOWN).map(line));
    count.textContent = t("choose.count", number(picked.size), number(fitting.length));
  };
  const line = (item) => {
    const mark = h("input", {
      type: "checkbox",
      checked: picked.has(item.value),
      onchange: (event) => {
        if (event.target.checked) picked.add(item.value);
        else picked.delete(item.value);
        count.textContent = t("choose.count", number(picked.size), number(items.length));
      },
    });
    return h("li", {}, h("label", {}, mark, h("span", {}, item.label), item.note && h("small", {}, item.note)));
  };
  box.addEventListener("input", draw);
  draw();
  const dialog = drawer(title, [
    box,
    count,
    list,
    h(
      "div.buttons",
      {},
      h("button", { type: "button", onclick: () => finish([]) }, all),
      h("button.strong", { type: "button", onclick: () => finish([...picked]) }, t("choose.done")),
    ),
  ]);
  const finish = (values) => {
    dialog.close();
    done(values);
  };
  box.focus();
}

/** Without marks and case: "Mai Phụ" is found by "mai phu". */
export function plain(text) {
  return (text ?? "").normalize("NFD").replace(/\p{M}/gu, "").replace(/[đĐ]/g, "d").toLowerCase();
}
