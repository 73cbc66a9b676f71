// A box with suggestions (the ARIA pattern for a combobox with a list).
import { get } from "../api.js";
import { h, newId } from "../dom.js";
import { t } from "../words.js";

const PAUSE = 180;

/**
 * `take({kind, value, label})` hears a suggestion that was chosen; `kinds` are those to be offered.
 * Answers {input, list}: both go into the same positioned place.
 */
export function combobox({ id, name, value = "", placeholder, kinds, take, label }) {
  const list = h("ul.suggestions", { role: "listbox", id: newId("list"), hidden: true, "aria-label": t("suggestions") });
  const input = h("input", {
    type: "search",
    id,
    name,
    value,
    placeholder,
    autocomplete: "off",
    spellcheck: "false",
    role: "combobox",
    "aria-label": label,
    "aria-expanded": "false",
    "aria-controls": list.id,
    "aria-autocomplete": "list",
  });
  let at = -1;
  let waiting;
  let asked;

  const close = () => {
    list.hidden = true;
    at = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  };
  const choose = (suggestion) => {
    close();
    take(suggestion, input);
  };
  const show = (suggestions) => {
    const some = suggestions.filter((s) => !kinds || kinds.includes(s.kind));
    if (!some.length || document.activeElement !== input) return close();
    list.replaceChildren(
      ...some.map((s) => {
        const option = h(
          "li",
          { role: "option", id: newId("option"), "aria-selected": "false" },
          h("span", {}, s.label ?? s.value),
          h("small", {}, t(`suggestion.${s.kind}`)),
        );
        // Before the box loses the focus.
        option.addEventListener("mousedown", (event) => (event.preventDefault(), choose(s)));
        option.suggestion = s;
        return option;
      }),
    );
    at = -1;
    list.hidden = false;
    input.setAttribute("aria-expanded", "true");
  };
  const ask = async () => {
    asked?.abort();
    const text = input.value.trim();
    if (text.length < 2) return close();
    asked = new AbortController();
    try {
      show((await get("suggest", { q: text }, asked.signal)).suggestions);
    } catch {
      // Suggestions are a help, never a hindrance.
      close();
    }
  };
  const move = (to) => {
    const options = [...list.children];
    at = (to + options.length) % options.length;
    options.forEach((option, i) => option.setAttribute("aria-selected", String(i === at)));
    input.setAttribute("aria-activedescendant", options[at].id);
    options[at].scrollIntoView({ block: "nearest" });
  };
  input.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(ask, PAUSE);
  });
  input.addEventListener("blur", () => {
    clearTimeout(waiting);
    asked?.abort();
    close();
  });
  input.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !list.hidden) return event.preventDefault(), close();
    if (event.key === "Enter") {
      clearTimeout(waiting);
      asked?.abort();
    }
    if (list.hidden) return;
    if (event.key === "ArrowDown") return event.preventDefault(), move(at + 1);
    if (event.key === "ArrowUp") return event.preventDefault(), move(at < 0 ? -1 : at - 1);
    if (event.key === "Enter" && at >= 0) {
      event.preventDefault();
      choose(list.children[at].suggestion);
    }
  });
  return { input, list };
}
