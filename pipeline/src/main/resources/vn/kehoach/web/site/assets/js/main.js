// The start: words, frame, pages.
import { get } from "./api.js";
import { fill, h, say } from "./dom.js";
import { count, frame, mark } from "./frame.js";
import { assignedPage } from "./pages/assigned.js";
import { comparePage } from "./pages/compare.js";
import { duePage } from "./pages/due.js";
import { overviewPage } from "./pages/overview.js";
import { planPage } from "./pages/plan.js";
import { searchPage } from "./pages/search.js";
import { problemBox } from "./parts/problem.js";
import { again, route, start } from "./router.js";
import { startTheme } from "./theme.js";
import { loadWords, t } from "./words.js";

const main = document.getElementById("main");

function arrive(name, view, stay) {
  document.title = `${view.title} · kehoach`;
  main.className = `page-${name}`;
  mark(name);
  fill(main, view.element);
  if (stay) return;
  // As after a real change of page: from the top, and the new page is read out.
  scrollTo(0, 0);
  main.focus({ preventScroll: true });
  say(view.title);
}

async function showFrame() {
  document.getElementById("skip").textContent = t("skip");
  frame(async () => {
    await showFrame();
    await again();
  });
  // The count comes when it is known: nothing waits for it.
  get("status").then(({ plans, version }) => count(plans, version), () => {});
}

async function begin() {
  startTheme();
  try {
    await loadWords();
  } catch (problem) {
    // Without the words there is nothing to say it with but the server's own sentence.
    fill(main, h("p.problem", { role: "alert" }, problem.message || "kehoach …"));
    return;
  }
  document.getElementById("skip").addEventListener("click", (event) => {
    event.preventDefault();
    main.focus();
  });
  await showFrame();
  route("/tong-quan", "overview", overviewPage);
  route("/tim-kiem", "search", searchPage);
  route("/ai-lam-gi", "assigned", assignedPage);
  route("/so-sanh", "compare", comparePage);
  route("/thoi-han", "due", duePage);
  route("/van-ban/:id", "plan", planPage);
  addEventListener("unhandledrejection", (event) => {
    if (event.reason?.name === "AbortError") return event.preventDefault();
    main.prepend(problemBox(event.reason));
  });
  // A file that misses its place must not take the page's.
  for (const event of ["dragover", "drop"]) addEventListener(event, (dragged) => dragged.preventDefault());
  await start(arrive);
}

begin();
