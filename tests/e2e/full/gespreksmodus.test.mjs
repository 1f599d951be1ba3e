// Talk mode on a tablet: an intake by touch, one by keyboard, measuring with batteries; the network
// away for a while, an answer that got lost, logging out, a session that ended, a colleague who was
// first; and without JavaScript.
import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { assertAccessible } from "../lib/axe.mjs";
import { assertNoSidewaysScroll, launch } from "../lib/browser.mjs";
import { expireSessions, password, startDemo } from "../lib/houvast.mjs";
import { command, day, people, register, typeLogin, visitor } from "../lib/steps.mjs";
import { intake } from "../lib/verloop.mjs";

const tablet = { width: 1024, height: 768 };
const onTablet = { viewport: tablet, touch: true };
const offNow = { ...onTablet, mayLoseNetwork: true };

let server, browser;
before(async () => { [server, browser] = await Promise.all([startDemo(), launch()]); });
after(async () => { await browser?.close(); await server?.stop(); });

const as = visitor(() => [server, browser]);

const dossier = (id) => server.url(`/trajecten/${id}`);
const plate = (id, code = "mijn-intake") =>
  server.url(`/trajecten/${id}/gespreksmodus/${code}`);
const tile = (page, code) => page.locator(`[data-tegel="${code}"]`);
const item = (page, code) => page.locator(`li:has(> [data-tegel="${code}"])`);
const save = (page, how) => page.locator(`#blad button[name=besproken][value=${how}]`);

async function judge(page, what) {
  await assertAccessible(page, what);
  await assertNoSidewaysScroll(page);
}

// The tile says so in words, and not that it waits.
async function stands(page, code, words) {
  const stand = item(page, code).locator(".bord__stand:not(.bord__stand--wacht)",
                                         { hasText: words });
  await stand.waitFor();
  assert.equal(await stand.locator(".icoon").count(), 1);
}

// A tap does not wait for the page that it leads to.
async function tapTo(page, there) {
  const arrived = page.waitForEvent("framenavigated");
  await there.tap();
  await arrived;
  await page.waitForLoadState();
}

async function talkAbout(page, code, how, note) {
  await tile(page, code).tap();
  await page.locator("#blad [name=notitie]").fill(note);
  await save(page, how).tap();
}

// How often something stands on the timeline of the dossier.
async function written(page, id, words) {
  await page.goto(dossier(id));
  return (await page.locator("#tijdlijn").innerText()).split(words).length - 1;
}

// One of a row of radio buttons, by what it means.
const chosen = (page, name, value) =>
  page.locator(`#blad .keuze:has([name="${name}"][value="${value}"]) label`);

const waiting = (page) => page.locator("#verzending");

