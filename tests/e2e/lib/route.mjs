// The short route as three people: the front desk registers, the team leader assigns, the guide
// holds the first talk, and advice is enough (PROCESS.md transitions 3, 4 and 7).
import assert from "node:assert/strict";
import { assertNoSidewaysScroll } from "./browser.mjs";
import { command, register, visitor } from "./steps.mjs";

export async function walkShortRoute(browser, server, naam, options) {
  const as = visitor(() => [server, browser]);
  const traject = await as("kcc", async (page) => {
    const id = await register(page, server, naam);
    assert.equal(await page.locator("#tijdlijn").count(), 0, "the front desk sees the head only");
    const talk = await page.goto(server.url(`/trajecten/${id}/eerste-gesprek`));
    assert.equal(talk.status(), 404, "a talk is not for the front desk");
    return id;
  }, options);

  await as("leidinggevende", async (page) => {
    await command(page, server, traject, "toewijzing", { behandelaar: "Anna Bakker" });
    assert.match(await page.locator("main").innerText(), /Anna Bakker/);
  }, options);

  await as("begeleider", async (page) => {
    await page.goto(server.url("/inwoners"));
    assert.match(await page.locator("main").innerText(), new RegExp(naam), "it is Anna's now");
    await command(page, server, traject, "eerste-gesprek",
                  { vorm: "fysiek", verslag: "Er is rust nodig.", steun: "Een zus." });
    await command(page, server, traject, "advies",
                  { advies: "De toeslagen zijn aangevraagd.", inwonerVindtGenoeg: "ja" });
    await assertNoSidewaysScroll(page);
    const timeline = page.locator("#tijdlijn .gebeurtenis");
    assert.equal(await timeline.count(), 4, "registered, assigned, talked, advised");
    assert.match(await page.locator("#tijdlijn").innerText(), /De toeslagen zijn aangevraagd/);
    const again = await page.goto(server.url(`/trajecten/${traject}/eerste-gesprek`));
    assert.equal(again.status(), 409, "it is closed: the form says why not");
  }, options);
}
