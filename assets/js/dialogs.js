// Links that open a <dialog> as a window, with the focus inside; Escape and a click beside it close.
export function open(id) {
  const dialog = document.getElementById(id);
  if (!(dialog instanceof HTMLDialogElement)) return false;
  if (!dialog.open) dialog.showModal();
  dialog.querySelector("form :is(textarea, input:not([type=hidden]), select)")?.focus();
  return true;
}

export function startDialogs() {
  document.addEventListener("click", (event) => {
    if (event.target instanceof HTMLDialogElement) return event.target.close();
    const link = event.target.closest?.("[data-opens], [data-close]");
    if (!link) return;
    if (link.dataset.opens !== undefined) {
      if (open(link.dataset.opens)) event.preventDefault();
      return;
    }
    const dialog = link.closest("dialog");
    if (!dialog?.open) return;
    event.preventDefault();
    dialog.close();
  });
}
