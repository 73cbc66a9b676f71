// Dropping files and whole folders, or choosing them by a button.
import { h } from "../dom.js";
import { t } from "../words.js";
import { icon } from "./icons.js";

/** `take([{file, path}])` hears what was given; folders keep the paths within them. */
export function dropZone(take) {
  const files = chooserInput({ multiple: true });
  const folder = chooserInput({ webkitdirectory: true });
  const button = (input, words, look) =>
    h(`button${look}`, { type: "button", onclick: () => input.click() }, words);
  const zone = h(
    "section.drop",
    { "aria-label": t("drop.title") },
    icon("up"),
    h("div", {}, h("p", {}, h("b.fordrag", {}, t("drop.title")), h("b.fortouch", {}, t("drop.touch"))), h("p.note", {}, t("drop.kinds"))),
    h("div.buttons", {}, button(files, t("drop.files"), ".strong"), button(folder, t("drop.folder"), ".fordrag")),
    files,
    folder,
  );
  for (const input of [files, folder]) {
    input.addEventListener("change", () => {
      const given = [...input.files].map((file) => ({ file, path: file.webkitRelativePath || file.name }));
      input.value = "";
      if (given.length) take(given);
    });
  }
  let depth = 0;
  const over = (by) => zone.classList.toggle("over", (depth = Math.max(0, depth + by)) > 0);
  zone.addEventListener("dragenter", (event) => (event.preventDefault(), over(1)));
  zone.addEventListener("dragover", (event) => event.preventDefault());
  zone.addEventListener("dragleave", () => over(-1));
  zone.addEventListener("drop", async (event) => {
    event.preventDefault();
    over(-depth);
    const given = await dropped(event.dataTransfer);
    if (given.length) take(given);
  });
  return zone;
}

function chooserInput(attributes) {
  return h("input", { type: "file", hidden: true, tabindex: "-1", "aria-hidden": "true", ...attributes });
}

// The entries must be taken before the first wait: after it the transfer is empty.
async function dropped(transfer) {
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry?.()).filter(Boolean);
  if (!entries.length) return [...transfer.files].map((file) => ({ file, path: file.name }));
  return (await Promise.all(entries.map((entry) => within(entry, "")))).flat();
}

async function within(entry, folder) {
  const path = folder + entry.name;
  if (entry.isFile) {
    const file = await new Promise((resolve, reject) => entry.file(resolve, reject));
    return [{ file, path }];
  }
  const reader = entry.createReader();
  const found = [];
  // A folder is told in parts, until an empty one.
  for (;;) {
    const some = await new Promise((resolve, reject) => reader.readEntries(resolve, reject));
    if (!some.length) break;
    for (const one of some) found.push(...(await within(one, `${path}/`)));
  }
  return found;
}
