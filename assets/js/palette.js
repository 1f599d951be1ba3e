// The command palette: Ctrl K, type, arrows, Enter. What matches stays; the first line searches
// for an inwoner (by POST: a name does not belong in an address).
import { open } from "./dialogs.js";

function plain(text) {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

function setUp(dialog) {
  const form = dialog.querySelector("form");
  const field = dialog.querySelector("input[type=search]");
  const list = dialog.querySelector(".palet__regels");
  const lines = Array.from(list.children);
  let chosen = 0;

  const search = document.createElement("li");
  search.innerHTML = '<button type="button" class="palet__regel" tabindex="-1"></button>';
  const button = search.firstElementChild;
  button.addEventListener("click", () => form.requestSubmit());
  list.prepend(search);

  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", field.labels[0].textContent);
  list.id = "palet-regels";
  field.setAttribute("role", "combobox");
  field.setAttribute("aria-expanded", "true");
  field.setAttribute("aria-controls", list.id);
  for (const [number, line] of [search, ...lines].entries()) {
    line.setAttribute("role", "presentation");
    line.firstElementChild.setAttribute("role", "option");
    line.firstElementChild.id = `palet-${number}`;
  }

  const shown = () => [search, ...lines].filter((line) => !line.hidden);
  function choose(number) {
    const all = shown();
    chosen = all.length ? (number + all.length) % all.length : 0;
    field.removeAttribute("aria-activedescendant");
    for (const line of [search, ...lines]) line.firstElementChild.ariaSelected = "false";
    for (const [index, line] of all.entries()) {
      const option = line.firstElementChild;
      if (index !== chosen) continue;
      option.ariaSelected = "true";
      field.setAttribute("aria-activedescendant", option.id);
      option.scrollIntoView({ block: "nearest" });
    }
  }
  function filter() {
    const typed = plain(field.value.trim());
    search.hidden = typed === "";
    button.textContent = `${list.dataset.searchText} “${field.value.trim()}”`;
    for (const line of lines) line.hidden = !plain(line.textContent).includes(typed);
    const match = shown().findIndex((line) => line !== search);
    choose(Math.max(match, 0));
  }

  field.addEventListener("input", filter);
  field.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown") choose(chosen + 1);
    else if (event.key === "ArrowUp") choose(chosen - 1);
    else if (event.key === "Enter") shown()[chosen]?.firstElementChild.click();
    else return;
    event.preventDefault();
  });
  return function show() {
    field.value = "";
    filter();
    open(dialog.id);
    field.focus();
  };
}

export function startPalette() {
  const dialog = document.getElementById("palet");
  if (!dialog) return;
  const show = setUp(dialog);
  document.addEventListener("keydown", (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "k") return;
    if (document.querySelector("dialog[open]:not(#palet)")) return;
    event.preventDefault();
    show();
  });
}
