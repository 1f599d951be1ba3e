// Single keys: J and K walk through the rows of a table, Enter opens the row, / goes to the search
// field, and a letter with data-key does what its link does. Never while somebody types, never with Ctrl, Alt or Cmd
// (WCAG 2.1.4), and `localStorage.toetsen = "uit"` turns them off for a person.
function isTyping(target) {
  return target.closest?.("input, textarea, select, [contenteditable], dialog");
}

function walk(steps) {
  const rows = Array.from(document.querySelectorAll("table[data-rows] tbody tr[data-url]"));
  if (rows.length === 0) return false;
  const at = rows.indexOf(document.activeElement.closest("tr"));
  const next = rows[Math.min(Math.max(at + steps, 0), rows.length - 1)];
  next.tabIndex = -1;
  next.focus();
  next.scrollIntoView({ block: "nearest" });
  return true;
}

function search() {
  const field = document.getElementById("zoek");
  field?.focus();
  return Boolean(field);
}

function press(key) {
  if (key === "j") return walk(1);
  if (key === "k") return walk(-1);
  if (key === "/") return search();
  const link = document.querySelector(`[data-key="${CSS.escape(key)}"]`);
  link?.click();
  return Boolean(link);
}

function isOff() {
  try {
    return localStorage.toetsen === "uit";
  } catch {
    return false;  // storage may be forbidden
  }
}

export function startKeys() {
  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === "Enter" && event.target.matches?.("tr[data-url]")) {
      location.assign(event.target.dataset.url);
      return;
    }
    if (isTyping(event.target) || document.querySelector("dialog[open]") || isOff()) return;
    if (event.key.length === 1 && press(event.key.toLowerCase())) event.preventDefault();
  });
  // A click anywhere in a row opens it, unless it meant something else.
  document.addEventListener("click", (event) => {
    const row = event.target.closest?.("tr[data-url]");
    if (!row || event.target.closest("a, button, input, label") || String(getSelection())) return;
    location.assign(row.dataset.url);
  });
}
