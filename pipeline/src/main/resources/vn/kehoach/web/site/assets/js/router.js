// One page, six paths; the address bar holds the whole question.
const routes = [];
let shown = null;
let arrive = () => {};

/** `pattern` is a path such as /van-ban/:id; `page` makes the page. */
export function route(pattern, name, page) {
  const parts = pattern.split("/").map((p) => (p.startsWith(":") ? "([^/]+)" : p));
  routes.push({ name, page, expression: new RegExp(`^${parts.join("/")}/?$`) });
}

/** Parameters of the address as they stand now. */
export const query = () => new URLSearchParams(location.search);

/** Goes to an address; the same page only hears that the question changed. */
export function go(url, { replace = false } = {}) {
  if (replace) history.replaceState(null, "", url);
  else history.pushState(null, "", url);
  return show(replace);
}

/** The present address with some parameters changed; null takes one away. */
export function changed(changes, path = location.pathname) {
  const parameters = query();
  parameters.delete("lang");
  for (const [key, value] of Object.entries(changes)) {
    parameters.delete(key);
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== null && one !== undefined && one !== "" && one !== false) {
        parameters.append(key, one === true ? "1" : one);
      }
    }
  }
  const text = parameters.toString();
  return text ? `${path}?${text}` : path;
}

export function change(changes, options) {
  return go(changed(changes), options);
}

export function start(arrival) {
  arrive = arrival;
  addEventListener("popstate", () => show(true));
  document.addEventListener("click", follow);
  return show(true);
}

/** Makes the present page anew (after a change of language, or of the store). */
export function again() {
  shown = null;
  return show(true);
}

async function show(stay) {
  const path = location.pathname === "/" ? "/tong-quan" : location.pathname;
  for (const { name, page, expression } of routes) {
    const match = expression.exec(path);
    if (!match) continue;
    const key = path;
    const same = shown?.key === key;
    if (same) return shown.view.update?.();
    shown?.view.leave?.();
    // What lay open over the page before belongs to it.
    document.querySelectorAll("dialog[open]").forEach((dialog) => dialog.close());
    const view = page(...match.slice(1).map(decodeURIComponent));
    shown = { key, view };
    arrive(name, view, stay);
    return view.update?.();
  }
  return go("/tong-quan", { replace: true });
}

// Plain left clicks on links of the console stay within the page.
function follow(event) {
  const link = event.target.closest?.("a[href]");
  if (!link || event.defaultPrevented || event.button !== 0) return;
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  const url = new URL(link.href);
  const elsewhere = url.origin !== location.origin || link.target || link.hasAttribute("download");
  if (elsewhere || /^\/(api|assets|lib)\//.test(url.pathname) || link.getAttribute("href").startsWith("#")) return;
  event.preventDefault();
  go(url.pathname + url.search);
}
