// After the decision, in the browser: one resident from aanmelding to the ending; relapses in volgen,
// in nazorg and after the end; what is written down beside the route; a couple that separates; a
// case that is taken over (PROCESS.md transitions 16-34, F6).
import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { assertAccessible } from "../lib/axe.mjs";
import { assertNoSidewaysScroll, launch, phone } from "../lib/browser.mjs";
import { startDemo } from "../lib/houvast.mjs";
import { begeleidingsplan, decided, evaluatie, intake, untilVolgen } from "../lib/verloop.mjs";
import { command, day, send, trajectOf, visitor } from "../lib/steps.mjs";

let server, browser;
before(async () => { [server, browser] = await Promise.all([startDemo(), launch()]); });
after(async () => { await browser?.close(); await server?.stop(); });

const main = (page) => page.locator("main").innerText();

const as = visitor(() => [server, browser]);

// In begeleiden, and only there, an evaluation can begin.
async function isGuided(page, id) {
  const answer = await page.goto(server.url(`/trajecten/${id}/evaluatiestart`));
  assert.equal(answer.status(), 200, "it is in begeleiden");
}

const volggesprek = {
  kanaal: "telefoon", structuur: "Werkt.", vooruitkijken: "Ja.", zelfDoen: "Ja.",
  vertrouwen: "Groeit.", signalen: "Geen.", besluit: "naar-nazorg",
};
const terugval = {
  gesprokenOp: day(), oorzaak: "levensgebeurtenis", verandering: "overweging",
  betekenis: "Dat was schrikken.", les: "Eerder bellen.",
};

test("one resident from aanmelding to the ending: no goal met ends it, nazorg does", async () => {
  const id = await decided(browser, server, "Rosa Route");
  await as("begeleider", async (page) => {
    await page.goto(server.url(`/trajecten/${id}`));
    assert.match(await main(page), /nog niet gestart/i, "R-090 what was decided has to start");
    await untilVolgen(page, server, id);
    assert.match(await main(page), /Volgen/);
    await command(page, server, id, "volggesprek", volggesprek);
    await command(page, server, id, "nazorg", { afspraken: "Bellen na drie maanden.",
      nazorgwens: "Graag een telefoontje.", tot: day(300) });
    await command(page, server, id, "nazorggesprek", { kanaal: "telefoon", bereikt: "ja",
      hoeGingHet: "Goed.", steunNodig: "nee" });
    await assertNoSidewaysScroll(page);
    await assertAccessible(page, "a dossier in nazorg");
  });
  await as("beslisser", async (page) => {
    const end = { reikwijdte: "begeleiding", eindreden: "zelfredzaam", motivering: "Redt het zelf." };
    await page.goto(server.url(`/trajecten/${id}/beeindiging`));
    assert.equal(await send(page, end), 422, "R-208 nazorg was agreed for longer");
    assert.equal(await page.locator("[name=motivering]").inputValue(), "Redt het zelf.");
    assert.equal(await send(page, { afwijking: "Zij vraagt het zelf." }), 303);
  });
  await as("begeleider", async (page) => {
    await command(page, server, id, "verzending", {});
    assert.match(await main(page), /afgesloten/);
    await command(page, server, id, "terugval", { ...terugval, vervolg: "korte-interventie" });
    await command(page, server, id, "interventie-afronding", { resultaat: "Weer op weg." });
  });
});

test("R-206 a relapse in volgen evaluates the plan in the same traject", async () => {
  const id = await decided(browser, server, "Tina Terug");
  await as("begeleider", async (page) => {
    await untilVolgen(page, server, id);
    await page.goto(server.url(`/trajecten/${id}/terugval`));
    assert.equal(await page.locator("[name=gesprokenOp]").inputValue(), "",
                 "R-137 nobody fills in the personal contact for us");
    await command(page, server, id, "terugval", { ...terugval, vervolg: "plan-aanpassen" });
    await command(page, server, id, "evaluatie",
                  { ...evaluatie, planWijzigt: "ja", vervolg: "verder-begeleiden" });
    await page.goto(server.url(`/trajecten/${id}/begeleidingsplan`));
    assert.equal(await page.locator("[name=einddoel]").inputValue(), "Zelf betalen.",
                 "a new version begins with the last");
    assert.equal(await send(page, { evaluatieOp: day(60), reden: "De terugval." }), 303);
    await isGuided(page, id);
  });
});

