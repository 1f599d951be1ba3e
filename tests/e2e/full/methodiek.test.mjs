// The pages of the methodiek: read from the menu, filtered by group, printed on A4 under the name of
// the gemeente and without anything else of the page; with and without JavaScript. And the tips
// beside a talk.
import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { assertAccessible } from "../lib/axe.mjs";
import { assertNoSidewaysScroll, desk, launch } from "../lib/browser.mjs";
import { startDemo } from "../lib/houvast.mjs";
import { register, visitor } from "../lib/steps.mjs";

const narrow = { width: 320, height: 700 };

let server, browser;
before(async () => { [server, browser] = await Promise.all([startDemo(), launch()]); });
after(async () => { await browser?.close(); await server?.stop(); });

const as = visitor(() => [server, browser]);

async function judge(page, url) {
  const answer = await page.goto(server.url(url));
  assert.equal(answer.status(), 200, url);
  assert.equal(await page.locator("h1").count(), 1, url);
  await assertAccessible(page, url);
  await page.setViewportSize(narrow);
  await assertNoSidewaysScroll(page);
  await page.setViewportSize(desk);
}

const linksTo = (page, start) => page.locator(`main a[href^='${start}']`)
  .evaluateAll((all) => [...new Set(all.map((a) => a.getAttribute("href")))]);

// Of a PDF of Chromium: how many sheets, and how large in points.
async function printed(page) {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  const [, width, height] = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/.exec(pdf);
  return { sheets: pdf.match(/\/Type\s*\/Page\b/g).length, width: Math.round(width),
           height: Math.round(height) };
}
const A4 = { width: 595, height: 842 };

// What is left of the page on paper.
async function onPaper(page) {
  await page.emulateMedia({ media: "print" });
  const seen = await page.evaluate(() => document.body.innerText);
  const rest = await page.evaluate(() => Array.from(
    document.querySelectorAll(".zijbalk, .bovenbalk, .afdrukken, h1"),
    (one) => one.checkVisibility()));
  await page.emulateMedia({ media: null });
  assert.ok(rest.length > 2 && rest.every((visible) => !visible), `${rest}`);
  return seen;
}

test("from the menu to every kind of page, each accessible and as wide as a phone", () =>
  as("begeleider", async (page) => {
    await page.goto(server.url("/"));
    await page.locator("nav.menu a[href='/methodiek']").click();
    assert.equal(await page.locator(".menu [aria-current=page]").innerText(), "Methodiek");
    const themes = await linksTo(page, "/methodiek/doelen/");
    const plates = await linksTo(page, "/methodiek/platen/");
    const instruments = await linksTo(page, "/methodiek/instrumenten/");
    assert.ok(themes.length >= 7 && plates.length >= 3 && instruments.length >= 2);
    for (const url of ["/methodiek", themes[0], ...plates, `${plates[0]}?zonder=vragen`,
                       ...instruments]) await judge(page, url);
    assert.equal((await page.goto(server.url("/methodiek/doelen/is-er-niet"))).status(), 404);
  }));

test("one aid of each kind is accessible, and a film says that it is elsewhere", () =>
  as("begeleider", async (page) => {
    await page.goto(server.url("/methodiek"));
    const firsts = await page.locator("#hulpmiddelen details").evaluateAll((all) =>
      all.map((one) => one.querySelector("a").getAttribute("href")));
    assert.ok(firsts.length >= 6, `${firsts}`);
    for (const url of firsts) await judge(page, url);
    await page.goto(server.url("/methodiek"));
    const film = page.locator("#hulpmiddelen details", { hasText: /^Film/ });
    await film.locator("summary").click();
    await film.locator("a").first().click();
    const away = page.locator("main a[href^='https://']");
    assert.equal(await away.getAttribute("rel"), "noreferrer");
    assert.match(await page.locator("main").innerText(), /andere website/);
  }));

