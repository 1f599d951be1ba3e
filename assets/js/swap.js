// A link or form with data-swap="id" replaces only that part of the page: the same address, the
// same answer, of which the part with this id is taken. Anything unexpected: the whole page.
import { release } from "./forms.js";

async function swap(id, url, options) {
  const answer = await fetch(url, { ...options, headers: { "X-Fragment": id } });
  const type = answer.headers.get("Content-Type") ?? "";
  if (!type.startsWith("text/html")) throw new Error("not a page");
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const fresh = page.getElementById(id);
  const old = document.getElementById(id);
  if (!fresh || !old) throw new Error("not that part");
  const focused = document.activeElement?.id;
  old.replaceWith(fresh);
  if (answer.url !== location.href) history.replaceState(null, "", answer.url);
  (document.getElementById(focused) ?? fresh).focus({ preventScroll: true });
}

export function startSwap() {
  document.addEventListener("click", (event) => {
    const link = event.target.closest?.("a[data-swap]");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    swap(link.dataset.swap, link.href).catch(() => location.assign(link.href));
  });
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (event.defaultPrevented || !form.dataset.swap) return;
    event.preventDefault();
    const body = new URLSearchParams(new FormData(form, event.submitter));
    const url = event.submitter?.formAction || form.action;
    const done = form.method === "post"
      ? swap(form.dataset.swap, url, { method: "POST", body })
      : swap(form.dataset.swap, `${url.split("?")[0]}?${body}`);
    // The id of the command makes sending it twice the same as once.
    done.catch(() => form.submit()).finally(() => release(form));
  });
}
