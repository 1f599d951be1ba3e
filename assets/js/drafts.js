// Keeps a half typed form: one second after the last key it is posted to data-draft-url, and the
// note beside it says so softly. On a failure it tries again and says that the text is still here.
const pause = 1000, again = 15000;
const waiting = new WeakMap();

function time() {
  return new Date().toLocaleTimeString("nl-NL", { hour: "2-digit", minute: "2-digit" });
}

function say(form, saved) {
  const note = form.querySelector("[data-draft-note]");
  if (!note) return;
  const words = saved ? note.dataset.saved.replace("{tijd}", time()) : note.dataset.failed;
  note.classList.toggle("concept--mislukt", !saved);
  if (note.textContent !== words) note.textContent = words;
}

async function keep(form) {
  waiting.delete(form);
  let saved = false;
  try {
    const answer = await fetch(form.dataset.draftUrl, {
      method: "POST",
      body: new URLSearchParams([...new FormData(form)].filter(([, value]) => typeof value === "string")),
      headers: { Accept: "application/json" },
      redirect: "manual",  // to the login page: not ok, for nothing was kept
    });
    saved = answer.ok;
  } catch {
    saved = false;
  }
  say(form, saved);
  if (!saved) plan(form, again);
}

function plan(form, after) {
  clearTimeout(waiting.get(form));
  waiting.set(form, setTimeout(() => keep(form), after));
}

export function startDrafts() {
  document.addEventListener("input", (event) => {
    const form = event.target.form;
    if (form?.dataset.draftUrl) plan(form, pause);
  });
  document.addEventListener("submit", (event) => {
    clearTimeout(waiting.get(event.target));
    waiting.delete(event.target);
  });
}