test("R-215 a relapse in nazorg: a short intervention goes on with the plan", async () => {
  const id = await decided(browser, server, "Nico Nazorg");
  await as("begeleider", async (page) => {
    await untilVolgen(page, server, id);
    await command(page, server, id, "nazorg", { afspraken: "Bellen.", nazorgwens: "Ja.",
      tot: day(200) });
    await command(page, server, id, "terugval", { ...terugval, vervolg: "korte-interventie" });
    await isGuided(page, id);
  });
});

test("what is written down beside the route stands in the dossier, and can be closed", () =>
  as("begeleider", async (page) => {
    const id = await intake(page, server, "Bea Boek");
    await command(page, server, id, "begroting", { inkomen: "1.500", wonen: "900",
      leefgeld: "400,50", aflossingen: "300", samenGemaakt: "ja" });
    assert.match(await main(page), /€ 100,50 per maand te weinig/, "R-176 the shortage is told");
    await page.goto(server.url(`/trajecten/${id}/inkomenscheck`));
    assert.equal(await send(page, { regeling: "huurtoeslag", uitkomst: "toegekend",
      bedrag: "12.50" }), 422, "an amount with two readings is none");
    assert.equal(await send(page, { bedrag: "125" }), 303);
    assert.match(await main(page), /€ 125 extra per maand/);
    await command(page, server, id, "schuld", { schuldeiser: "Woonstad", soortSchuld: "huur",
      bedrag: "450", informeel: "nee" });
    await command(page, server, id, "afspraak", { van: "professional", wat: "De verhuurder bellen",
      voor: day(7) });
    await page.click("main a:has-text('De verhuurder bellen')");
    assert.equal(await send(page, { uitkomst: "nagekomen" }), 303);
    await page.goto(server.url(`/trajecten/${id}`));
    assert.equal(await page.locator("#afspraken").count(), 0, "kept: no longer open");
    await assertAccessible(page, "a dossier with a book");
  }));

test("R-293 a couple separates: two trajecten, each with its own cliënt", () =>
  as("begeleider", async (page) => {
    const id = await intake(page, server, "Sam Samen");
    await command(page, server, id, "client", { naam: "Uma Uiteen" });
    await command(page, server, id, "splitsing", { inwoner: "Uma Uiteen", reden: "Uit elkaar." });
    assert.doesNotMatch(await page.locator("h1").innerText(), /Uma/);
  }));

test("F6 a case is taken over in the phase it had, with half its days", () =>
  as("begeleider", async (page) => {
    await page.goto(server.url("/overnames/nieuw"));
    assert.equal(await send(page, { naam: "Otto Over", bron: "Oud systeem", fase: "begeleiden",
      gemeldOp: day(-200) }), 303);
    const id = trajectOf(page);
    await isGuided(page, id);
  }));

test("the forms of after the decision on a phone, and without JavaScript", async () => {
  const id = await decided(browser, server, "Fien Foon");
  await as("begeleider", async (page) => {
    await command(page, server, id, "productstart", { product: "budgetbegeleiding" });
    for (const name of ["", "/begeleidingsplan", "/begroting", "/afspraak", "/bewind"]) {
      await page.goto(server.url(`/trajecten/${id}${name}`));
      await assertNoSidewaysScroll(page);
      await assertAccessible(page, `phone${name}`);
    }
  }, { viewport: phone });
  await as("begeleider", (page) => command(page, server, id, "begeleidingsplan", begeleidingsplan),
           { js: false });
});
