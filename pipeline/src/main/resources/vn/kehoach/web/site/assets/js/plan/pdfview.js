// The pages of a PDF under each other, drawn by PDF.js when they come into sight.
import { address } from "../api.js";
import { fill, h } from "../dom.js";
import { icon } from "../parts/icons.js";
import { t } from "../words.js";
import { PageView } from "./pageview.js";

const LIB = "/lib/pdfjs";
const NEAR = "600px";
const KEPT_PAGES = 10;
const MEASURED = 200;
const ZOOM = 1.2;
const MOST_SCALE = 1.7;
let library = null;

function loaded() {
  library ??= import(`${LIB}/build/pdf.min.mjs`).then((pdfjs) => {
    pdfjs.GlobalWorkerOptions.workerSrc = `${LIB}/build/pdf.worker.min.mjs`;
    return pdfjs;
  });
  return library;
}

/** `facts` are drawn on the pages; `chosen(page, x, y)` hears clicks, `pick(fact)` margin marks. */
export class PdfView {
  constructor(planId, facts, { chosen, pick }) {
    Object.assign(this, { planId, facts, chosen, pick });
    this.zoom = 1;
    this.pages = [];
    this.pane = h("div.pages", { tabindex: "0", role: "region", "aria-label": t("plan.pages") });
    this.where = h("span", { role: "status" });
    this.element = h("div.pdfview", {}, this.#tools(), this.pane);
    this.pane.addEventListener("scroll", () => this.#told(), { passive: true });
  }

  /** Opens the file; throws where it is gone or is no PDF that can be drawn. */
  async open() {
    fill(this.pane, h("p.wait", {}, t("plan.opening")));
    const pdfjs = await loaded();
    this.task = pdfjs.getDocument({
      url: address(`plans/${encodeURIComponent(this.planId)}/source`),
      cMapUrl: `${LIB}/cmaps/`,
      cMapPacked: true,
      standardFontDataUrl: `${LIB}/standard_fonts/`,
      wasmUrl: `${LIB}/wasm/`,
      iccUrl: `${LIB}/iccs/`,
      isEvalSupported: false,
    });
    this.document = await this.task.promise;
    const first = await this.document.getPage(1);
    const { width, height } = first.getViewport({ scale: 1 });
    const byPage = this.#byPage();
    for (let number = 1; number <= this.document.numPages; number++) {
      const page = new PageView({ pdfjs, document: this.document, number, width, height, facts: byPage.get(number) ?? [], pick: this.pick, sized: () => this.#fit(true) });
      page.element.addEventListener("click", (event) => this.#click(event, page));
      this.pages.push(page);
    }
    // Sizes beforehand, so that a far page is found at once; of a very long file only when it is near.
    await Promise.all(this.pages.slice(0, MEASURED).map((page) => page.measure()));
    fill(this.pane, this.pages.map((page) => page.element));
    this.#watch();
    this.#fit();
  }

  leave() {
    this.near?.disconnect();
    this.wide?.disconnect();
    this.task?.destroy();
  }

  /** Shows the boxes of a fact and, unless `still`, brings the first into sight. */
  show(fact, still = false) {
    for (const page of this.pages) page.choose(fact);
    if (still) return;
    const at = fact?.places.find((place) => place.page);
    if (at) this.#scroll(at.page, at.box ? at.box[1] : 0);
  }

  /** Marks words where they are printed: places with a page and a box. */
  mark(words) {
    for (const page of this.pages) page.mark(words.filter((each) => each.page === page.number));
  }

  goTo(number) {
    this.#scroll(number, 0);
  }

  #byPage() {
    const pages = new Map();
    for (const fact of this.facts) {
      for (const number of new Set(fact.places.map((at) => at.page).filter(Boolean))) {
        if (!pages.has(number)) pages.set(number, []);
        pages.get(number).push(fact);
      }
    }
    return pages;
  }

  #watch() {
    const drawn = [];
    this.near = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          const page = this.pages[Number(target.dataset.page) - 1];
          page.near = isIntersecting;
          if (!isIntersecting || drawn.includes(page)) continue;
          page.draw();
          drawn.push(page);
          // Canvases are large: those long out of sight are given back.
          const far = drawn.findIndex((one) => !one.near);
          if (drawn.length > KEPT_PAGES && far >= 0) drawn.splice(far, 1)[0].clear();
        }
      },
      { root: this.pane, rootMargin: NEAR },
    );
    for (const page of this.pages) this.near.observe(page.element);
    this.wide = new ResizeObserver(() => this.#fit());
    this.wide.observe(this.pane);
  }

  // Each page fills the width, also those that lie on their side.
  #fit(anew = false) {
    const room = this.pane.clientWidth - (this.pane.clientWidth < 500 ? 28 : 56);
    if (room <= 0 || !this.pages.length) return;
    const wanted = `${room} ${this.zoom}`;
    if (wanted === this.fitted && !anew) return;
    const at = this.fitted && this.#position();
    this.fitted = wanted;
    for (const page of this.pages) {
      const scale = Math.min(MOST_SCALE, room / page.width) * this.zoom;
      if (Math.abs(scale - (page.scale ?? 0)) > 0.004 || anew) page.resize(scale);
    }
    if (at) this.#scroll(at.number, at.within, 0);
    this.#told();
  }

  #position() {
    const top = this.pane.scrollTop;
    const page = this.pages.findLast((one) => one.element.offsetTop <= top + 1);
    return page ? { number: page.number, within: (top - page.element.offsetTop) / page.scale } : null;
  }

  #scroll(number, y, above = 90) {
    const page = this.pages[number - 1];
    if (!page) return;
    const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
    const top = page.element.offsetTop + y * (page.scale ?? 1) - above;
    const near = Math.abs(top - this.pane.scrollTop) < 3 * this.pane.clientHeight;
    this.pane.scrollTo({ top: Math.max(0, top), behavior: still || !near || !above ? "auto" : "smooth" });
  }

  #told() {
    const middle = this.pane.scrollTop + this.pane.clientHeight / 3;
    const page = this.pages.findLast((one) => one.element.offsetTop <= middle) ?? this.pages[0];
    if (page) this.where.textContent = t("plan.page.of", page.number, this.pages.length);
  }

  #click(event, page) {
    if (event.target.closest("button") || !getSelection().isCollapsed) return;
    const box = page.element.getBoundingClientRect();
    this.chosen(page.number, (event.clientX - box.left) / page.scale, (event.clientY - box.top) / page.scale);
  }

  #tools() {
    const button = (words, name, act) =>
      h("button.quiet", { type: "button", "aria-label": words, title: words, onclick: act }, name);
    const zoomed = (by) => () => {
      this.zoom = by ? Math.min(3, Math.max(0.5, this.zoom * by)) : 1;
      this.#fit();
    };
    const step = (by) => () => {
      const now = this.#position()?.number ?? 1;
      this.#scroll(Math.min(this.pages.length, Math.max(1, now + by)), 0, 0);
    };
    return h(
      "div.viewtools",
      {},
      button(t("plan.page.back"), icon("left"), step(-1)),
      this.where,
      button(t("plan.page.on"), icon("right"), step(1)),
      h("span.spring", {}),
      button(t("plan.smaller"), "−", zoomed(1 / ZOOM)),
      button(t("plan.fit"), t("plan.fit"), zoomed(0)),
      button(t("plan.larger"), "+", zoomed(ZOOM)),
    );
  }
}
