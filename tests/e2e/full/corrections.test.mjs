// What was written down wrongly is put right: a contact in the wrong dossier, a text that never
// should have been there, one person twice; and a partner who is known already.
import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { launch, newPage } from "../lib/browser.mjs";
import { startDemo } from "../lib/houvast.mjs";
import { command, commandForm, day, logIn, people, put, register, trajectOf }
  from "../lib/steps.mjs";

let server, browser, anna, leila;
before(async () => {
  [server, browser] = await Promise.all([startDemo(), launch()]);
  [anna, leila] = await Promise.all([newPage(browser, { js: false }), newPage(browser)]);
  await logIn(anna.page, server, people.begeleider);
  await logIn(leila.page, server, people.leidinggevende);
});
after(async () => {
  await Promise.all([anna?.close(), leila?.close()]);
  await browser?.close();
  await server?.stop();
});

const main = (page) => page.locator("main").innerText();
const timeline = (page) => page.locator("#tijdlijn").innerText();

// The form's own buttons: the one that looks something up, and the one that saves.
async function press(page, button) {
  const [answer] = await Promise.all([
    page.waitForResponse((r) => r.request().method() === "POST" &&
                                r.request().resourceType() === "document"),
    page.click(`${commandForm} button[type=submit]${button}`),
  ]);
  await page.waitForLoadState("load");
  return answer.status();
}
const look = (page) => press(page, "[name=zoek-eerst]");
const save = (page) => press(page, ":not([name])");

async function open(page, traject) {
  await page.goto(server.url(`/trajecten/${traject}`));
  return /\d{4}-\d{5}/.exec(await main(page))[0];
}
async function inwonerOf(page, traject) {
  await open(page, traject);
  const links = await page.locator("main a[href^='/inwoners/']").evaluateAll(
    (all) => all.map((a) => new URL(a.href).pathname.split("/")[2]));
  assert.ok(links[0], "a card");
  return links[0];
}

test("a contact goes to the dossier of a colleague, found by its number", async () => {
  const { page } = anna;
  const here = await register(page, server, "Aaltje Hemmink");
  const there = await register(page, server, "Berend Oldenkotte");
  await command(page, server, there, "toewijzing", { behandelaar: "Bram de Vries" });
  await command(page, server, here, "contact",
                { kanaal: "telefoon", richting: "inkomend", bereikt: "ja",
                  notitie: "Berend stuurt de brief van de bank op." });
  const number = await open(page, there);
  await open(page, here);
  await page.locator("#tijdlijn summary").first().click();
  await page.locator("#tijdlijn a[href*='verplaatsing']").first().click();
  assert.match(await main(page), /Berend stuurt de brief/, "the form shows which contact");
  await put(page, "zoek", number);
  assert.equal(await look(page), 200);
  await put(page, "naar", `Berend Oldenkotte (${number})`);
  await put(page, "reden", "Verkeerde dossier open.");
  assert.equal(await save(page), 303);
  assert.doesNotMatch(await timeline(page), /brief van de bank/);
  await open(page, there);
  assert.match(await timeline(page), /brief van de bank/);
});

test("the report of a first talk is wiped; the talk stays, and the route goes on", async () => {
  const { page } = leila;
  const id = await register(anna.page, server, "Doutzen Hiemstra");
  await command(anna.page, server, id, "toewijzing", { behandelaar: "Anna Bakker" });
  await command(anna.page, server, id, "eerste-gesprek",
                { vorm: "fysiek", verslag: "De buurman heeft suikerziekte." });
  await open(page, id);
  await page.locator("#tijdlijn summary").first().click();
  await page.locator("#tijdlijn a[href*='wissing']").first().click();
  assert.match(await main(page), /suikerziekte/, "the form shows what will go");
  await put(page, "reden", "Gaat over iemand anders.");
  assert.equal(await save(page), 303);
  const now = await timeline(page);
  assert.doesNotMatch(now, /suikerziekte/);
  assert.match(now, /gewist door Leila[^]*Waarom: Gaat over iemand anders/);
  assert.match(now, /Eerste gesprek/);
  await command(anna.page, server, id, "intake", { op: day() });
});

