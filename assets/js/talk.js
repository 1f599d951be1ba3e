// Talk mode: the sheets of a plate open in place, arrows walk over the tiles, and what is saved waits
// here while the network is away. It waits in memory only: nothing of a talk is ever stored on the
// tablet. Each form has the id of its command, so sent twice it is done once.
import { release } from "./forms.js";

const backoff = [2, 4, 8, 15, 30, 60];  // seconds between two tries
const queue = [];    // { tile, url, body }, sent one after the other
const typed = new Map();  // tile → its sheet, as it was left
let tries = 0, timer = 0, sending = false;

const area = () => document.querySelector("[data-gesprek]");
const board = () => document.getElementById("bord");
const panel = () => document.getElementById("blad");
const tiles = () => Array.from(document.querySelectorAll("[data-tegel]"));
const tileOf = (name) => tiles().find((tile) => tile.dataset.tegel === name);
const openTile = () => panel()?.firstElementChild?.dataset.blad;

function say(what, values = {}) {
  const line = document.getElementById("verzending");
  let words = what ? line.dataset[what] : "";
  for (const [name, value] of Object.entries(values)) words = words.replace(`{${name}}`, value);
  line.classList.toggle("tafel__melding--wacht", what !== "bewaard" && Boolean(what));
  if (line.textContent !== words) line.textContent = words;
}

function closeTips() {
  for (const tips of document.querySelectorAll("details.gesprekstips[open]")) tips.open = false;
}

// Where one is stands in the address, so that the browser's way back leads from a sheet to the plate.
function markOpen(name) {
  area().classList.toggle("tafel__vlak--open", name !== undefined);
  panel().hidden = name === undefined;
  for (const tile of tiles()) {
    const open = tile.dataset.tegel === name;
    tile.closest("li").classList.toggle("bord__tegel--open", open);
    if (open) tile.setAttribute("aria-current", "true");
    else tile.removeAttribute("aria-current");
  }
}

function putAway() {
  const name = openTile();
  if (name !== undefined) typed.set(name, panel().firstElementChild);
  panel().replaceChildren();
}

// A fresh id for each: of one that lay open and of one that was sent they must differ.
function freshSheet(name) {
  const template = Array.from(board().querySelectorAll("template"))
    .find((one) => one.dataset.bladVan === name);
  const sheet = template?.content.firstElementChild.cloneNode(true);
  for (const id of sheet?.querySelectorAll("input[name=opdracht]") ?? [])
    id.value = crypto.randomUUID();
  return sheet;
}

function openSheet(name) {
  if (openTile() === name) return true;
  const sheet = typed.get(name) ?? freshSheet(name);
  if (!sheet) return false;
  putAway();
  closeTips();
  typed.delete(name);
  panel().replaceChildren(sheet);
  panel().scrollTop = 0;
  markOpen(name);
  sheet.querySelector("h2").focus();
  return true;
}

function closeSheet(focus = true) {
  const name = openTile();
  putAway();
  markOpen(undefined);
  if (focus) tileOf(name)?.focus();
}

function go(link) {
  const first = openTile() === undefined;
  if (!openSheet(link.dataset.tegel)) return false;
  if (first) history.pushState(null, "", link.href);
  else history.replaceState(null, "", link.href);
  return true;
}

function back(focus = true) {
  closeSheet(focus);
  history.replaceState(null, "", area().dataset.pad);
}

// The address changed by the browser's own buttons.
function follow() {
  if (!area()) return;
  const asked = tiles().find((tile) => tile.href === location.href);
  if (asked) openSheet(asked.dataset.tegel);
  else if (openTile() !== undefined) closeSheet();
}

// What waits is on its tile too, in words.
function markWaiting() {
  for (const mark of document.querySelectorAll(".bord__stand--wacht")) mark.remove();
  for (const { tile } of queue) {
    const item = tileOf(tile)?.closest("li");
    if (!item || item.querySelector(".bord__stand--wacht")) continue;
    item.append(document.getElementById("wacht").content.cloneNode(true));
  }
}

