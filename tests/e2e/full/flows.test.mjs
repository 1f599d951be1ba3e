// The other ways of the first phase: declining, closing after attempts, a threat; and search.
import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { launch, newPage, phone } from "../lib/browser.mjs";
import { startDemo } from "../lib/houvast.mjs";
import { walkShortRoute } from "../lib/route.mjs";
import { command, day, logIn, people, put, register, send } from "../lib/steps.mjs";

let server, browser, visit, page;
before(async () => {
  [server, browser] = await Promise.all([startDemo(), launch()]);
  visit = await newPage(browser);
  page = visit.page;
  await logIn(page, server, people.begeleider);
});
after(async () => { await visit?.close(); await browser?.close(); await server?.stop(); });

const shown = () => page.locator("main").innerText();

test("the short route without JavaScript at a desk", () =>
  walkShortRoute(browser, server, "Wubbo Kloosterveen", { js: false }));
test("the short route on a phone", () =>
  walkShortRoute(browser, server, "Ilse Duinkerken", { viewport: phone }));

test("somebody declines further help at the first talk", async () => {
  const id = await register(page, server, "Fenna Oosterwijk");
  await command(page, server, id, "toewijzing", { behandelaar: "Anna Bakker" });
  await command(page, server, id, "eerste-gesprek", { vorm: "telefonisch" });
  await command(page, server, id, "afzien", { op: day(), reden: "Haar broer helpt." });
  assert.match(await page.locator("#tijdlijn").innerText(), /Haar broer helpt/);
  assert.equal((await page.goto(server.url(`/trajecten/${id}/intake`))).status(), 409);
});

test("R-018 closing asks for two attempts by two channels", async () => {
  const id = await register(page, server, "Gijs Roodbergen");
  await command(page, server, id, "contact",
                { kanaal: "telefoon", richting: "uitgaand", bereikt: "nee" });
  const soon = await page.goto(server.url(`/trajecten/${id}/sluiting`));
  assert.equal(soon.status(), 409);
  assert.match(await shown(), /R-018/);
  await command(page, server, id, "contact",
                { kanaal: "brief", richting: "uitgaand", bereikt: "nee" });
  await command(page, server, id, "sluiting", { op: day(), briefOp: day() });
  assert.equal((await page.goto(server.url(`/trajecten/${id}/contact`))).status(), 200);
});

test("a threat shortens the term to three working days, with its article", async () => {
  const id = await register(page, server, "Hilde Veenstra");
  await command(page, server, id, "dreiging", { dreiging: "ontruiming", bekendOp: day() });
  assert.match(await shown(), /Wgs/);
  assert.match(await page.locator("#tijdlijn").innerText(), /ontruim/i);
});

test("Wgs 3 lid 1 b a signaal, an offer, a yes; no link to what they may not see", async () => {
  const own = await newPage(browser);
  await logIn(own.page, server, people.vroegsignaleerder);
  const post = async (path, fields) => {
    await own.page.goto(server.url(path));
    assert.equal(await send(own.page, fields), 303, path);
  };
  await post("/signalen/nieuw", { partner: "huur", naam: "Wietske Hazelhoff" });
  await own.page.goto(server.url("/signalen"));
  await own.page.getByRole("link", { name: "Wietske Hazelhoff" }).first().click();
  const signaal = new URL(own.page.url()).pathname;
  await post(`${signaal}/aanbod`, { kanaal: "telefoon" });
  await post(`${signaal}/aanvaarding`, {});
  assert.equal(new URL(own.page.url()).pathname, signaal);
  assert.equal(await own.page.locator("main a[href*='/trajecten/']").count(), 0);
  await own.close();
});

test("search finds a name with a typo, without a name in the address", async () => {
  await register(page, server, "Müller-van der Heijden");
  await page.goto(server.url("/zoeken"));
  await page.fill("main [name=vraag]", "muler heyden");
  await page.click("main form button[type=submit]");
  assert.match(page.url(), /\/zoeken\/[0-9a-f-]{36}$/);
  assert.match(await shown(), /Müller-van der Heijden/);
});

test("the search field on every page searches too", async () => {
  for (const js of [true, false]) {
    const other = await newPage(browser, { js });
    await logIn(other.page, server, people.begeleider);
    const field = other.page.locator(".bovenbalk input[type=search]");
    await field.fill("Hilde Veenstra");
    await field.press("Enter");
    await other.page.waitForURL(/\/zoeken\/[0-9a-f-]{36}$/);
    assert.match(await other.page.locator("main").innerText(), /Hilde Veenstra/);
    await other.close();
  }
});

test("a possible duplicate is shown, and not forced", async () => {
  await register(page, server, "Jelle Brandsma");
  await page.goto(server.url("/aanmeldingen/nieuw"));
  assert.equal(await send(page, { naam: "Jele Brandsma", telefoon: "06 12345678" }), 200);
  assert.match(await page.locator("#bekend").innerText(), /Jelle Brandsma/);
  assert.equal(await page.inputValue("main [name=naam]"), "Jele Brandsma");
  assert.equal(await send(page, {}), 303, "saved all the same");
});

test("wrong dates, empty and too long texts: a message, and all that was typed stays", async () => {
  const id = await register(page, server, "Klaas Terpstra");
  const url = server.url(`/trajecten/${id}/contact`);
  await page.goto(url);
  const typed = { op: "31-02-2026", bereikt: "nee", notitie: "Belde, niet thuis." };
  assert.equal(await send(page, typed), 422);
  assert.equal(await page.inputValue("main [name=op]"), "31-02-2026");
  assert.equal(await page.inputValue("main [name=notitie]"), "Belde, niet thuis.");
  assert.match(await page.locator(".fouten").innerText(), /Schrijf de dag zo/);
  assert.equal(await send(page, { op: day(3) }), 422);
  assert.match(await page.locator(".fouten").innerText(), /ligt na vandaag/);
  const long = "x".repeat(4001);
  assert.equal(await send(page, { op: day(), notitie: long }), 422);
  assert.equal((await page.inputValue("main [name=notitie]")).length, 4001);
  await put(page, "notitie", "Kort.");
  assert.equal(await send(page, {}), 303);
});