test("R-122 a group is chosen by a plain link, and aids of other groups are left out", () =>
  as("begeleider", async (page) => {
    await page.goto(server.url("/methodiek"));
    for (const theme of await linksTo(page, "/methodiek/doelen/")) {
      await page.goto(server.url(theme));
      const groups = page.locator(".doelgroepen a[href*='doelgroep=']");
      if ((await groups.count()) < 2) continue;
      const all = (await linksTo(page, "/methodiek/hulpmiddelen/")).length;
      const name = await groups.first().innerText();
      await groups.first().click();
      assert.match(page.url(), /\?doelgroep=[a-z-]+$/);
      assert.equal(await page.locator(".filters [aria-current=page]").innerText(), name);
      assert.ok((await linksTo(page, "/methodiek/hulpmiddelen/")).length < all);
      return assertAccessible(page, "a group");
    }
    assert.fail("no theme with two groups");
  }, { js: false }));

test("R-121 a worksheet is one sheet of A4, with the gemeente on top and nothing of the page", () =>
  as("begeleider", async (page) => {
    await page.goto(server.url("/methodiek/hulpmiddelen/stap-van-de-week"));
    const text = await onPaper(page);
    assert.match(text, /Voorbeeldstad[\s\S]*Mijn stap van deze week/);
    assert.doesNotMatch(text, /Zo gebruikt u het|Druk af|Vandaag/);
    assert.deepEqual(await printed(page), { sheets: 1, ...A4 });
  }));

test("R-040 R-044 a plate lies on one sheet, with questions or pictures, without any number", () =>
  as("begeleider", async (page) => {
    const plate = server.url("/methodiek/platen/mijn-intake");
    await page.goto(plate);
    const questions = page.locator(".plaat__tegel li");
    assert.ok((await questions.count()) > 10);
    assert.deepEqual(await printed(page), { sheets: 1, width: A4.height, height: A4.width });
    await page.locator(".filters a", { hasText: "Alleen plaatjes" }).click();
    assert.match(page.url(), /\?zonder=vragen$/);
    assert.equal(await questions.count(), 0);
    assert.ok((await page.locator(".plaat__tegel > .icoon").count()) > 10);
    await page.goto(server.url("/methodiek/platen/leefgebieden"));
    assert.doesNotMatch(await page.locator(".vel").innerText(), /[0-9%€]/);
    assert.ok((await page.getByRole("img", { name: /Kies een batterij/ }).count()) >= 18);
    assert.deepEqual(await printed(page), { sheets: 1, width: A4.height, height: A4.width });
    assert.match(await onPaper(page), /^\s*Voorbeeldstad/);
  }));

test("the button prints, and without JavaScript it says how the browser does", async () => {
  const sheet = server.url("/methodiek/hulpmiddelen/stap-van-de-week");
  await as("begeleider", async (page) => {
    await page.addInitScript(() => { window.print = () => { document.title = "gedrukt"; }; });
    await page.goto(sheet);
    await page.locator("[data-print]").click();
    assert.equal(await page.title(), "gedrukt");
    assert.equal(await page.locator("#afdrukken").isVisible(), false);
  });
  await as("begeleider", async (page) => {
    await page.goto(sheet);
    assert.equal(await page.locator("#afdrukken").isVisible(), false);
    await page.locator("[data-print]").click();
    assert.equal(await page.locator("#afdrukken").isVisible(), true);
    await assertAccessible(page, "how to print");
  }, { js: false });
});

test("R-196 beside a talk are its tips, folded until somebody asks for them", () =>
  as("begeleider", async (page) => {
    const id = await register(page, server, "Nynke Dijkstra-Methodiek");
    await page.goto(server.url(`/trajecten/${id}/eerste-gesprek`));
    const tips = page.locator("main details.gesprekstips");
    assert.equal(await tips.count(), 1);
    assert.equal(await tips.locator("li").first().isVisible(), false);
    await tips.locator("summary").click();
    assert.ok(await tips.locator("li").first().isVisible());
    await assertAccessible(page, "tips");
    await page.goto(server.url(`/trajecten/${id}/toewijzing`));
    assert.equal(await page.locator("main details.gesprekstips").count(), 0);
  }));

test("who keeps watch reads it from the menu; the front desk may read it too", async () => {
  await as("beleid", async (page) => {
    await page.goto(server.url("/"));
    await page.locator("nav.menu a[href='/methodiek']").click();
    assert.equal(await page.locator("h1").innerText(), "Methodiek");
  });
  await as("kcc", async (page) => {
    await page.goto(server.url("/"));
    assert.equal(await page.locator("nav.menu a[href='/methodiek']").count(), 0);
    assert.equal((await page.goto(server.url("/methodiek"))).status(), 200);
  });
});
