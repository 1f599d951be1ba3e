// A second click on a button does nothing while the first is under way. The server refuses the
// second one too (the command's id); this only spares the person a puzzle.
const sent = new WeakSet();

function mark(form, busy) {
  for (const button of form.querySelectorAll("button[type=submit]"))
    if (busy) button.setAttribute("aria-disabled", "true");
    else button.removeAttribute("aria-disabled");
}

export function release(form) {
  sent.delete(form);
  mark(form, false);
}

// Enter looks something up only where that is asked; anywhere else it saves. (A browser by itself
// presses the first button of the form, wherever one types.)
function pressRight(event) {
  const field = event.target;
  const look = field.form?.querySelector("button[name=zoek-eerst]");
  if (event.key !== "Enter" || event.isComposing || !look || !field.matches("input")) return;
  event.preventDefault();
  const save = field.form.querySelector("button[type=submit]:not([name])");
  (field.name === "zoek" ? look : save).click();
}

export function startForms() {
  document.addEventListener("keydown", pressRight);
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (!form.matches("form[data-once]")) return;
    if (sent.has(form)) return event.preventDefault();
    sent.add(form);
    mark(form, true);
    // A file comes back, and the page stays: it may be asked again.
    if (form.matches("[data-download]")) setTimeout(() => release(form), 3000);
  });
  // Back from the next page: the browser may show the page as it was left.
  addEventListener("pageshow", () => document.querySelectorAll("form[data-once]").forEach(release));
}
