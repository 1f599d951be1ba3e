// "Druk af": opens the printing of the browser. Without the script the link leads to the words that
// say how to do that.
export function startPrint() {
  document.addEventListener("click", (event) => {
    if (!event.target.closest?.("[data-print]")) return;
    event.preventDefault();
    window.print();
  });
}