test("R-030 R-040 R-041 R-042 an intake talk on a tablet, by touch", () =>
  as("begeleider", async (page) => {
    const id = await intake(page, server, "Tineke Tablet");
    await tapTo(page, page.locator(".volgende-stap a[href$='/gespreksmodus']"));
    await judge(page, "plates");
    await tapTo(page, page.locator("a[href$='/gespreksmodus/mijn-intake']"));
    assert.equal(await page.locator(".menu, .bovenbalk, .zijbalk").count(), 0, "only the plate");
    await judge(page, "plate");

    const tips = page.locator("details.gesprekstips");
    assert.equal(await tips.getAttribute("open"), null, "shut at first");
    await tips.locator("summary").tap();
    await judge(page, "tips");
    await tile(page, "+").tap();
    assert.equal(await tips.getAttribute("open"), null, "shut again when a topic opens");
    await page.locator("[data-terug]").tap();
    assert.equal(await page.locator("#blad").isVisible(), false);
    await tile(page, "dit-ben-ik").tap();
    assert.match(page.url(), /onderwerp=dit-ben-ik/);
    assert.equal(await page.evaluate(() => document.activeElement.id), "blad-titel");
    assert.ok((await page.locator("#blad .gespreksblad__vragen li").count()) > 1);
    await judge(page, "sheet");

    const allowed = page.locator("#blad [name=toestemming]").first();
    assert.equal(await allowed.isVisible(), false, "asked where the professional chose");
    await chosen(page, "gekozenDoor", "professional").tap();
    assert.equal(await allowed.isVisible(), true);
    await chosen(page, "gekozenDoor", "inwoner").tap();
    assert.equal(await allowed.isVisible(), false);

    await page.locator("#blad [name=notitie]").fill("Kookt graag voor anderen.");
    await page.locator("#blad [name=samenvatting]").fill("Selma kan goed koken.");
    await save(page, "ja").tap();
    await stands(page, "dit-ben-ik", "Besproken");
    assert.match(await item(page, "dit-ben-ik").locator(".bord__nummer").innerText(),
                 /^Nummer\s*1$/);
    assert.match(await waiting(page).innerText(), /^Opgeslagen om/);
    const later = await tile(page, "toekomst").innerText();
    await talkAbout(page, "toekomst", "deels", "Later meer.");
    await stands(page, "toekomst", "Deels besproken");
    await tile(page, "+").tap();
    await page.locator("#blad [name=eigenOnderwerp]").fill("Mijn oude hond");
    await save(page, "volgende-keer").tap();
    await page.locator(".bord__naam", { hasText: "Mijn oude hond" }).waitFor();
    await judge(page, "plate with what was said");

    await tapTo(page, page.locator("a[href*='/afronden']"));
    const end = await page.locator("main").innerText();
    assert.match(end, /Selma kan goed koken/);
    assert.match(end, /Mijn oude hond\s+komt terug/);
    await judge(page, "the end");
    await tapTo(page, page.locator("main .knoppen a[href$='" + id + "']"));
    const agenda = await page.locator("#gespreksagenda").innerText();
    assert.ok(agenda.indexOf("Mijn oude hond") >= 0 &&
              agenda.indexOf("Mijn oude hond") < agenda.indexOf(later), "their own goes first");
  }, onTablet));

test("R-027 R-040 with pictures only there is no question", () =>
  as("begeleider", async (page) => {
    const id = await register(page, server, "Petra Plaatjes");
    await page.goto(plate(id));
    assert.ok((await page.locator(".bord__vragen li").count()) > 10);
    await tapTo(page, page.locator(".filters a[href*='zonder=vragen']"));
    assert.equal(await page.locator(".bord__vragen").count(), 0);
    await tile(page, "dit-ben-ik").tap();
    assert.equal(await page.locator("#blad .gespreksblad__vragen").count(), 0);
    await judge(page, "pictures only");
    await save(page, "ja").tap();
    await stands(page, "dit-ben-ik", "Besproken");
    assert.match(page.url(), /zonder=vragen/, "and it stays so");
  }, onTablet));

async function tabTo(page, selector) {
  for (let i = 0; i < 60; i += 1) {
    if (await page.evaluate((s) => document.activeElement.matches(s), selector)) return;
    await page.keyboard.press("Tab");
  }
  assert.fail(`no way to ${selector} by Tab`);
}

test("a talk by keyboard only: arrows, Enter, Escape, and what was typed stays", () =>
  as("begeleider", async (page) => {
    const id = await register(page, server, "Karel Toets");
    await page.goto(plate(id));
    await tabTo(page, "[data-tegel]");
    const first = await page.evaluate(() => document.activeElement.dataset.tegel);
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Home");
    assert.equal(await page.evaluate(() => document.activeElement.dataset.tegel), first);
    await page.keyboard.press("ArrowRight");
    const second = await page.evaluate(() => document.activeElement.dataset.tegel);
    assert.notEqual(second, first);
    const ring = await page.evaluate(() =>
      getComputedStyle(document.activeElement.closest("li")).outlineStyle);
    assert.equal(ring, "solid", "where one is can be seen");
    await page.keyboard.press("Enter");
    await tabTo(page, "#blad [name=notitie]");
    await page.keyboard.type("Half getypt");
    await page.keyboard.press("Escape");
    assert.equal(await page.locator("#blad").isVisible(), false);
    assert.equal(await page.evaluate(() => document.activeElement.dataset.tegel), second);
    await page.keyboard.press("Enter");
    assert.equal(await page.inputValue("#blad [name=notitie]"), "Half getypt");
    await tabTo(page, "#blad button[name=besproken][value=ja]");
    await judge(page, "keyboard on the sheet");
    await page.keyboard.press("Enter");
    await stands(page, second, "Besproken");
    assert.equal(await written(page, id, "Half getypt"), 1);
  }, { viewport: tablet }));

