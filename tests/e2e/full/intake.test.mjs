// The intake in the browser: seven steps to a decision that is sent (PROCESS.md transitions 7-14),
// by the guide and by who has the mandate; a plan that the resident wants to change; a step out of
// order; a resident who stops (6b); a term that stands still (Awb 4:15); and without JavaScript.
import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { assertAccessible } from "../lib/axe.mjs";
import { assertNoSidewaysScroll, launch, phone } from "../lib/browser.mjs";
import { startDemo } from "../lib/houvast.mjs";
import { intake as startIntake, oordeel, plan, untilThePlan as takeSteps } from "../lib/verloop.mjs";
import { command, day, send, visitor } from "../lib/steps.mjs";

let server, browser;
before(async () => { [server, browser] = await Promise.all([startDemo(), launch()]); });
after(async () => { await browser?.close(); await server?.stop(); });

const main = (page) => page.locator("main").innerText();

const intake = (page, naam) => startIntake(page, server, naam);
const untilThePlan = (page, id) => takeSteps(page, server, id);

const as = visitor(() => [server, browser]);

async function wholeIntake(options) {
  const id = await as("begeleider", async (page) => {
    const id = await intake(page, options?.js === false ? "Noor Stil" : "Noor Snel");
    assert.match(await main(page), /Leg de beeldvorming vast/, "the next step is on the card");
    await untilThePlan(page, id);
    assert.match(await main(page), /Budgetbegeleiding, Nazorg/, "the plan names its products");
    await command(page, server, id, "planbespreking",
                  { instemming: "wil-wijziging", opmerkingen: "Liever geen brieven." });
    assert.match(await main(page), /Stel het plan van aanpak op/, "back to the plan");
    await command(page, server, id, "conceptplan", plan);
    await command(page, server, id, "planbespreking",
                  { instemming: "akkoord", eigenDoelen: "Zonder angst de post openen." });
    await assertNoSidewaysScroll(page);
    return id;
  }, options);
  await as("beslisser", async (page) => {
    await page.goto(server.url(`/trajecten/${id}/toelating`));
    const status = await send(page, { identiteitsbewijs: "paspoort", identiteitGezienOp: day(),
      woonplaats: "ja", verblijf: "ja", motivering: "Met deze hulp lukt het." });
    assert.equal(status, 422, "without a BSN it takes an argument");
    assert.match(await main(page), /BSN is nog niet bekend/);
    assert.equal(await page.locator("[name=motivering]").inputValue(), "Met deze hulp lukt het.");
    assert.ok(await page.locator("[name=afwijking]").isVisible(), "where the argument goes is open");
    assert.equal(await send(page, { afwijking: "Het BSN komt morgen." }), 303);
    assert.match(await main(page), /de inwoner krijgt hulp/);
  }, options);
  await as("begeleider", async (page) => {
    await page.goto(server.url(`/trajecten/${id}`));
    assert.match(await main(page), /Verstuur de beschikking/, "sending is the next step");
    await command(page, server, id, "verzending", {});
    assert.match(await main(page), /Bezwaar maken kan tot en met/);
    const again = await page.goto(server.url(`/trajecten/${id}/verzending`));
    assert.equal(again.status(), 409, "sent once");
  }, options);
}

test("from the intake to a decision that is sent, as guide and as who decides", () => wholeIntake());
test("the same without JavaScript", () => wholeIntake({ js: false }));
test("the same on a phone", async () => {
  await as("begeleider", async (page) => {
    const id = await intake(page, "Tess Telefoon");
    await untilThePlan(page, id);
    for (const name of ["", "/beeldvorming", "/oordeel", "/conceptplan", "/planbespreking"]) {
      await page.goto(server.url(`/trajecten/${id}${name}`));
      await assertNoSidewaysScroll(page);
      await assertAccessible(page, `phone${name}`);
    }
  }, { viewport: phone });
});

test("R-020 a step out of order says what comes first, and goes on with an argument", () =>
  as("begeleider", async (page) => {
    const id = await intake(page, "Vera Volgorde");
    await page.goto(server.url(`/trajecten/${id}/oordeel`));
    assert.equal(await send(page, oordeel), 422);
    assert.match(await main(page), /eerst de beeldvorming/);
    assert.equal(await page.locator("[name=ondersteuning]").inputValue(), "Hulp bij de post.");
    assert.equal(await send(page, { afwijking: "De zitting is morgen." }), 303);
    assert.match(await main(page), /De zitting is morgen/, "the argument is in the dossier");
  }));

test("who stops in the intake gets a decision; the term runs until it is sent", async () => {
  const id = await as("begeleider", async (page) => {
    const id = await intake(page, "Stef Stopper");
    await command(page, server, id, "uitval", { reden: "zelf-opgelost" });
    return id;
  });
  await as("beslisser", async (page) => {
    await command(page, server, id, "stopbesluit", { motivering: "U lost het zelf op." });
    await command(page, server, id, "verzending", {});
    assert.match(await main(page), /afgesloten/);
  });
});

test("the term stands still until the data are there", () => as("begeleider", async (page) => {
  const id = await intake(page, "Gijs Gegevens");
  await command(page, server, id, "opschorting", { tot: day(14), reden: "gegevens-gevraagd" });
  assert.match(await main(page), /De termijn staat stil tot en met/);
  await command(page, server, id, "hervatting", {});
  assert.match(await main(page), /De termijn loopt weer/);
}));

test("a refusal: heard first, reasoned, sent with its term; a granted objection leads back", async () => {
  const id = await as("begeleider", (page) => intake(page, "Wim Weiger"));
  await as("beslisser", async (page) => {
    await page.goto(server.url(`/trajecten/${id}/afwijzing`));
    const status = await send(page, { weigeringsgrond: "fraude", gehoord: "nee",
      motivering: "Er loopt een strafzaak over de uitkering." });
    assert.equal(status, 422, "Awb 4:7: who did not give the facts is heard first");
    assert.equal(await page.locator("[name=motivering]").inputValue(),
                 "Er loopt een strafzaak over de uitkering.", "nothing typed is lost");
    await assertAccessible(page, "a refusal that has to be heard first");
    assert.equal(await send(page, { gehoord: "ja" }), 303);
    assert.match(await main(page), /afgewezen/i);
  });
  await as("begeleider", async (page) => {
    await command(page, server, id, "verzending", {});
    assert.match(await main(page), /Bezwaar maken kan tot en met/);
    await command(page, server, id, "bezwaar", { commissie: "nee", gronden: "Ik was het niet." });
  });
  const gegrond = { uitkomst: "gegrond", motivering: "Er was geen strafzaak." };
  await as("beslisser", async (page) => {
    await page.goto(server.url(`/trajecten/${id}/bezwaarbesluit`));
    assert.equal(await send(page, gegrond), 422, "Awb 10:3: not who took the decision");
    assert.match(await main(page), /Laat een collega/, "and it says who can");
  });
  await as("tweedeBeslisser", (page) => command(page, server, id, "bezwaarbesluit", gegrond));
  await as("begeleider", async (page) => {
    await page.goto(server.url(`/trajecten/${id}`));
    assert.match(await main(page), /Verstuur de beschikking/, "the decision on the objection too");
    await command(page, server, id, "verzending", {});
    const answer = await page.goto(server.url(`/trajecten/${id}/beeldvorming`));
    assert.equal(answer.status(), 200, "back in the intake, where it was");
  });
});