test("contact wishes are wiped from the card, chosen from a list; the card stays", async () => {
  const { page } = leila;
  const id = await register(anna.page, server, "Douwe Tjalsma");
  const card = await inwonerOf(anna.page, id);
  await anna.page.goto(server.url(`/inwoners/${card}/contactwensen`));
  await put(anna.page, "wanneer", "als zijn vrouw werkt");
  assert.equal(await save(anna.page), 303);
  await page.goto(server.url(`/inwoners/${card}`));
  assert.match(await main(page), /als zijn vrouw werkt/);
  await page.locator("main a[href$='/teksten']").click();
  assert.match(await main(page), /Contactwensen vastgelegd/);
  assert.doesNotMatch(await main(page), /als zijn vrouw werkt/, "the list shows no text");
  await page.locator("main a[href*='wissing']").first().click();
  assert.match(await main(page), /als zijn vrouw werkt/, "the form shows what will go");
  await put(page, "reden", "Gaat over iemand anders.");
  assert.equal(await save(page), 303);
  assert.match(await main(page), /gewist door Leila[^]*Waarom: Gaat over iemand anders/);
  await page.goto(server.url(`/inwoners/${card}`));
  assert.match(await main(page), /Douwe Tjalsma/);
  assert.doesNotMatch(await main(page), /als zijn vrouw werkt/);
});

test("who keeps the archive wipes by number, and reads neither text nor name", async () => {
  const id = await register(anna.page, server, "Evert Nauta");
  await command(anna.page, server, id, "contact",
                { kanaal: "telefoon", richting: "inkomend", bereikt: "ja",
                  notitie: "Zijn nicht is opgenomen." });
  const number = await open(anna.page, id);
  const arie = await newPage(browser, { js: false });
  const { page } = arie;
  await logIn(page, server, people.archivaris);
  const ask = async (typed) => {
    await page.goto(server.url("/"));
    await page.fill("[name=waar]", typed);
    await page.click("form[action='/teksten'] button[type=submit]");
    return main(page);
  };
  assert.match(await ask("2026-99999"), /Wij vinden dit niet/);
  const list = await ask(number);
  assert.match(list, /De inwoner zocht contact[^]*door Anna Bakker[^]*Notitie/);
  await page.locator("main a[href*='wissing']").first().click();
  await put(page, "reden", "Gezondheid van een ander.");
  assert.doesNotMatch(await main(page), /opgenomen|Nauta/);
  assert.equal(await save(page), 303);
  assert.match(await main(page), /gewist[^]*Waarom: Gezondheid van een ander/);
  assert.doesNotMatch(await main(page), /opgenomen|Nauta/);
  await arie.close();
  await open(anna.page, id);
  assert.doesNotMatch(await timeline(anna.page), /opgenomen/);
});

test("a partner who is known is looked up, and is not registered twice", async () => {
  const { page } = anna;
  const hers = await register(page, server, "Foekje Sinnema");
  await register(page, server, "Gerlof Sinnema", { telefoon: "06 87654321" });
  await page.goto(server.url(`/trajecten/${hers}/client`));
  await put(page, "zoek", "gerlof sinema");
  assert.equal(await look(page), 200);
  await page.locator(`${commandForm} .keuze`, { hasText: "Gerlof Sinnema" })
    .locator("input").check();
  assert.equal(await save(page), 303);
  assert.equal(trajectOf(page), hers);
  assert.match(await main(page), /Foekje Sinnema & Gerlof Sinnema/);
  const other = await register(page, server, "Hidde Wartena");
  await page.goto(server.url(`/trajecten/${other}/client`));
  await put(page, "naam", "Gerlof Sinnema");
  assert.equal(await save(page), 200, "somebody of this name is known: shown first");
  assert.match(await main(page), /Misschien kennen wij deze persoon al/);
  assert.equal(await save(page), 303, "and not forced");
});

test("one person twice: the BSN shows it, the two become one, and that can be undone", async () => {
  const { page } = anna;
  const one = await inwonerOf(page, await register(page, server, "Jitske Poelstra"));
  const two = await inwonerOf(page, await register(page, server, "J. Poelstra-de Haan"));
  await page.goto(server.url(`/inwoners/${one}/bsn`));
  await put(page, "bsn", "999990329");
  assert.equal(await save(page), 303);
  await page.goto(server.url(`/inwoners/${two}/bsn`));
  await put(page, "bsn", "999990329");
  assert.equal(await save(page), 422);
  assert.match(await main(page), /staat al bij Jitske Poelstra/);
  await page.locator("main a[href*='samenvoeging']").first().click();
  await put(page, "dubbele", one);
  await put(page, "reden", "Zelfde BSN op haar paspoort.");
  assert.equal(await save(page), 303);
  await page.goto(server.url(`/inwoners/${two}/samenvoeging-terug`));
  await put(page, "dubbele", one);
  await put(page, "reden", "Toch haar zus.");
  assert.equal(await save(page), 303);
  const again = await page.goto(server.url(`/inwoners/${two}/samenvoeging-terug`));
  assert.equal(again.status(), 409, "they are two again");
});