test("R-029 R-044 R-045 R-106 measuring by touch: batteries, a theme left out, later on", () =>
  as("begeleider", async (page) => {
    const id = await intake(page, server, "Bo Batterij");
    await page.goto(plate(id, "leefgebieden"));
    await judge(page, "the start of a measurement");
    await tapTo(page, page.locator("main form button[type=submit]"));
    const codes = await page.locator("[data-tegel]").evaluateAll((all) =>
      all.map((one) => one.dataset.tegel));
    await tile(page, codes[0]).tap();
    for (const group of await page.locator("#blad fieldset").all())
      await group.locator(".keuze--batterij label").last().tap();
    const seen = await page.locator("#bord, #blad h2, #blad fieldset").allInnerTexts();
    assert.doesNotMatch(seen.join(" "), /[0-9%€]/, "no number anywhere");
    await judge(page, "batteries");
    await page.locator("#blad .formulier button[type=submit]").tap();
    await stands(page, codes[0], "Ingevuld");
    assert.match(page.url(), /meting=\d+/);
    await tile(page, codes[1]).tap();
    await page.locator("#blad .knop-formulier button").tap();
    await stands(page, codes[1], "Overgeslagen");

    await page.goto(plate(id, "leefgebieden"));
    await tapTo(page, page.locator("main a[href*='meting=']"));
    await stands(page, codes[0], "Ingevuld");
    await tapTo(page, page.locator("a[href*='/afronden']"));
    await judge(page, "the end of a measurement");
    await tapTo(page, page.locator("main form button[type=submit]"));
    await page.waitForURL(/gedaan=meting-aanvulling/);
    const line = await page.locator("#tijdlijn").innerText();
    assert.equal(line.split("Meting ingevuld").length - 1, 1, "one measurement");
    assert.equal(line.split("Meting aangevuld").length - 1, 2);
  }, onTablet));

test("without the network it waits in memory, and is written once when the network is back", () =>
  as("begeleider", async (page) => {
    const id = await register(page, server, "Wim Wolk");
    await page.goto(plate(id));
    await page.context().setOffline(true);
    await talkAbout(page, "dit-ben-ik", "ja", "Eerste zonder netwerk.");
    await talkAbout(page, "mijn-kracht", "deels", "Tweede zonder netwerk.");
    await waiting(page).filter({ hasText: "Nog niet verstuurd: 2. We proberen het opnieuw." })
      .waitFor();
    assert.match(await item(page, "dit-ben-ik").innerText(), /Nog niet verstuurd/);
    await assertAccessible(page, "what waits");
    const kept = await page.evaluate(async () => [localStorage.length, sessionStorage.length,
                                                  (await indexedDB.databases()).length]);
    assert.deepEqual(kept, [0, 0, 0], "nothing is stored on the tablet");
    const asked = page.waitForEvent("dialog").then(async (dialog) => {
      await dialog.dismiss();
      return dialog.type();
    });
    await page.locator(".tafel__knoppen > a").last().tap({ noWaitAfter: true });
    assert.equal(await asked, "beforeunload");
    await page.context().setOffline(false);
    await stands(page, "dit-ben-ik", "Besproken");
    await stands(page, "mijn-kracht", "Deels besproken");
    assert.match(await waiting(page).innerText(), /^Opgeslagen/);
    assert.equal(await written(page, id, "Eerste zonder netwerk."), 1);
    assert.equal(await written(page, id, "Tweede zonder netwerk."), 1);
  }, offNow));

