// The inschaling of one resident of a gemeente with the Bossche Aanpak: the class of the intake, the
// first inschaling, sharper after the scan and new after an evaluation; with the line, what it was
// before, and what follows from it. On a phone, and not for the front desk.
import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { assertAccessible } from "../lib/axe.mjs";
import { assertNoSidewaysScroll, launch, newPage, phone } from "../lib/browser.mjs";
import { startDemo } from "../lib/houvast.mjs";
import { command, logIn, visitor } from "../lib/steps.mjs";
import { intake, oordeel } from "../lib/verloop.mjs";

let server, browser, waterdam;
before(async () => {
  [server, browser] = await Promise.all([startDemo(), launch()]);
  waterdam = { ...server, url: (path = "/") => server.url(path, "waterdam") };
});
after(async () => { await browser?.close(); await server?.stop(); });

const main = (page) => page.locator("main").innerText();
const as = visitor(() => [server, browser]);

async function inWaterdam(work, options) {
  const visit = await newPage(browser, options);
  await logIn(visit.page, server, "noor@waterdam.example", "waterdam");
  const result = await work(visit.page);
  await visit.close();
  return result;
}

async function threeTimes(page) {
  const id = await intake(page, waterdam, "Ilse Inschaling");
  await command(page, waterdam, id, "beeldvorming", { vorm: "fysiek",
    beginsituatie: "Er is beslag.", meting: "samen", kanAl: ["motivatie"],
    wilLeren: ["geldzaken-organiseren", "bezuinigen"], doetZelf: "Doet de boodschappen.",
    hulpNodig: "De post.", hulpVan: "Haar broer.", leerbaarheid: "Samen doen.",
    motivatie: "Rust voor de kinderen." });
  await command(page, waterdam, id, "oordeel", { ...oordeel, inschaling: "waarschijnlijk-niet" });
  await command(page, waterdam, id, "inschaling", { aanleiding: "eerste",
    klasse: "langere-termijn", "antwoorden.budgetbeheer": "ja", "antwoorden.doel": "rust",
    "antwoorden.duur": "24", "antwoorden.lettercode": "b", motivatie: "Er speelt nu veel." });
  await command(page, waterdam, id, "inschaling", { aanleiding: "scan",
    "antwoorden.type-begeleiding": "samen-leren", motivatie: "De meting laat zien dat zij leert." });
  await command(page, waterdam, id, "inschaling", { aanleiding: "evaluatie",
    klasse: "korte-termijn", "antwoorden.duur": "6", "antwoorden.lettercode": "a",
    "antwoorden.uitstroomroute": "zelfstandig", motivatie: "Zij betaalt alles zelf." });
  return id;
}

test("R-272 R-273 R-277 R-278 four times on one line, with what it was before and why", () =>
  inWaterdam(async (page) => {
    const id = await threeTimes(page);
    await page.goto(waterdam.url(`/trajecten/${id}`));
    const panel = page.locator("#inschaling");
    assert.match(await panel.innerText(), /Binnenkort zelf verder[\s\S]*A: met korte hulp/);
    assert.match(await panel.innerText(), /Elke 2 weken een gesprek[\s\S]*Elke 3 maanden/, "R-129");
    await panel.locator("a[href$='/inschaling-verloop']").click();

    assert.equal(await page.locator(".staplijn[role=img] .staplijn__punt").count(), 4);
    const rows = page.locator("#geschiedenis tbody tr");
    assert.equal(await rows.count(), 4);
    const [evaluatie, scan, eerste, oordeelRij] = await rows.allInnerTexts();
    assert.match(evaluatie, /Na een evaluatie/);
    assert.match(evaluatie, /Binnenkort zelf verder[\s\S]*was: Later zelf verder/);
    assert.match(evaluatie, /6 maanden[\s\S]*was: 24 maanden/);
    assert.match(evaluatie, /was: B: met meer tijd/);
    assert.match(evaluatie, /Welke weg leidt naar buiten\?[\s\S]*Zelf verder[\s\S]*nieuw/);
    assert.match(evaluatie, /Zij betaalt alles zelf\.[\s\S]*Noor/);
    assert.match(scan, /Na een meting[\s\S]*Samen doen en leren[\s\S]*nieuw/);
    assert.doesNotMatch(scan, /was: /, "what stayed as it was says nothing");
    assert.match(eerste, /Is budgetbeheer nodig\?[\s\S]*Ja[\s\S]*24 maanden/);
    assert.match(eerste, /was: Met blijvende steun/, "R-047 the class of the intake came first");
    assert.match(oordeelRij, /Oordeel in de intake[\s\S]*Met blijvende steun/);
    assert.match(await main(page), /neutrale keuze van Houvast/);
    await assertAccessible(page, "inschaling");
    await page.setViewportSize(phone);
    await assertNoSidewaysScroll(page);
    await assertAccessible(page, "inschaling on a phone");

    await page.goto(waterdam.url(`/trajecten/${id}`));
    assert.match(await page.locator("#tijdlijn").innerText(), /Geldzaken organiseren, Bezuinigen/,
                 "R-022 what there is to learn stands with the picture");
  }));

test("R-129 planning a talk shows what the inschaling proposes, and asks nothing", () =>
  inWaterdam(async (page) => {
    const id = await intake(page, waterdam, "Vera Voorstel");
    await page.goto(waterdam.url(`/trajecten/${id}/gesprek`));
    assert.doesNotMatch(await main(page), /De inschaling stelt voor/);
    await command(page, waterdam, id, "inschaling", { aanleiding: "eerste",
      klasse: "waarschijnlijk-niet", "antwoorden.budgetbeheer": "nee",
      "antwoorden.lettercode": "c", motivatie: "Leren gaat langzaam." });
    await page.goto(waterdam.url(`/trajecten/${id}/gesprek`));
    assert.match(await main(page), /De inschaling stelt voor: elke 12 weken een gesprek/);
    await assertAccessible(page, "an appointment with a proposal");
  }));

test("the questions of the first time stand before those of later", () =>
  inWaterdam(async (page) => {
    const id = await intake(page, waterdam, "Vik Volgorde");
    await page.goto(waterdam.url(`/trajecten/${id}/inschaling`));
    const words = await main(page);
    assert.match(words, /Binnenkort zelf verder/, "R-047 the classes as this methodiek calls them");
    assert.ok(words.indexOf("Wat u de eerste keer vraagt") < words.indexOf("Lettercode"));
    assert.ok(words.indexOf("Lettercode") < words.indexOf("Wat later komt"));
    assert.ok(words.indexOf("Wat later komt") < words.indexOf("Welk type begeleiding past?"));
  }));

test("the front desk, which sees the head of a dossier, sees no line", async () => {
  const id = await as("begeleider", (page) => intake(page, server, "Kees Kop-Inschaling"));
  await as("begeleider", async (page) => {
    const answer = await page.goto(server.url(`/trajecten/${id}/inschaling-verloop`));
    assert.equal(answer.status(), 200, "empty, and it says so");
    assert.match(await main(page), /nog geen inschaling/);
  });
  await as("kcc", async (page) => {
    assert.equal((await page.goto(server.url(`/trajecten/${id}`))).status(), 200);
    for (const where of ["inschaling-verloop", "doelen", "doelen/bibliotheek"])
      assert.equal((await page.goto(server.url(`/trajecten/${id}/${where}`))).status(), 404);
  });
});
