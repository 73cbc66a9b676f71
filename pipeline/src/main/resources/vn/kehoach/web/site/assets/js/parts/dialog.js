// Dialogs: Esc closes, the focus goes back to where it was (the browser's own <dialog> sees to both).
import { h, newId } from "../dom.js";
import { t } from "../words.js";
import { icon } from "./icons.js";

/** A drawer at the side; `closed()` is heard once however it was closed. */
export function drawer(title, content, closed = () => {}) {
  return open("drawer", title, content, closed);
}

/** Asks before something is taken away; true where it was confirmed. */
export function confirmed(title, text, yes) {
  return new Promise((resolve) => {
    let answer = false;
    const dialog = open(
      "question",
      title,
      [
        h("p", {}, text),
        h(
          "div.buttons",
          {},
          h("button", { type: "button", onclick: () => dialog.close() }, t("dialog.no")),
          h("button.danger", { type: "button", onclick: () => ((answer = true), dialog.close()) }, yes),
        ),
      ],
      () => resolve(answer),
    );
  });
}

function open(look, title, content, closed) {
  const id = newId("dialog");
  const back = document.activeElement;
  const dialog = h(
    `dialog.${look}`,
    { "aria-labelledby": id },
    h(
      "header",
      {},
      h("h2", { id }, title),
      h("button.quiet.round", { type: "button", "aria-label": t("dialog.close"), onclick: () => dialog.close() }, icon("close")),
    ),
    h("div.body", {}, content),
  );
  dialog.addEventListener("close", () => {
    dialog.remove();
    if (back?.isConnected) back.focus();
    closed();
  });
  // A click beside the dialog closes it, as people expect.
  dialog.addEventListener("click", (event) => event.target === dialog && dialog.close());
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}