test("themes answered without the network make one measurement", () =>
  as("begeleider", async (page) => {
    const id = await intake(page, server, "Mia Meting");
    await page.goto(`${plate(id, "leefgebieden")}?wijze=samen&moment=begin`);
    const codes = await page.locator("[data-tegel]").evaluateAll((all) =>
      all.map((one) => one.dataset.tegel));
    await page.context().setOffline(true);
    for (const code of codes.slice(0, 3)) {
      await tile(page, code).tap();
      await page.locator("#blad fieldset").first().locator("label").first().tap();
      await page.locator("#blad .formulier button[type=submit]").tap();
    }
    await waiting(page).filter({ hasText: "Nog niet verstuurd: 3" }).waitFor();
    await page.context().setOffline(false);
    for (const code of codes.slice(0, 3)) await stands(page, code, /ngevuld/);
    await page.goto(dossier(id));
    const line = await page.locator("#tijdlijn").innerText();
    assert.equal(line.split("Meting ingevuld").length - 1, 1);
    assert.equal(line.split("Meting aangevuld").length - 1, 2);
  }, offNow));

test("an answer that got lost on the way is asked for again, and nothing is written twice", () =>
  as("begeleider", async (page) => {
    const id = await register(page, server, "Anton Antwoord");
    await page.goto(plate(id));
    const wire = await page.context().newCDPSession(page);
    wire.once("Fetch.requestPaused", async ({ requestId }) => {  // the server did it
      await wire.send("Fetch.failRequest", { requestId, errorReason: "ConnectionReset" });
      await wire.send("Fetch.disable");                          // and nobody heard
    });
    await wire.send("Fetch.enable", { patterns: [
      { urlPattern: "*/gespreksonderwerp*", requestStage: "Response" }] });
    await talkAbout(page, "dit-ben-ik", "ja", "Eenmaal gezegd op de tablet.");
    await stands(page, "dit-ben-ik", "Besproken");
    assert.equal(await written(page, id, "Eenmaal gezegd op de tablet."), 1);
  }, offNow));

test("logging out in another tab wipes what waits", () =>
  as("begeleider", async (page) => {
    const id = await register(page, server, "Ula Uitlog");
    await page.goto(plate(id));
    await page.route("**/gespreksonderwerp", (route) => route.abort());
    await talkAbout(page, "dit-ben-ik", "ja", "Nooit verstuurd.");
    await waiting(page).filter({ hasText: "Nog niet verstuurd: 1" }).waitFor();
    const other = await page.context().newPage();
    await other.goto(server.url("/"));
    await other.locator(".uitloggen button").click();
    await page.waitForURL(/\/inloggen/);
    await page.unroute("**/gespreksonderwerp");
    await typeLogin(page, people.begeleider, password);
    assert.equal(await written(page, id, "Nooit verstuurd."), 0);
  }, offNow));

test("a session that ended: it says so, and goes on once the same person is back", () =>
  as("begeleider", async (page) => {
    const id = await register(page, server, "Vera Verlopen");
    await page.goto(plate(id));
    expireSessions(server.data);
    await talkAbout(page, "dit-ben-ik", "ja", "Na de pauze.");
    await waiting(page).filter({ hasText: "U bent uitgelogd." }).waitFor();
    const other = await page.context().newPage();
    await other.goto(server.url("/inloggen"));
    await typeLogin(other, people.begeleider, password);
    await page.evaluate(() => dispatchEvent(new Event("online")));
    await stands(page, "dit-ben-ik", "Besproken");
    assert.equal(await written(page, id, "Na de pauze."), 1);
  }, onTablet));

