// Taking away what is seen: the same filters, as a file.
import { address, download } from "../api.js";
import { fill, h, say } from "../dom.js";
import { t } from "../words.js";
import { icon } from "./icons.js";
import { problemBox } from "./problem.js";

/** `forms()` gives [format, what] pairs, `filters()` the parameters of the view as it now is. */
export function exportMenu(forms, filters) {
  const place = h("div", {});
  const list = h("ul", {});
  const menu = h("details.menu", {}, h("summary", {}, icon("down"), t("export.title")), list, place);
  menu.addEventListener("toggle", () => {
    if (menu.open) fill(list, forms().map((form) => h("li", {}, link(form, filters, place))));
  });
  menu.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !menu.open) return;
    menu.open = false;
    menu.firstChild.focus();
  });
  menu.addEventListener("focusout", (event) => {
    if (event.relatedTarget && !menu.contains(event.relatedTarget)) menu.open = false;
  });
  return menu;
}

function link([format, what], filters, place) {
  const url = () => address("export", { ...filters(), format, what });
  const name = t(`export.${format}${what ? `.${what}` : ""}`);
  return h(
    "a",
    {
      href: url(),
      download: "",
      onclick: async (event) => {
        event.preventDefault();
        place.replaceChildren();
        say(t("export.running"));
        try {
          save(await download(url()));
          say(t("export.done"));
        } catch (problem) {
          place.replaceChildren(problemBox(problem));
        }
      },
    },
    name,
  );
}

/** Hands a file to the browser under its own name. */
export function save({ blob, name }) {
  const url = URL.createObjectURL(blob);
  const link = h("a", { href: url, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

export function printButton() {
  return h("button", { type: "button", onclick: () => print() }, t("print"));
}