// The plate as it is now; an open sheet and what somebody is typing stay.
function renew(page) {
  const fresh = page.getElementById("bord");
  const old = board();
  if (!fresh || !old) return;
  const focused = old.contains(document.activeElement) ? document.activeElement.id : "";
  old.replaceWith(fresh);
  const root = page.querySelector("[data-gesprek]");
  area().dataset.pad = root.dataset.pad;
  const tools = page.querySelector(".tafel__knoppen");
  const mine = document.querySelector(".tafel__knoppen");
  if (!mine.contains(document.activeElement) && !mine.querySelector("[open]"))
    mine.replaceWith(tools);
  markOpen(openTile());
  if (openTile() === undefined) history.replaceState(null, "", root.dataset.pad);
  if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
  measureOn(fresh);
}

// The first answer began the measurement: what is posted after it adds to that one.
function measureOn(fresh) {
  const { meting, url } = fresh.dataset;
  if (!meting) return;
  for (const item of queue) {
    if (item.url.pathname.endsWith("/meting")) item.url = new URL(url, location.href);
    item.body.set("meting", meting);
  }
  for (const root of [panel(), ...typed.values()])
    for (const form of root.querySelectorAll("form")) adopt(form, meting, url);
}

function adopt(form, meting, url) {
  if (form.elements.meting) return;
  if (new URL(form.action).pathname.endsWith("/meting")) form.action = url;
  const field = document.createElement("input");
  Object.assign(field, { type: "hidden", name: "meting", value: meting });
  form.append(field);
}

const parse = async (answer) =>
  new DOMParser().parseFromString(await answer.text(), "text/html");
const isLogin = (answer) => answer.status === 401 ||
  (answer.redirected && new URL(answer.url).pathname === "/inloggen");

// Somebody logged in again in another tab: the same person goes on, for anybody else it is wiped.
async function renewToken() {
  const answer = await fetch(area().dataset.pad);
  if (isLogin(answer) || (!answer.ok && answer.status !== 404)) return false;
  const page = await parse(answer);
  if (page.querySelector("[data-gesprek]")?.dataset.wie !== area().dataset.wie) {
    wipe();
    say("ander");
    return false;
  }
  const token = page.querySelector("input[name=csrf]").value;
  for (const item of queue) item.body.set("csrf", token);
  for (const root of [document, ...typed.values()])
    for (const field of root.querySelectorAll("input[name=csrf]")) field.value = token;
  return true;
}

const post = (item) => fetch(item.url, { method: "POST", body: item.body });

// Not possible any more: the words that say why stand above what was typed.
function withReason(sheet, page) {
  const why = page.querySelector("main > *");
  sheet.querySelector(".tafel__waarom")?.remove();
  why?.classList.add("tafel__waarom");
  if (why) sheet.prepend(why);
  return sheet;
}

// The sheet comes back with what is wrong, or with what a colleague wrote; never over what is open.
async function shownAgain(item, answer) {
  const page = await parse(answer);
  const sheet = page.querySelector("#blad .gespreksblad") ?? withReason(item.sheet, page);
  say("nakijken");
  if (openTile() !== undefined && openTile() !== item.tile) return typed.set(item.tile, sheet);
  panel().replaceChildren(sheet);
  markOpen(item.tile);
  (sheet.querySelector("[data-focus]") ?? sheet.querySelector("h2")).focus();
}

// What became of the first that waits: "done" with it, "later" again, or "stop" until somebody is
// back.
async function sendFirst() {
  const item = queue[0];
  let answer = await post(item);
  if (answer.status === 403 && await renewToken()) answer = await post(item);
  if (!queue.includes(item)) return "stop";  // wiped meanwhile
  if (isLogin(answer)) {
    say("uitgelogd");
    return "stop";
  }
  if (answer.status >= 500 || answer.status === 403 || answer.status === 429) return "later";
  queue.shift();
  if (answer.ok) arrived(item, await parse(answer));
  else await shownAgain(item, answer);
  return "done";
}

// Who sees this plate has seen it: what waits about the same topic is no conflict with oneself.
function arrived(item, page) {
  const version = page.getElementById("bord")?.dataset.versie;
  for (const other of queue)
    if (other.tile === item.tile && version) other.body.set("gezien", version);
  renew(page);
  say("bewaard", { tijd: new Date().toLocaleTimeString("nl-NL",
                                                       { hour: "2-digit", minute: "2-digit" }) });
}