test("after an ended session nothing goes out in the name of somebody else", () =>
  as("begeleider", async (page) => {
    const id = await register(page, server, "Xandra Ander");
    await page.goto(plate(id));
    expireSessions(server.data);
    await talkAbout(page, "dit-ben-ik", "ja", "Van een ander.");
    await waiting(page).filter({ hasText: "U bent uitgelogd." }).waitFor();
    const other = await page.context().newPage();
    await other.goto(server.url("/inloggen"));
    await typeLogin(other, people.collega, password);
    await page.evaluate(() => dispatchEvent(new Event("online")));
    await waiting(page).filter({ hasText: "iemand anders" }).waitFor();
    assert.equal(await written(other, id, "Van een ander."), 0);
  }, onTablet));

for (const js of [true, false])
  test(`R-041 a colleague was first: what changed is shown, what was typed stays (script: ${js})`,
       () => as("begeleider", (anna) => as("collega", async (bram) => {
         const id = await register(anna, server, js ? "Cor Collega" : "Cora Collega");
         await anna.goto(`${plate(id)}?onderwerp=dit-ben-ik`);
         await anna.locator("#blad [name=notitie]").fill("Mijn aantekening.");
         await command(bram, server, id, "gespreksonderwerp?plaat=mijn-intake&onderwerp=dit-ben-ik",
                       { besproken: "ja", gekozenDoor: "inwoner", op: day() });
         await save(anna, "ja").click();
         await anna.locator(".gespreksblad__intussen").waitFor();
         assert.match(await anna.locator("#blad").innerText(), /Bram/);
         assert.equal(await anna.inputValue("#blad [name=notitie]"), "Mijn aantekening.");
         await save(anna, "ja").click();
         await stands(anna, "dit-ben-ik", "Besproken");
         assert.equal(await written(anna, id, "Mijn aantekening."), 1);
       }), { js, viewport: tablet }));

test("without JavaScript each step is a page", () =>
  as("begeleider", async (page) => {
    const id = await register(page, server, "Nico Nietzonder");
    await page.goto(plate(id));
    await tile(page, "dit-ben-ik").click();
    assert.equal(await page.locator("#blad h2").count(), 1);
    await page.locator("#blad [name=notitie]").fill("Op papier gezegd.");
    await save(page, "ja").click();
    await stands(page, "dit-ben-ik", "Besproken");
    await tile(page, "+").click();
    await save(page, "ja").click();
    assert.match(await page.locator("#blad .fouten").innerText(), /onderwerp/,
                 "a topic without words is refused, in talk mode");
    await page.locator("#blad [name=eigenOnderwerp]").fill("De tuin");
    await save(page, "volgende-keer").click();
    await page.locator(".bord__naam", { hasText: "De tuin" }).click();
    await save(page, "ja").click();
    await page.locator(".tafel__knoppen a[href*='/afronden']").click();
    assert.match(await page.locator("main").innerText(), /Hierover praatten wij[\s\S]*De tuin/);
    assert.equal(await written(page, id, "Op papier gezegd."), 1);
  }, { js: false, viewport: tablet }));

test("R-043 a topic that the professional chose gives a soft hint, until the answer is there", () =>
  as("begeleider", async (page) => {
    const id = await register(page, server, "Tom Toestemming");
    const choose = async (permission) => {
      await page.goto(`${plate(id)}?onderwerp=dit-ben-ik`);
      await chosen(page, "gekozenDoor", "professional").tap();
      if (permission) await chosen(page, "toestemming", "ja").tap();
      await save(page, "ja").tap();
      await waiting(page).filter({ hasText: "Opgeslagen" }).waitFor();
      await page.goto(dossier(id));
    };
    await choose(false);
    assert.match(await page.locator("#let-op").innerText(), /onderwerp dat u zelf koos/);
    await choose(true);
    assert.doesNotMatch(await page.locator("main").innerText(), /onderwerp dat u zelf koos/);
  }, onTablet));
