// A form with files that is refused comes back with everything that was typed, but a browser does
// not put back the files. So they are sent from here, and chosen again in the form that comes back.
import { release } from "./forms.js";

const waitUsual = 5, waitMax = 60;  // seconds; who has to wait longer presses the button again

const send = (form) => fetch(form.action, {
  method: "POST", body: new FormData(form), headers: { "X-Files-Kept": "1" },
});
const isLogin = (answer) => new URL(answer.url).pathname === "/inloggen";

// The page stays, with the files; what is the matter stands below the button.
const noteOf = (form) => form.querySelector("[data-session-ended]");

function say(form, what) {
  const note = noteOf(form);
  note.hidden = false;
  note.textContent = "";
  setTimeout(() => { note.textContent = note.dataset[what]; });  // said again, too
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

async function post(form) {
  const answer = await send(form);
  return answer.status === 403 && await renew(form) ? send(form) : answer;
}

// Busy: after the time that the server asks for it is sent once more, and then no more by itself.
async function postTwiceWhenBusy(form) {
  const answer = await post(form);
  if (answer.status !== 503) return answer;
  const seconds = Number(answer.headers.get("Retry-After") ?? waitUsual);
  if (!(seconds <= waitMax)) return answer;
  say(form, "busy");
  await new Promise((resolve) => { setTimeout(resolve, seconds * 1000); });
  return post(form).catch(() => answer);
}

async function submit(form, input) {
  noteOf(form).hidden = true;  // of the time before
  const answer = await postTwiceWhenBusy(form);
  if (answer.status === 503) return say(form, "stillBusy");
  if (answer.redirected && isLogin(answer)) return say(form, "sessionEnded");
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
    // Without room to say so the browser sends it: who mends a file on disk chooses it again.
    if (event.defaultPrevented || !input?.files.length || !noteOf(form)) return;
    event.preventDefault();
    // The id of the command makes sending it twice the same as once.
    submit(form, input).catch(() => form.submit()).finally(() => release(form));
  });
}