function plan() {
  clearTimeout(timer);
  if (queue.length === 0) return;
  timer = setTimeout(flush, backoff[Math.min(tries, backoff.length - 1)] * 1000);
  tries += 1;
}

async function flush() {
  if (sending || queue.length === 0) return;
  clearTimeout(timer);
  sending = true;
  let end = "done";
  while (queue.length > 0 && end === "done") end = await sendFirst().catch(() => "later");
  sending = false;
  markWaiting();
  if (end === "done") tries = 0;
  if (end !== "later") return;
  say("wacht", { hoeveel: queue.length });
  plan();
}

// Logged out, here or in another tab: nothing of this person waits any longer.
function wipe() {
  queue.length = 0;
  typed.clear();
  clearTimeout(timer);
  panel()?.replaceChildren();
  if (area()) markOpen(undefined);
  markWaiting();
}

function save(form, submitter) {
  const body = new URLSearchParams(new FormData(form, submitter));
  const sheet = panel().firstElementChild;
  const tile = sheet.dataset.blad;
  queue.push({ tile, url: new URL(form.action), body, sheet });
  release(form);
  back();
  typed.delete(tile);
  markWaiting();
  if (queue.length > 1) say("wacht", { hoeveel: queue.length });
  if (!sending) tries = 0;
  flush();
}

const steps = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: "down", ArrowUp: "up",
                Home: "first", End: "last" };

// Up and down to the nearest tile of the next row.
function vertical(all, from, down) {
  const start = from.closest("li").getBoundingClientRect();
  const middle = start.left + start.width / 2;
  const rest = all.map((tile) => [tile, tile.closest("li").getBoundingClientRect()])
    .filter(([, box]) => down ? box.top >= start.bottom - 1 : box.bottom <= start.top + 1);
  rest.sort(([, a], [, b]) => Math.abs(a.top - start.top) - Math.abs(b.top - start.top) ||
    Math.abs(a.left + a.width / 2 - middle) - Math.abs(b.left + b.width / 2 - middle));
  return rest[0]?.[0];
}

function walk(event) {
  const from = event.target.closest?.("[data-tegel]");
  const step = steps[event.key];
  if (!from || step === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
  const all = tiles();
  const at = all.indexOf(from);
  const to = typeof step === "number" ? all[at + step]
    : step === "first" ? all[0] : step === "last" ? all.at(-1)
    : vertical(all, from, step === "down");
  event.preventDefault();
  to?.focus();
}

function escape(event) {
  if (event.key !== "Escape" || document.querySelector("dialog[open]")) return;
  if (document.querySelector("details.gesprekstips[open]")) return closeTips();
  if (openTile() === undefined) return;
  event.preventDefault();
  back();
}

const plain = (event) => event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey;

// Logging out in any tab is heard in every other of the same browser.
function hearLogout() {
  const channel = new BroadcastChannel("uitgelogd");
  document.addEventListener("submit", (event) => {
    if (event.target.matches(".uitloggen")) channel.postMessage("");
  });
  channel.addEventListener("message", () => {
    if (!area()) return;
    wipe();
    document.querySelector("main").replaceChildren();  // and nothing of it stays on the table
    setTimeout(() => location.assign("/inloggen"), 1000);  // once that tab is logged out
  });
}

export function startTalk() {
  hearLogout();
  document.addEventListener("keydown", walk);
  if (!area()) return;
  document.addEventListener("click", (event) => {
    if (!event.target.closest?.("details.gesprekstips")) closeTips();
    if (!plain(event)) return;
    const tile = event.target.closest?.("[data-tegel]");
    if (tile && go(tile)) return event.preventDefault();
    const away = event.target.closest?.("[data-terug]");
    if (!away) return;
    event.preventDefault();
    back();
  });
  document.addEventListener("submit", (event) => {
    if (event.defaultPrevented || !event.target.closest?.("#blad")) return;
    event.preventDefault();
    save(event.target, event.submitter);
  });
  document.addEventListener("keydown", escape);
  addEventListener("popstate", follow);
  addEventListener("online", flush);
  document.addEventListener("visibilitychange", () => { if (!document.hidden) flush(); });
  addEventListener("beforeunload", (event) => { if (queue.length > 0) event.preventDefault(); });
}
