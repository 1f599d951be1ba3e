// A form with files that is refused comes back with everything that was typed, but a browser does
// not put back the files. So they are sent from here, and chosen again in the form that comes back.
import { release } from "./forms.js";

const post = (form) => fetch(form.action, {
  method: "POST", body: new FormData(form), headers: { "X-Files-Kept": "1" },
});
const isLogin = (answer) => new URL(answer.url).pathname === "/inloggen";

// The page stays, with the files: somebody logs in on another tab and sends them again.
function sayEnded(form) {
  const note = form.querySelector("[data-session-ended]");
  note.hidden = false;
  note.textContent = "";
  setTimeout(() => { note.textContent = note.dataset.sessionEnded; });  // said again, too
}

// Who logged in meanwhile has another session: its token stands in the page as it is now.
async function renew(form) {
  const answer = await fetch(form.action);
  if (!answer.ok || isLogin(answer)) return false;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const token = page.querySelector("main input[name=csrf]")?.value;
  if (!token) return false;
  form.elements.csrf.value = token;
  return true;
}

async function send(form, input) {
  let answer = await post(form);
  if (answer.status === 403 && await renew(form)) answer = await post(form);
  if (answer.redirected && isLogin(answer)) return sayEnded(form);
  if (answer.redirected) return location.assign(answer.url);
  const type = answer.headers.get("Content-Type") ?? "";
  if (!type.startsWith("text/html")) throw new Error("not a page");
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const fresh = page.querySelector("main");
  const again = fresh?.querySelector(`input[type=file][name="${input.name}"]`);
  if (!again) throw new Error("not that form");
  again.files = input.files;
  document.querySelector("main").replaceWith(fresh);
  fresh.querySelector("[data-focus]")?.focus();
}

export function startFiles() {
  document.addEventListener("submit", (event) => {
    const form = event.target;
    const input = form.querySelector("input[type=file]");
    if (event.defaultPrevented || !input?.files.length) return;
    event.preventDefault();
    // The id of the command makes sending it twice the same as once.
    send(form, input).catch(() => form.submit()).finally(() => release(form));
  });
}
