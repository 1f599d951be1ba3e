// The keyboard: a telephone note with N, the palette with Ctrl K, help with ?, / to search,
// J and K in a list.
import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { launch, newPage } from "../lib/browser.mjs";
import { startDemo } from "../lib/houvast.mjs";
import { logIn, people, register, send } from "../lib/steps.mjs";

let server, browser, visit, page, traject;
before(async () => {
  [server, browser] = await Promise.all([startDemo(), launch()]);
  visit = await newPage(browser);
  page = visit.page;
  await logIn(page, server, people.begeleider);
  traject = await register(page, server, "Lotte Wiersma");
});
after(async () => { await visit?.close(); await browser?.close(); await server?.stop(); });

test("N opens the note of a telephone call, and saves it", async () => {
  await page.goto(server.url(`/trajecten/${traject}`));
  await page.keyboard.press("n");
  await page.locator("#telefoonnotitie[open]").waitFor();
  assert.equal(await page.evaluate(() => document.activeElement.name), "hoeGaatHet");
  const status = await send(page, { hoeGaatHet: "Beter dan vorige week", bereikt: "ja" },
                            "#telefoonnotitie form");
  assert.equal(status, 303);
  assert.match(await page.locator("#tijdlijn").innerText(), /Beter dan vorige week/);
});

test("without JavaScript the same note is a link away", async () => {
  const plain = await newPage(browser, { js: false });
  await logIn(plain.page, server, people.begeleider);
  await plain.page.goto(server.url(`/trajecten/${traject}`));
  const ways = "[data-opens=telefoonnotitie], [href='#telefoonnotitie'], a[href$='/contact']";
  await plain.page.locator(ways).first().click();
  const form = /#telefoonnotitie$/.test(plain.page.url()) ? "#telefoonnotitie form"
    : "main form.formulier:has([name=opdracht])";
  assert.equal(await send(plain.page, { hoeGaatHet: "Zonder script", bereikt: "ja" }, form), 303);
  await plain.close();
});

test("Ctrl K opens the palette: arrows and Enter go there, a name is searched", async () => {
  await page.goto(server.url("/"));
  await page.keyboard.press("Control+k");
  await page.locator("#palet[open]").waitFor();
  await page.keyboard.type("inwon");
  await page.keyboard.press("Enter");
  await page.waitForURL("**/inwoners");
  await page.keyboard.press("Control+k");
  await page.keyboard.type("Lotte Wiersma");
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/zoeken\//);
  assert.match(await page.locator("main").innerText(), /Lotte Wiersma/);
  await page.keyboard.press("Control+k");
  await page.keyboard.press("Escape");
  assert.equal(await page.locator("#palet[open]").count(), 0);
});

test("/ goes to the search field, and is not typed in it", async () => {
  await page.goto(server.url("/inwoners?van=team"));
  await page.keyboard.press("/");
  assert.deepEqual(await page.evaluate(() => [document.activeElement.id,
                                              document.activeElement.value]), ["zoek", ""]);
});

test("? opens help, on every page of the menu; Escape closes it", async () => {
  for (const path of ["/", "/inwoners", "/zoeken", "/aanmeldingen/nieuw", `/trajecten/${traject}`,
                      `/trajecten/${traject}/contact`]) {
    await page.goto(server.url(path));
    await page.locator("main h1").click();  // out of any field
    await page.keyboard.press("?");
    await page.locator("#uitleg[open]").waitFor();
    assert.ok((await page.locator("#uitleg").innerText()).length > 80, `${path} explains itself`);
    await page.keyboard.press("Escape");
    assert.equal(await page.locator("#uitleg[open]").count(), 0);
  }
});

test("J and K walk through the list, Enter opens", async () => {
  await page.goto(server.url("/inwoners?van=team"));
  await page.keyboard.press("j");
  await page.keyboard.press("j");
  await page.keyboard.press("k");
  const url = await page.evaluate(() => document.activeElement.dataset.url);
  assert.ok(url, "a row has the focus");
  await page.keyboard.press("Enter");
  await page.waitForURL(`**${url}`);
});

test("a letter in a field is a letter", async () => {
  await page.goto(server.url(`/trajecten/${traject}/contact`));
  await page.locator("main [name=notitie]").press("n");
  assert.equal(await page.locator("dialog[open]").count(), 0);
});
