// One page: its image, its words for selecting, the boxes of its facts, marks in its margin.
import { fill, h } from "../dom.js";
import { kind } from "../format.js";
import { t, word } from "../words.js";
import { icon } from "../parts/icons.js";

const MARK_GAP = 22;

export class PageView {
  constructor({ pdfjs, document, number, width, height, facts, pick, sized }) {
    Object.assign(this, { pdfjs, document, number, width, height, facts, pick, sized });
    this.image = h("div.image", {});
    this.words = h("div.textLayer", {});
    this.boxes = h("div.boxes", { "aria-hidden": "true" });
    this.margin = h("div.margin", {});
    this.element = h(
      "div.sheetpage",
      { data: { page: number }, role: "group", "aria-label": t("place.page", number) },
      this.image,
      this.words,
      this.boxes,
      this.margin,
    );
  }

  resize(scale) {
    this.scale = scale;
    this.element.style.width = `${this.width * scale}px`;
    this.element.style.height = `${this.height * scale}px`;
    this.element.style.setProperty("--total-scale-factor", scale);
    this.#boxes();
    if (this.drawn) this.draw();
  }

  /** Asks the file for the page and its size in points. */
  async measure() {
    this.page ??= await this.document.getPage(this.number);
    const { width, height } = this.page.getViewport({ scale: 1 });
    const other = Math.abs(width - this.width) > 0.5 || Math.abs(height - this.height) > 0.5;
    Object.assign(this, { width, height });
    return other;
  }

  /** Draws the page at its present size. */
  async draw() {
    this.drawn = true;
    delete this.element.dataset.drawn;
    const scale = this.scale;
    // A newer drawing, or the page's leaving, overtakes this one.
    const turn = (this.turn = (this.turn ?? 0) + 1);
    const overtaken = () => !this.drawn || turn !== this.turn;
    if (await this.measure()) return this.sized();
    const viewport = this.page.getViewport({ scale });
    const ratio = Math.min(devicePixelRatio || 1, 2);
    const canvas = h("canvas", { width: Math.floor(viewport.width * ratio), height: Math.floor(viewport.height * ratio), "aria-hidden": "true" });
    const running = this.page.render({ canvas, viewport, transform: ratio === 1 ? null : [ratio, 0, 0, ratio, 0, 0] });
    this.running?.cancel();
    this.running = running;
    try {
      await running.promise;
    } catch (problem) {
      if (problem?.name === "RenderingCancelledException") return;
      throw problem;
    }
    if (overtaken()) return;
    fill(this.image, canvas);
    await this.#text(viewport);
    if (!overtaken()) this.element.dataset.drawn = "true";
  }

  async #text(viewport) {
    this.words.replaceChildren();
    const layer = new this.pdfjs.TextLayer({ textContentSource: this.page.streamTextContent(), container: this.words, viewport });
    await layer.render();
  }

  clear() {
    this.drawn = false;
    this.running?.cancel();
    delete this.element.dataset.drawn;
    this.image.replaceChildren();
    this.words.replaceChildren();
  }

  mark(words) {
    this.found = words;
    this.#boxes();
  }

  choose(fact) {
    this.chosen = fact;
    this.#boxes();
  }

  #boxes() {
    if (!this.scale) return;
    const drawn = this.facts.filter((f) => f.kind !== "table" && f.kind !== "warning" && f.kind !== "section");
    fill(
      this.boxes,
      drawn.flatMap((fact) => this.#of(fact, "")),
      this.chosen ? this.#of(this.chosen, "chosen") : null,
      (this.found ?? []).map((each) => h("div.found", { style: this.#rectangle(each.box) })),
    );
    this.#marks();
  }

  #of(fact, look) {
    return fact.places
      .filter((at) => at.page === this.number && at.box)
      .map((at) => h(`div.box.${fact.kind}`, { class: look, data: { id: fact.id }, style: this.#rectangle(at.box) }));
  }

  #rectangle([x, y, width, height]) {
    const px = (points) => `${points * this.scale}px`;
    return { left: px(x), top: px(y), width: px(width), height: px(height) };
  }

  // Marks that would lie on each other are moved down.
  #marks() {
    const marked = this.facts.filter((f) => f.kind === "warning" || f.kind === "not-understood");
    let low = -MARK_GAP;
    const sorted = marked
      .map((fact) => [fact, (fact.places.find((at) => at.page === this.number)?.box?.[1] ?? 0) * this.scale])
      .sort((a, b) => a[1] - b[1]);
    fill(
      this.margin,
      sorted.map(([fact, y]) => {
        low = Math.max(y, low + MARK_GAP);
        const words = `${fact.kind === "warning" ? word("WarningCode", fact.record.code) : kind("not-understood")}: ${fact.text}`;
        return h(
          `button.mark.${fact.kind}`,
          { type: "button", "aria-label": words, title: words, class: fact === this.chosen ? "chosen" : "", style: { top: `${low}px` }, onclick: () => this.pick(fact) },
          fact.kind === "warning" ? icon("warn") : "?",
        );
      }),
    );
  }
}
