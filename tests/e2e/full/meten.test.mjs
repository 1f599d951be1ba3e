// Measuring, as people do it: together and alone, stopped and finished later, with something skipped;
// and what changed, drawn and told in words that encourage. On a phone, without JavaScript, on paper.
import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { assertAccessible } from "../lib/axe.mjs";
import { assertNoSidewaysScroll, launch, phone } from "../lib/browser.mjs";
import { startDemo } from "../lib/houvast.mjs";
import { begeleidingsplan, decided, evaluatie, intake } from "../lib/verloop.mjs";
import { command, send, visitor } from "../lib/steps.mjs";

let server, browser;
before(async () => { [server, browser] = await Promise.all([startDemo(), launch()]); });
after(async () => { await browser?.close(); await server?.stop(); });

const as = visitor(() => [server, browser]);
const main = (page) => page.locator("main").innerText();
const at = (id, rest = "") => server.url(`/trajecten/${id}${rest}`);

const begin = {
  wijze: "samen", "antwoorden.wonen": "half", "antwoorden.wonen.gewenst": "vol",
  "antwoorden.schulden": "leeg", "antwoorden.gezin": "bijna-vol", klaar: "ja",
};
const later = {
  wijze: "alleen", "antwoorden.wonen": "bijna-vol", "antwoorden.schulden": "bijna-leeg",
  "antwoorden.gezin": "half", klaar: "ja",
};

// From the dossier, by the button that fits the moment.
async function measure(page, id, fields) {
  await page.goto(at(id));
  await page.locator("#metingen a[href*='/meting?']").click();
  assert.equal(await send(page, fields), 303, await main(page));
}

// The numbers of the measurements, newest first.
async function numbers(page, id) {
  await page.goto(at(id, "/metingen"));
  return page.locator("#ingevuld a[href*='/metingen/']").evaluateAll((all) =>
    all.map((a) => Number(a.getAttribute("href").split("/").pop())));
}

test("R-026 R-029 R-030 together, with an own topic and something skipped, and read back", () =>
  as("begeleider", async (page) => {
    const id = await intake(page, server, "Mia Meet");
    await page.goto(at(id));
    assert.match(await page.locator("#metingen").innerText(), /eerste meting/i);
    await measure(page, id, { ...begin, eigenOnderwerpen: "Mijn moeder is ziek.",
      overgeslagen: ["werk", "spaargeld"] });
    await page.goto(at(id));
    assert.ok((await page.locator("#metingen .batterij").count()) === 3, "a battery per answer");
    const [number] = await numbers(page, id);
    assert.match(await main(page), /Het begin[\s\S]*samen in[\s\S]*Overgeslagen: Werk en Spaargeld/);
    await page.goto(at(id, `/metingen/${number}`));
    const text = await page.locator(".vel").innerText();
    assert.ok(text.indexOf("Mijn moeder is ziek.") < text.indexOf("Wonen"), "own topics first");
    assert.match(text, /rustige plek/i, "R-034 the encouraging words of the theme");
    assert.match(text, /Overgeslagen: Werk en Spaargeld\. Dat is goed\./);
    assert.doesNotMatch(text, /\d+ ?%|score|van de 5/i, "R-044");
    await assertAccessible(page, "one measurement");
    await page.goto(at(id, "/metingen/vergelijking"));
    assert.match(await main(page), /nog één meting/);
    await assertAccessible(page, "nothing to compare yet");
  }));

test("R-026 a measurement that was stopped is finished later, by the resident alone", () =>
  as("begeleider", async (page) => {
    const id = await intake(page, server, "Stan Stop");
    await measure(page, id, { wijze: "alleen", "antwoorden.wonen": "half", klaar: "nee" });
    await page.goto(at(id, "/metingen"));
    assert.match(await main(page), /Nog niet klaar/);
    await assertAccessible(page, "a measurement that is not finished");
    await page.locator("main a[href*='/meting-aanvulling?meting=']").first().click();
    assert.equal(await page.locator("[name='antwoorden.wonen'][value=half]").isChecked(), true,
                 "what was answered stands there");
    assert.equal(await send(page, { "antwoorden.schulden": "leeg", klaar: "ja" }), 303);
    const [number, ...more] = await numbers(page, id);
    assert.equal(more.length, 0, "it is still one measurement");
    assert.doesNotMatch(await main(page), /Nog niet klaar/);
    await page.goto(at(id, `/metingen/${number}`));
    assert.match(await page.locator(".vel").innerText(), /Schulden[\s\S]*Wonen/);
    assert.equal(await page.locator(".vel .batterij").count(), 2);
  }));

