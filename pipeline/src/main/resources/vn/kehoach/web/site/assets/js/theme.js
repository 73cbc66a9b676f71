// Light or dark: the system's choice until the reader makes another.
const KEPT = "kehoach.theme";

export function startTheme() {
  apply(localStorage.getItem(KEPT));
}

export function isDark() {
  const chosen = document.documentElement.dataset.theme;
  return chosen ? chosen === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
}

export function switchTheme() {
  const theme = isDark() ? "light" : "dark";
  localStorage.setItem(KEPT, theme);
  apply(theme);
}

function apply(theme) {
  if (theme) document.documentElement.dataset.theme = theme;
}
