// The goals of one resident: in own words, with a step of the library and its worksheet; reached,
// and celebrated calmly. And a training in a group, twice.
import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { assertAccessible } from "../lib/axe.mjs";
import { assertNoSidewaysScroll, launch, phone } from "../lib/browser.mjs";
import { startDemo } from "../lib/houvast.mjs";
import { command, day, send, visitor } from "../lib/steps.mjs";
import { intake } from "../lib/verloop.mjs";

let server, browser;
before(async () => { [server, browser] = await Promise.all([startDemo(), launch()]); });
after(async () => { await browser?.close(); await server?.stop(); });

const main = (page) => page.locator("main").innerText();
const as = visitor(() => [server, browser]);
const own = "Ik wil elke week één ding doen waar ik trots op ben.";

// From the library to the goal: the words are the resident's own.
async function chooseFromLibrary(page, id) {
  await page.goto(server.url(`/trajecten/${id}/doelen`));
  await page.click("main .paginakop a:has-text('Kies uit de bibliotheek')");
  assert.equal(await page.locator(".filters [aria-current=page]").count(), 1);
  const step = page.locator("#stap-stap-van-de-week");
  assert.match(await step.innerText(), /eerst:[\s\S]*beter wordt als er rust is/, "what comes first");
  await step.locator("a:has-text('Kies dit als doel')").click();
  assert.equal(await page.locator("[name=eigenWoorden]").inputValue(), "",
               "the words of the library are no words of the resident");
  assert.match(await main(page), /Een voorbeeld uit de bibliotheek[\s\S]*Ik kies elke week/);
  assert.ok(await page.locator("[name=hulpmiddelen][value=stap-van-de-week]").isChecked());
  assert.equal(await send(page, { eigenWoorden: own, wieDoetWat: "Ik kies, Anna belt.",
                                  totWanneer: day(14) }), 303);
}

test("R-021 R-112 R-121 a goal in own words, its worksheet on paper, and reached", () =>
  as("begeleider", async (page) => {
    const id = await intake(page, server, "Dina Doel");
    await chooseFromLibrary(page, id);
    const panel = page.locator("#doelen");
    assert.match(await panel.innerText(), new RegExp(own));
    await panel.locator("a:has-text('Alle doelen')").click();
    const card = page.locator(".leerdoel");
    assert.equal(await card.locator("h3").innerText(), own);
    assert.match(await card.innerText(), /Motivatie[\s\S]*Gedrag[\s\S]*Past bij begeleiding/);
    assert.match(await card.innerText(), /Ik kies, Anna belt\./);
    await assertAccessible(page, "goals");

    await card.locator("a[href='/methodiek/hulpmiddelen/stap-van-de-week']").click();
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    assert.equal(pdf.match(/\/Type\s*\/Page\b/g).length, 1, "its worksheet is one sheet");

    await page.goto(server.url(`/trajecten/${id}/doelen`));
    await page.click(".leerdoel a:has-text('Het is gelukt')");
    assert.equal(await send(page, { toelichting: "Zes weken achter elkaar." }), 303);
    await page.goto(server.url(`/trajecten/${id}/doelen`));
    assert.match(await page.locator("#gehaald").innerText(), /Gehaald op/);
    await page.locator("#gehaald summary").click();
    assert.match(await page.locator("#gehaald").innerText(), /Zes weken achter elkaar\./);
    assert.equal(await page.locator("#bezig").count(), 0);
    await page.goto(server.url(`/trajecten/${id}/doelen/bibliotheek?thema=motivatie`));
    assert.match(await page.locator("#stap-stap-van-de-week").innerText(), /Al gehaald/);
    await assertAccessible(page, "library");
  }));

test("R-122 the library shows the aids of the groups of the resident, without JavaScript", () =>
  as("begeleider", async (page) => {
    const id = await intake(page, server, "Joep Jong");
    const aids = async () => {
      const all = [];
      await page.goto(server.url(`/trajecten/${id}/doelen/bibliotheek`));
      for (const url of await page.locator(".filters a").evaluateAll(
        (links) => links.map((link) => link.href))) {
        await page.goto(url);
        all.push(...await page.locator("#hulpmiddelen a").evaluateAll(
          (links) => links.map((link) => link.getAttribute("href"))));
      }
      return new Set(all);
    };
    const before = await aids();
    await command(page, server, id, "kenmerken", { groepen: ["jongere"],
      wisselendInkomen: "nee" });
    const young = await aids();
    assert.ok([...before].every((one) => young.has(one)), "what is for everybody stays");
    assert.ok(young.size > before.size, "what is for this group comes with it");
  }, { js: false }));

test("R-287 a training in a group, twice: days, places, who was there and what it did", () =>
  as("begeleider", async (page) => {
    const id = await intake(page, server, "Tess Training");
    const keer = { training: "papieren-op-orde", plaats: "Buurthuis De Kring" };
    await command(page, server, id, "training", { ...keer, aanwezig: "ja",
      effect: "Zij heeft nu een map." });
    await command(page, server, id, "training", { ...keer, aanwezig: "afgemeld" });
    assert.match(await page.locator("#trainingen").innerText(), /Papieren op orde[\s\S]*1 van 3/);
    await page.click("#trainingen a");
    const panel = page.locator("#trainingen");
    assert.equal(await panel.locator(".training__keer").count(), 2);
    assert.match(await panel.innerText(), /Buurthuis De Kring: de inwoner was er/);
    assert.match(await panel.innerText(), /Zij heeft nu een map\./);
    assert.match(await panel.innerText(), /meldde zich af/);
    await page.setViewportSize(phone);
    await assertNoSidewaysScroll(page);
    await assertAccessible(page, "goals and trainings on a phone");
    await page.goto(server.url(`/trajecten/${id}/doelen/bibliotheek`));
    await assertNoSidewaysScroll(page);
    await assertAccessible(page, "library on a phone");
  }));