test("R-107 R-128 R-131 at an evaluation: what changed since the begin, and the three questions",
  async () => {
    const id = await decided(browser, server, "Eva Evaluatie");
    await as("begeleider", async (page) => {
      await measure(page, id, begin);
      await command(page, server, id, "productstart", { product: "budgetbegeleiding" });
      await command(page, server, id, "begeleidingsplan", begeleidingsplan);
      await command(page, server, id, "evaluatiestart", { aanleiding: "gepland" });
      await page.goto(at(id));
      await page.locator("#metingen a[href*='/meting?moment=tussen']").click();
      assert.equal(await page.locator("[name=moment][value=tussen]").isChecked(), true);
      assert.equal(await send(page, later), 303);

      await page.goto(at(id, "/evaluatie"));
      await page.locator("main a[href$='/metingen/vergelijking']").click();
      const text = await main(page);
      assert.match(text, /vooruit/, "R-034 what grew");
      assert.match(text, /zwaarder[\s\S]*samen op/, "R-034 where it went back there is something too");
      assert.doesNotMatch(text, /slechter|achteruit|score|%/i, "R-033 no mark and no alarm");
      assert.equal(await page.locator("main [role=alert]").count(), 0);
      assert.equal(await page.locator("svg.verandering[role=img]").count(), 3);
      assert.equal(await page.locator("#tabel tbody tr").count(), 3, "the same in a table");
      const name = await page.locator("svg.verandering").first().evaluate((svg) =>
        document.getElementById(svg.getAttribute("aria-describedby")).textContent);
      assert.match(name, /Toen: .+ Nu: /);
      await assertAccessible(page, "the comparison");

      await command(page, server, id, "evaluatie", { ...evaluatie, vervolg: "volgen" });
      await page.goto(at(id, "/metingen"));
      assert.match(await page.locator("#bereikt").innerText(), /Het inkomen is rond\./);
      assert.match(await page.locator("#bereikt").innerText(), /Niet opgeschreven/, "at the start");
      await assertAccessible(page, "the measurements, with the three questions");
      await page.goto(at(id));
      assert.match(await page.locator("#metingen").innerText(), /Meet aan het einde/);
    });
  });

test("R-131 more than two moments are a line, and two of them are chosen by a plain form", () =>
  as("begeleider", async (page) => {
    const id = await intake(page, server, "Luuk Lijn");
    await measure(page, id, begin);
    await measure(page, id, later);
    await measure(page, id, { ...later, "antwoorden.gezin": "vol" });
    const [last, middle, first] = await numbers(page, id);
    await page.goto(at(id, "/metingen/vergelijking"));
    assert.equal(await page.locator("svg.trapje[role=img]").count(), 3);
    assert.equal(await page.locator("[name=eerder]").inputValue(), String(first));
    assert.equal(await page.locator("[name=later]").inputValue(), String(last));
    await page.selectOption("[name=later]", String(middle));
    await page.locator("form.vergelijkkeuze button[type=submit]").click();
    assert.match(page.url(), new RegExp(`eerder=${first}&later=${middle}$`));
    assert.equal(await page.locator("[name=later]").inputValue(), String(middle));
    await page.emulateMedia({ media: "print" });
    const paper = await page.evaluate(() => document.body.innerText);
    assert.match(paper, /Voorbeeldstad[\s\S]*Leefgebieden[\s\S]*Toen/);
    assert.equal(await page.locator("form.vergelijkkeuze").isVisible(), false);
    await page.emulateMedia({ media: null });
  }, { js: false }));

test("R-106 measurements with different instruments are kindly not put side by side", () =>
  as("begeleider", async (page) => {
    const id = await intake(page, server, "Anne Anders");
    await measure(page, id, begin);
    await page.goto(at(id, "/meting?instrument=mijn-financiele-gezondheid"));
    const question = await page.locator("[name^='antwoorden.']").first().getAttribute("name");
    assert.equal(await send(page, { moment: "begin", wijze: "samen", [question]: "half",
      klaar: "ja" }), 303);
    const [other, first] = await numbers(page, id);
    await page.goto(at(id, `/metingen/vergelijking?eerder=${first}&later=${other}`));
    assert.match(await main(page), /Daarom zetten wij ze niet naast elkaar/);
    assert.equal(await page.locator("svg.verandering").count(), 0);
    await assertAccessible(page, "two instruments");
    await page.goto(at(id, "/meting?moment=tussen&instrument=leefgebieden"));
    await page.locator("main a[href*='instrument=mijn-financiele-gezondheid']").first().click();
    assert.equal(await page.locator("[name=moment][value=tussen]").isChecked(), true,
                 "another list, the same moment");
  }));

test("the measurements on a phone: nothing scrolls sideways", () =>
  as("begeleider", async (page) => {
    const id = await intake(page, server, "Fem Foon");
    await measure(page, id, begin);
    await measure(page, id, { ...later, overgeslagen: ["werk"] });
    const [last] = await numbers(page, id);
    for (const rest of ["", "/metingen", `/metingen/${last}`, "/metingen/vergelijking"]) {
      await page.goto(at(id, rest));
      await assertNoSidewaysScroll(page);
      await assertAccessible(page, `phone${rest}`);
    }
  }, { viewport: phone }));

test("who sees only the head of a dossier finds no measurement", async () => {
  const id = await as("begeleider", async (page) => {
    const id = await intake(page, server, "Hans Hoofd");
    await measure(page, id, begin);
    return id;
  });
  await as("kcc", async (page) => {
    assert.equal((await page.goto(at(id))).status(), 200);
    assert.equal(await page.locator("#metingen").count(), 0);
    for (const rest of ["/metingen", "/metingen/vergelijking"])
      assert.equal((await page.goto(at(id, rest))).status(), 404);
  });
});
