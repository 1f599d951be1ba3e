// Warns two minutes before the session ends, and keeps it when asked, without leaving the page.
const before = 120;

export function startSession() {
  const dialog = document.getElementById("sessie");
  if (!dialog) return;
  const form = dialog.querySelector("form");
  const seconds = Number(dialog.dataset.seconds);
  let timer;
  const start = () => {
    clearTimeout(timer);
    timer = setTimeout(() => dialog.showModal(), Math.max(seconds - before, 1) * 1000);
  };
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    try {
      const body = new URLSearchParams(new FormData(form));
      const answer = await fetch(form.action, { method: "POST", body, redirect: "manual" });
      if (!answer.ok) throw new Error("the session is over");
      dialog.close();
      start();
    } catch {
      form.submit();
    }
  });
  start();
}
