// Small drawings beside words; never alone without a name.
import { svg } from "../dom.js";

const PATHS = {
  overview: "M3 3h6v6H3zM11 3h6v4h-6zM11 9h6v8h-6zM3 11h6v6H3z",
  search: "M8.5 3a5.5 5.5 0 1 0 3.4 9.8l4 4 1.3-1.3-4-4A5.5 5.5 0 0 0 8.5 3zm0 1.8a3.7 3.7 0 1 1 0 7.4 3.7 3.7 0 0 1 0-7.4z",
  assigned: "M2 3h16v3H2zM2 8h4v3H2zm6 0h4v3H8zm6 0h4v3h-4zM2 13h4v4H2zm6 0h4v4H8zm6 0h4v4h-4z",
  compare: "M3 17V9h3v8zm5.5 0V3h3v14zM14 17v-6h3v6z",
  due: "M5 2h2v2h6V2h2v2h2a1 1 0 0 1 1 1v12a1 1 0 0 1-1 1H3a1 1 0 0 1-1-1V5a1 1 0 0 1 1-1h2zm-1 7v7h12V9z",
  light: "M10 2a8 8 0 1 0 0 16zm0 1.6v12.8a6.4 6.4 0 0 0 0-12.8z",
  down: "M9 3h2v7h3l-4 4.5L6 10h3zM4 15.5h12V17H4z",
  file: "M5 2h7l4 4v12H5zm6.5 1.5V7H15z",
  warn: "M10 2 1.5 17.5h17zM9.1 8h1.8v5H9.1zm0 6.2h1.8V16H9.1z",
  close: "m5.3 4 4.7 4.7L14.7 4 16 5.3 11.3 10l4.7 4.7-1.3 1.3-4.7-4.7L5.3 16 4 14.7 8.7 10 4 5.3z",
  retry: "M10 4a6 6 0 1 0 5.7 7.9l-1.7-.6A4.2 4.2 0 1 1 10 5.8c1.2 0 2.2.5 3 1.2L11 9h6V3l-2.2 2.2A6 6 0 0 0 10 4z",
  bin: "M7 2h6v2h4v2H3V4h4zM4.5 7h11l-.8 11H5.3zM8 9v7h1.4V9zm2.6 0v7H12V9z",
  up: "M10 3l5 5.5h-3.5V14h-3V8.5H5zM4 15.5h12V17H4z",
  left: "M12.5 4 6.5 10l6 6 1.3-1.3L9.1 10l4.7-4.7z",
  right: "m7.5 4 6 6-6 6-1.3-1.3L10.9 10 6.2 5.3z",
  repeat: "M6 5h8l-1.6-1.6L13.5 2 17.500 6l-4 4-1.100-1.400L14 7H6a2 2 0 0 0-2 2v1H2V9a4 4 0 0 1 4-4zm8 10H6l1.600 1.600L6.500 18l-4-4 4-4 1.100 1.400L6 13h8a2 2 0 0 0 2-2v-1h2v1a4 4 0 0 1-4 4z",
};

export function icon(name) {
  return svg(
    "svg",
    { viewBox: "0 0 20 20", class: "icon", "aria-hidden": "true", focusable: "false" },
    svg("path", { d: PATHS[name], "fill-rule": "evenodd" }),
  );
}
