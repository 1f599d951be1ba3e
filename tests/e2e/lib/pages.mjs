// Every page that a role can come to, found by walking: from the menu along links of our own, once
// per kind of address (ids count as the same, and so do numbers and the codes of a methodiek).
// bin/shots takes their pictures, axe judges them.
import { logIn, people } from "./steps.mjs";

const id = /[0-9a-f]{8}-[0-9a-f-]{27}/g;
const measurement = /(\/metingen\/)\d+$/;
const code = /^(\/methodiek\/[a-z]+\/)[a-z0-9-]+$/;
export const kindOf = (url) => {
  const { pathname, search } = new URL(url);
  const query = new URLSearchParams(search);
  const path = pathname.replaceAll(id, "{id}").replace(code, "$1{code}")
    .replace(measurement, "$1{nummer}");
  return path + (query.size ? `?${[...query.keys()].join("&")}` : "");
};

async function links(page, host) {
  const all = await page.evaluate(() =>
    Array.from(document.querySelectorAll("a[href]"), (a) => a.href));
  return all.filter((href) => new URL(href).host === host).map((href) => href.split("#")[0]);
}

// What has no link: answers that go wrong, and the results of a search.
async function unlinked(page, server) {
  const asked = [];
  for (const where of ["/kijklog", "/teksten"]) {
    await page.goto(server.url("/"));
    const form = `main form[action='${where}']`;
    if (!(await page.locator(form).count())) continue;
    await page.fill(`${form} input[type=text]`, `${new Date().getFullYear()}-00001`);
    await page.click(`${form} button[type=submit]`);
    asked.push(page.url());
  }
  if (asked.length) return asked;
  await page.goto(server.url("/zoeken"));
  const field = page.locator("main [name=vraag]");
  if (!(await field.count())) return [];  // not for this role
  await field.fill("de");
  await page.click("main form button[type=submit]");
  const found = [server.url("/zoeken"), page.url()];
  await page.goto(server.url("/inkomend"));
  await page.fill("main [name=vraag]", "de");
  await page.click("main form button[type=submit]");
  return [...found, page.url()];
}

// Calls `look(page, name, status, from)` with each page open. Dossiers differ: four of them.
export async function everyPage(page, server, role, look) {
  await logIn(page, server, people[role]);
  const host = new URL(page.url()).host;
  const waiting = [server.url("/"), ...await unlinked(page, server)].map((url) => [url, "menu"]);
  const seen = new Map();
  while (waiting.length > 0) {
    const [url, from] = waiting.shift();
    const kind = kindOf(url);
    const times = seen.get(kind) ?? 0;
    if (times >= (kind === "/trajecten/{id}" ? 4 : 1)) continue;
    if (/uitloggen|\/s\/|\/gesprekken\/|\/documenten\//.test(kind)) continue;  // no pages
    seen.set(kind, times + 1);
    const answer = await page.goto(url);
    if (!(answer.headers()["content-type"] ?? "").startsWith("text/html")) continue;
    const bare = kind.replace(/\?.*/, "").replaceAll("{id}", "x").replace("{code}", "x")
      .replace("{nummer}", "x").replace(/^\/|\/$/g, "");
    const query = kind.includes("?") ? `-${kind.split("?")[1].replaceAll("&", "-")}` : "";
    const name = (bare || "vandaag").replaceAll("/", "-") + query + (times ? `-${times + 1}` : "");
    await look(page, name, answer.status(), from);
    for (const link of await links(page, host)) waiting.push([link, name]);
  }
  return [...seen.keys()];
}
