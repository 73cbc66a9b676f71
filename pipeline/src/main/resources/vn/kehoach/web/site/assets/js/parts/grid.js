// A matrix that draws only what is seen: thousands of communes stay fluid. A real table with heads,
// walked with the arrow keys; one cell at a time is a tab stop.
import { h } from "../dom.js";

const SPARE = 3;

// What is left out keeps its room, so that the scroll bar tells the truth.
const gap = (tag) => h(`${tag}.gap`, { role: "presentation", "aria-hidden": "true" });

/** Makes these the children; those that are there already are not touched. */
function arrange(parent, wanted) {
  const kept = new Set(wanted);
  for (const child of [...parent.childNodes]) if (!kept.has(child)) child.remove();
  wanted.forEach((child, i) => {
    if (parent.childNodes[i] !== child) parent.insertBefore(child, parent.childNodes[i] ?? null);
  });
}

/**
 * `rows` and `columns` are lists; `corner`, `rowHead(row)`, `columnHead(column)` make heads and
 * `cell(row, column)` gives {content, label, look, open}; `size` is {row, column, head, top} in
 * pixels. Answers {element, focus()}.
 */
export class Grid {
  constructor({ label, corner, rows, columns, rowHead, columnHead, cell, size, openRow }) {
    Object.assign(this, { rows, columns, rowHead, columnHead, cell, size, corner, openRow });
    this.least = size.column;
    this.at = [0, 0];
    this.drawn = "";
    // What is drawn now, by row; what stays in sight is not made again.
    this.lines = new Map();
    this.above = gap("tr");
    this.below = gap("tr");
    this.head = h("thead", {});
    this.body = h("tbody", {});
    this.table = h(
      "table.grid",
      { role: "grid", "aria-label": label, "aria-rowcount": rows.length + 1, "aria-colcount": columns.length + 1 },
      this.head,
      this.body,
    );
    this.element = h(
      "div.matrix",
      { style: this.#measures(), tabindex: "-1", onscroll: () => this.#later() },
      this.table,
    );
    this.table.addEventListener("keydown", (event) => this.#key(event));
    this.table.addEventListener("click", (event) => this.#click(event));
    this.table.addEventListener("focusin", (event) => this.#came(event));
    this.watch = new ResizeObserver(() => this.#later());
    this.watch.observe(this.element);
    this.draw();
  }

  /** Puts the focus back on the cell that had it. */
  focus() {
    this.#show();
    this.draw();
    this.#mark();
    this.table.querySelector('[tabindex="0"]')?.focus({ preventScroll: true });
  }

  draw() {
    const part = this.#seen();
    const key = part.join();
    if (key === this.drawn) return;
    this.drawn = key;
    const held = this.table.contains(document.activeElement);
    const [top, bottom, left, right] = part;
    if (this.sides !== `${left},${right}`) this.head.replaceChildren(this.#heads(left, right));
    this.sides = `${left},${right}`;
    const lines = [];
    for (let y = top; y < bottom; y++) lines.push(this.#line(y, left, right));
    this.above.style.height = `${top * this.size.row}px`;
    this.below.style.height = `${(this.rows.length - bottom) * this.size.row}px`;
    arrange(this.body, [this.above, ...lines, this.below]);
    for (const y of this.lines.keys()) if (y < top || y >= bottom) this.lines.delete(y);
    if (held) this.table.querySelector('[tabindex="0"]')?.focus({ preventScroll: true });
    else this.#stay(part);
  }

  // The tab stop is always among what is seen.
  #stay([top, bottom, left, right]) {
    const [y, x] = this.at;
    if (y >= top && y < bottom && (x < 0 || (x >= left && x < right))) return;
    this.#go(Math.min(Math.max(y, top), bottom - 1), x < 0 ? x : Math.min(Math.max(x, left), right - 1));
    this.#mark();
  }

  // Few columns share the room there is, up to twice their width.
  #stretch() {
    const room = this.element.parentElement?.clientWidth ?? 0;
    const fair = Math.floor((room - this.size.head - 20) / this.columns.length);
    const column = Math.max(this.least, Math.min(fair, this.least * 2.4));
    if (column === this.size.column) return;
    this.size.column = column;
    this.element.style.setProperty("--column", `${column}px`);
    this.#forget();
  }

  #measures() {
    const { row, column, head, top } = this.size;
    return {
      "--row": `${row}px`,
      "--column": `${column}px`,
      "--head": `${head}px`,
      "--top": `${top}px`,
      "--rows": this.rows.length,
      "--columns": this.columns.length,
    };
  }

  #later() {
    if (this.waiting) return;
    this.waiting = requestAnimationFrame(() => {
      this.waiting = 0;
      this.#stretch();
      this.draw();
    });
  }

  #seen() {
    const box = this.element;
    const top = Math.max(0, Math.floor(box.scrollTop / this.size.row) - SPARE);
    const left = Math.max(0, Math.floor(box.scrollLeft / this.size.column) - SPARE);
    const high = Math.ceil((box.clientHeight || 600) / this.size.row) + 2 * SPARE;
    const wide = Math.ceil((box.clientWidth || 1200) / this.size.column) + 2 * SPARE;
    return [top, Math.min(this.rows.length, top + high), left, Math.min(this.columns.length, left + wide)];
  }

  #heads(left, right) {
    const before = gap("td");
    const after = gap("td");
    before.style.width = `${left * this.size.column}px`;
    after.style.width = `${(this.columns.length - right) * this.size.column}px`;
    const cells = [h("th.corner", { role: "columnheader", scope: "col", "aria-colindex": 1 }, this.corner), before];
    for (let x = left; x < right; x++) {
      cells.push(
        h("th", { role: "columnheader", scope: "col", "aria-colindex": x + 2 }, this.columnHead(this.columns[x])),
      );
    }
    return h("tr", { role: "row", "aria-rowindex": 1 }, cells, after);
  }

  #forget() {
    this.drawn = "";
    this.sides = "";
    this.lines.clear();
  }

