// Every page of every role: axe finds nothing, nothing scrolls sideways at 320 pixels, the policy
// of the page is never violated, and no page answers with an error.
import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { assertAccessible } from "../lib/axe.mjs";
import { assertNoSidewaysScroll, desk, launch, newPage } from "../lib/browser.mjs";
import { startDemo } from "../lib/houvast.mjs";
import { everyPage } from "../lib/pages.mjs";
import { logIn, people } from "../lib/steps.mjs";

const narrow = { width: 320, height: 700 };

let server, browser;
before(async () => { [server, browser] = await Promise.all([startDemo(), launch()]); });
after(async () => { await browser?.close(); await server?.stop(); });

async function judge(page, name, status, from) {
  assert.ok([200, 409].includes(status), `${name}, from ${from}: ${status} ${page.url()}`);
  assert.ok((await page.title()).length > 3, `${name} has a title`);
  assert.equal(await page.locator("h1").count(), 1, `${name} has one h1`);
  await assertAccessible(page, name);
  await page.setViewportSize(narrow);
  await assertNoSidewaysScroll(page);
  await page.setViewportSize(desk);
}

// Who has two roles sees the pages of both: once is enough.
const first = (role, i, all) => all.findIndex((other) => people[other] === people[role]) === i;
for (const role of Object.keys(people).filter(first))
  test(`every page of ${role}`, async () => {
    const visit = await newPage(browser);
    const pages = await everyPage(visit.page, server, role, judge);
    assert.ok(pages.length > 0, pages.join(" "));
    await visit.close();
  });

test("the pages before logging in, of both sides, and the errors", async () => {
  const visit = await newPage(browser);
  const { page } = visit;
  const all = [[`http://localhost:${server.port}/`, 200], [server.url("/inloggen"), 200],
               [server.url("/inloggen", "waterdam"), 200],
               [server.url("/", "mijn.voorbeeldstad"), 200],
               [server.url("/hulp", "mijn.voorbeeldstad"), 200],
               [server.url("/hulp/bel-mij", "mijn.waterdam"), 200],
               [server.url("/hulp/weer", "mijn.voorbeeldstad"), 200], [server.url("/is-er-niet"), 404],
               [`http://nergens.localhost:${server.port}/`, 404]];
  for (const [url, status] of all) {
    assert.equal((await page.goto(url)).status(), status, url);
    await assertAccessible(page, url);
    await page.setViewportSize(narrow);
    await assertNoSidewaysScroll(page);
    await page.setViewportSize(desk);
  }
  await visit.close();
});

test("a form with errors, the palette and the windows are accessible too", async () => {
  const visit = await newPage(browser);
  const { page } = visit;
  await logIn(page, server, people.begeleider);
  await page.goto(server.url("/aanmeldingen/nieuw"));
  await page.click("main form.formulier button[type=submit]");
  await page.locator(".fouten").waitFor();
  assert.equal(await page.evaluate(() => document.activeElement.className), "fouten");
  await assertAccessible(page, "form with errors");
  await page.goto(server.url("/"));
  await page.keyboard.press("Control+k");
  await assertAccessible(page, "palette");
  await page.keyboard.press("Escape");
  await page.keyboard.press("?");
  await assertAccessible(page, "help");
  await visit.close();
});
