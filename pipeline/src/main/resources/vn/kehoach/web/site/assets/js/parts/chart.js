// A chart of one indicator by Chart.js; the table beside it says the same in words.
import { h } from "../dom.js";
import { commune, cut, number, unit } from "../format.js";
import { t } from "../words.js";

const MOST_BARS = 40;
const BINS = 10;
let library = null;

export function chart(indicator) {
  const cells = indicator.cells.filter((c) => c.value !== null && c.leads && sameUnit(c, indicator));
  if (cells.length < 2) return null;
  const canvas = h("canvas", { role: "img", "aria-label": t("chart.label", indicator.label, number(cells.length)) });
  const bars = cells.length <= MOST_BARS;
  const high = bars ? 60 + 26 * cells.length : 260;
  const box = h("div.chart", { style: { height: `${high}px` } }, canvas);
  loaded()
    .then((Chart) => canvas.isConnected && new Chart(canvas, bars ? barsOf(cells, indicator) : binsOf(cells, indicator)))
    // The table says everything; a chart that cannot be drawn leaves no hole.
    .catch(() => box.remove());
  return box;
}

const sameUnit = (cell, { unit: asked }) => !asked || cell.unit === asked;

function loaded() {
  library ??= new Promise((resolve, reject) => {
    const script = h("script", { src: "/lib/chart/chart.umd.min.js" });
    script.onload = () => resolve(globalThis.Chart);
    script.onerror = reject;
    document.head.append(script);
  });
  return library;
}

// A canvas knows no custom properties: an element that bears the colour says what it is now.
function colour(name) {
  const probe = h("span", { hidden: true, style: { color: `var(${name})` } });
  document.body.append(probe);
  const found = getComputedStyle(probe).color;
  probe.remove();
  return found;
}

function barsOf(cells, indicator) {
  const sorted = [...cells].sort((a, b) => b.value - a.value);
  const full = (c) => c.match === "FULL";
  return settings("y", {
    labels: sorted.map((c) => `${full(c) ? "" : "≈ "}${cut(commune(c.commune, null), 24)}`),
    data: sorted.map((c) => c.value),
    colours: sorted.map((c) => colour(full(c) ? "--chart-full" : "--chart-part")),
    indicator,
  });
}

// Many communes: how many lie in each tenth of the range.
function binsOf(cells, indicator) {
  const values = cells.map((c) => c.value);
  const low = Math.min(...values);
  const wide = (Math.max(...values) - low) / BINS || 1;
  const counts = new Array(BINS).fill(0);
  for (const value of values) counts[Math.min(BINS - 1, Math.floor((value - low) / wide))]++;
  return settings("x", {
    labels: counts.map((_, i) => `${number(low + i * wide, 1)}–${number(low + (i + 1) * wide, 1)}${unit(indicator.unit)}`),
    data: counts,
    colours: counts.map(() => colour("--chart-full")),
    indicator,
  });
}

function settings(axis, { labels, data, colours, indicator }) {
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const ink = colour("--chart-ink");
  const grid = { color: colour("--chart-line") };
  const percent = axis === "y" && indicator.unit === "%";
  const values = { beginAtZero: true, max: percent && Math.max(...data) <= 100 ? 100 : undefined, grid, ticks: { color: ink, callback: (v) => number(v) } };
  const names = { grid: { display: false }, ticks: { color: ink, autoSkip: false } };
  return {
    type: "bar",
    data: { labels, datasets: [{ data, backgroundColor: colours, barThickness: axis === "y" ? 16 : undefined }] },
    options: {
      indexAxis: axis,
      maintainAspectRatio: false,
      animation: still ? false : { duration: 300 },
      plugins: { legend: { display: false }, tooltip: { callbacks: { label: (item) => number(item.raw) + (percent ? "%" : "") } } },
      scales: axis === "y" ? { x: values, y: names } : { x: names, y: values },
    },
  };
}