  #line(y, left, right) {
    const row = this.rows[y];
    if (!this.lines.has(y)) {
      const line = h("tr", { role: "row", "aria-rowindex": y + 2 });
      this.lines.set(y, { line, head: this.#rowHead(row, y), before: gap("td"), after: gap("td"), cells: new Map() });
    }
    const known = this.lines.get(y);
    if (known.sides === `${left},${right}`) return known.line;
    known.sides = `${left},${right}`;
    const cells = [];
    for (let x = left; x < right; x++) {
      if (!known.cells.has(x)) known.cells.set(x, this.#cell(row, y, x));
      cells.push(known.cells.get(x));
    }
    for (const x of known.cells.keys()) if (x < left || x >= right) known.cells.delete(x);
    known.before.style.width = `${left * this.size.column}px`;
    known.after.style.width = `${(this.columns.length - right) * this.size.column}px`;
    arrange(known.line, [known.head, known.before, ...cells, known.after]);
    return known.line;
  }

  #rowHead(row, y) {
    const head = h(
      "th",
      { role: "rowheader", scope: "row", "aria-colindex": 1, tabindex: this.#stop(y, -1), data: { y, x: -1 } },
      this.rowHead(row),
    );
    if (this.openRow) head.classList.add("opens");
    return head;
  }

  #cell(row, y, x) {
    const { content, label, look, open } = this.cell(row, this.columns[x]);
    return h(
      "td",
      {
        role: "gridcell",
        "aria-colindex": x + 2,
        "aria-label": label,
        title: label,
        class: `${look ?? ""}${open ? " opens" : ""}`,
        tabindex: this.#stop(y, x),
        data: { y, x },
      },
      content,
    );
  }

  #stop(y, x) {
    return this.at[0] === y && this.at[1] === x ? "0" : "-1";
  }

