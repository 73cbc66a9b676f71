// Elements are made here and nowhere else; what documents say only ever becomes text nodes.

/** `h("a.link", {href, onclick}, "words", child …)`; null and false children are left out. */
export function h(name, attributes, ...children) {
  const [tag, ...classes] = name.split(".");
  const element = document.createElement(tag || "div");
  if (classes.length) element.className = classes.join(" ");
  for (const [key, value] of Object.entries(attributes ?? {})) set(element, key, value);
  element.append(...kept(children));
  return element;
}

/** Fills an element anew. */
export function fill(element, ...children) {
  element.replaceChildren(...kept(children));
  return element;
}

const SVG = "http://www.w3.org/2000/svg";

/** The same for drawings. */
export function svg(tag, attributes, ...children) {
  const element = document.createElementNS(SVG, tag);
  for (const [key, value] of Object.entries(attributes ?? {})) element.setAttribute(key, value);
  element.append(...kept(children));
  return element;
}

/** Says something to those who listen to the page. */
export function say(words) {
  document.getElementById("live").textContent = words;
}

let last = 0;

/** An id that no other element has. */
export function newId(stem) {
  return `${stem}-${++last}`;
}

function set(element, key, value) {
  if (value === null || value === undefined || value === false) return;
  if (key.startsWith("on")) element.addEventListener(key.slice(2), value);
  else if (key === "style") Object.entries(value).forEach(([k, v]) => place(element, k, v));
  else if (key === "class") element.classList.add(...value.split(" ").filter(Boolean));
  else if (key === "data") Object.assign(element.dataset, value);
  else if (key in element && typeof value !== "string") element[key] = value;
  else element.setAttribute(key, value === true ? "" : value);
}

// Through the object model: the policy of the page forbids style attributes.
function place(element, key, value) {
  if (key.startsWith("--")) element.style.setProperty(key, value);
  else element.style[key] = value;
}

function kept(children) {
  return children
    .flat(3)
    .filter((child) => child !== null && child !== undefined && child !== false && child !== "");
}