  #key(event) {
    const [y, x] = this.at;
    const page = Math.max(1, Math.floor(this.element.clientHeight / this.size.row) - 2);
    const all = event.ctrlKey || event.metaKey;
    const moves = {
      ArrowDown: [y + 1, x],
      ArrowUp: [y - 1, x],
      ArrowRight: [y, x + 1],
      ArrowLeft: [y, x - 1],
      Home: [all ? 0 : y, -1],
      End: [all ? this.rows.length - 1 : y, this.columns.length - 1],
      PageDown: [y + page, x],
      PageUp: [y - page, x],
    };
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      return this.#open();
    }
    if (!(event.key in moves)) return;
    event.preventDefault();
    this.#go(...moves[event.key]);
    this.focus();
  }

  #go(y, x) {
    this.at = [
      Math.min(Math.max(y, 0), this.rows.length - 1),
      Math.min(Math.max(x, -1), this.columns.length - 1),
    ];
  }

  // Scrolls so that the chosen cell is not under the heads.
  #show() {
    const [y, x] = this.at;
    const { row, column, head, top } = this.size;
    const box = this.element;
    if (y * row < box.scrollTop) box.scrollTop = y * row;
    const low = (y + 1) * row + top - box.clientHeight;
    if (low > box.scrollTop) box.scrollTop = low;
    if (x < 0) return;
    if (x * column < box.scrollLeft) box.scrollLeft = x * column;
    const far = (x + 1) * column + head - box.clientWidth;
    if (far > box.scrollLeft) box.scrollLeft = far;
  }

  #place(event) {
    const cell = event.target.closest("[data-y]");
    return cell && [Number(cell.dataset.y), Number(cell.dataset.x)];
  }

  #came(event) {
    const place = this.#place(event);
    if (!place || place.join() === this.at.join()) return;
    this.at = place;
    this.#mark();
  }

  // One cell at a time is a tab stop.
  #mark() {
    for (const cell of this.table.querySelectorAll("[data-y]")) {
      cell.tabIndex = this.#stop(Number(cell.dataset.y), Number(cell.dataset.x));
    }
  }

  #click(event) {
    const place = this.#place(event);
    if (!place) return;
    this.#go(...place);
    this.#open();
  }

  #open() {
    const [y, x] = this.at;
    if (x < 0) return this.openRow?.(this.rows[y]);
    this.cell(this.rows[y], this.columns[x]).open?.();
  }
}

// A sheet of paper shows this many columns beside the heads; more go below as another table.
const SHEET = 7;
const MOST = 70;

/** The whole matrix as plain tables for the printer. */
export function sheets({ label, corner, rows, columns, rowHead, columnHead, cell, more }) {
  const parts = [];
  for (let from = 0; from < Math.min(columns.length, MOST); from += SHEET) {
    const some = columns.slice(from, Math.min(from + SHEET, MOST));
    parts.push(
      h(
        "table.sheet",
        {},
        h("caption", {}, label),
        h("thead", {}, h("tr", {}, h("th", { scope: "col" }, corner), some.map((c) => h("th", { scope: "col" }, columnHead(c))))),
        h(
          "tbody",
          {},
          rows.map((row) =>
            h(
              "tr",
              {},
              h("th", { scope: "row" }, rowHead(row)),
              some.map((column) => {
                const { content, look } = cell(row, column);
                return h("td", { class: look ?? "" }, content);
              }),
            ),
          ),
        ),
      ),
    );
  }
  if (columns.length > MOST) parts.push(h("p", {}, more(MOST, columns.length)));
  return parts;
}

/** Has the sheets made when the printer asks, and taken away after. */
export function printable(matrix) {
  const before = () => {
    after();
    matrix().element.after(h("div.sheets", {}, sheets(matrix().printed)));
  };
  const after = () => document.querySelectorAll(".sheets").forEach((old) => old.remove());
  addEventListener("beforeprint", before);
  addEventListener("afterprint", after);
  return () => {
    removeEventListener("beforeprint", before);
    removeEventListener("afterprint", after);
  };
}
