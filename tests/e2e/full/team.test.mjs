// who leads the team sees what asks attention, opens a dossier, assigns one that nobody has,
// and hands over two dossiers of a colleague who leaves. With and without JavaScript.
import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { assertAccessible } from "../lib/axe.mjs";
import { assertNoSidewaysScroll, launch, phone } from "../lib/browser.mjs";
import { startDemo } from "../lib/houvast.mjs";
import { command, day, put, register, send, trajectOf, visitor } from "../lib/steps.mjs";

const overdracht = "main form.formulier:has([name=allen])";

let server, browser;
before(async () => { [server, browser] = await Promise.all([startDemo(), launch()]); });
after(async () => { await browser?.close(); await server?.stop(); });

const as = visitor(() => [server, browser]);

// Two new dossiers of Bram's.
function twoOfBram(names) {
  return as("leidinggevende", async (page) => {
    const ids = [];
    for (const naam of names) {
      const id = await register(page, server, naam);
      await command(page, server, id, "toewijzing", { behandelaar: "Bram de Vries" });
      ids.push(id);
    }
    return ids;
  });
}

const bramsPage = async (page) => {
  await page.goto(server.url("/team"));
  await page.locator("main a[href='/team/overdracht']").click();
  await page.waitForURL(/\/team\/overdracht$/);  // Team itself has links to who is away
  await page.locator("main a[href*='overdracht?van=']", { hasText: "Bram de Vries" }).click();
  assert.match(await page.locator("h1").innerText(), /Bram de Vries/);
};

for (const [how, options] of [["with JavaScript", {}], ["without JavaScript", { js: false }],
                              ["on a phone", { viewport: phone }]])
  test(`two dossiers go from one colleague to another, ${how}`, async () => {
    const [first, second] = await twoOfBram([`Marit Zuiderveld ${how.length}`,
                                             `Olaf Noorderbos ${how.length}`]);
    await as("leidinggevende", async (page) => {
      await bramsPage(page);
      await assertNoSidewaysScroll(page);
      const before = await page.locator("main tbody tr").count();
      const status = await send(page, { [`naar-${first}`]: "blijft" }, overdracht);
      assert.equal(status, 422, "nothing was chosen");
      assert.equal(await page.inputValue(`[name="naar-${first}"]`), "blijft", "what was typed");
      const bySelect = async (id) => page.locator(`[name="naar-${id}"] option`, {
        hasText: "Anna Bakker" }).getAttribute("value");
      const anna = await bySelect(first);
      assert.equal(await send(page, { [`naar-${first}`]: anna, [`naar-${second}`]: anna },
                              overdracht), 303);
      assert.match(await page.locator("main").innerText(), /2 dossiers zijn overgedragen/);
      assert.equal(await page.locator("main tbody tr").count(), before - 2);
      await page.goto(server.url(`/trajecten/${first}`));
      assert.match(await page.locator("main").innerText(), /Anna Bakker/);
    }, options);
    await as("begeleider", async (page) => {
      for (const id of [first, second]) {
        const answer = await page.goto(server.url(`/trajecten/${id}`));
        assert.equal(answer.status(), 200);
        assert.match(await page.locator("#tijdlijn").innerText(), /Anna Bakker/);
      }
    }, options);
  });

test("who leads the team sees by subject what asks attention, and opens it", () =>
  as("leidinggevende", async (page) => {
    const id = await register(page, server, "Tjitske Wouda",
                              { dreiging: "ontruiming" });
    await page.goto(server.url("/team"));
    const threats = page.locator("#bedreigend");
    assert.match(await threats.innerText(), /Tjitske Wouda/);
    assert.match(await page.locator("#niet-toegewezen").innerText(), /Tjitske Wouda/);
    await threats.getByRole("link", { name: "Tjitske Wouda", exact: true }).click();
    assert.equal(trajectOf(page), id);
    await page.goto(server.url("/team"));
    await page.locator(`#niet-toegewezen a[href='/trajecten/${id}/toewijzing']`).click();
    assert.equal(await send(page, { behandelaar: "Samira Haddad" }), 303);
    await page.goto(server.url("/team"));
    assert.doesNotMatch(await page.locator("#niet-toegewezen").innerText().catch(() => ""),
                        /Tjitske Wouda/);
    assert.match(await page.locator("#bedreigend").innerText(), /Samira Haddad/);
  }));

test("a colleague who leaves is on the page, and all of theirs go to one other", async () => {
  await as("beheerder", async (page) => {
    await page.goto(server.url("/beheer"));
    const row = page.locator("main tr", { hasText: "Samira Haddad" });
    await row.locator("summary").click();
    await row.locator("a[href*='uit-dienst']").click();
    await put(page, "per", day(14));
    assert.equal(await send(page, {}), 303);
  });
  await as("leidinggevende", async (page) => {
    await page.goto(server.url("/team"));
    const gone = page.locator("#afwezig");
    assert.match(await gone.innerText(), /Samira Haddad[\s\S]*Uit dienst per/);
    await gone.locator("a[href*='overdracht']").first().click();
    await assertAccessible(page, "hand-over");
    const [naar] = await page.locator("[name=allen] option", { hasText: "Anna Bakker" })
      .evaluateAll((all) => all.map((one) => one.value));
    assert.equal(await send(page, { allen: naar }, overdracht), 303);
    assert.match(await page.locator("main").innerText(), /Samira Haddad heeft geen open dossiers/);
    await assertAccessible(page, "handed over");
    await page.goto(server.url("/team"));
    assert.doesNotMatch(await page.locator("#afwezig").innerText().catch(() => ""),
                        /Samira Haddad/);
  });
});

test("who is away today: their appointments and their dossiers are a click away", async () => {
  await as("leidinggevende", async (page) => {
    await page.goto(server.url("/team"));
    const away = page.locator("#afwezig");
    assert.match(await away.innerText(), /Bram de Vries[\s\S]*Afwezig tot en met/);
    await away.locator("a[href^='/team/overdracht?van=']").first().click();
    await page.locator("main a[href^='/agenda?van=']").click();
    assert.match(await page.locator("h1").innerText(), /Agenda van /);
    await assertAccessible(page, "the agenda of a colleague");
    await page.locator("main a", { hasText: "Vorige week" }).click();
    assert.match(page.url(), /van=.*week=|week=.*van=/, "still that colleague's");
  });
  await as("begeleider", async (page) => {
    const own = await page.goto(server.url("/agenda"));
    assert.equal(own.status(), 200);
    assert.equal(await page.locator("main a[href^='/agenda?van=']").count(), 0);
  });
});

test("during an absence a dossier goes to a colleague, who finds it on Vandaag", async () => {
  const naam = "Yfke Oosterkamp";
  const vandaagOf = (who) => as(who, async (page) => {
    await page.goto(server.url("/"));
    return page.locator("main").innerText();
  });
  const id = await as("leidinggevende", async (page) => {
    const traject = await register(page, server, naam, { dreiging: "ontruiming" });
    await command(page, server, traject, "toewijzing", { behandelaar: "Bram de Vries" });
    return traject;
  });
  assert.match(await vandaagOf("collega"), new RegExp(naam));
  assert.doesNotMatch(await vandaagOf("begeleider"), new RegExp(naam));

  await as("leidinggevende", async (page) => {
    const open = async () => {
      await page.goto(server.url("/team"));
      const bram = page.locator("#afwezig li", { hasText: "Bram de Vries" });
      const text = await bram.innerText();
      const [, count] = /Afwezig tot en met [^.]+\. (\d+) open dossier/.exec(text);
      return { bram, count: Number(count) };
    };
    const { bram, count } = await open();
    await bram.locator("a[href^='/team/overdracht?van=']").click();
    assert.match(await page.locator("main").innerText(), /Afwezig tot en met/);
    await assertAccessible(page, "hand-over during an absence");
    const anna = await page.locator(`[name="naar-${id}"] option`, { hasText: "Anna Bakker" })
      .getAttribute("value");
    assert.equal(await send(page, { [`naar-${id}`]: anna }, overdracht), 303);
    assert.match(await page.locator("main").innerText(), /1 dossier is overgedragen/);
    assert.equal(await page.locator(`[name="naar-${id}"]`).count(), 0);
    assert.equal((await open()).count, count - 1, "only this one went");
  });

  assert.doesNotMatch(await vandaagOf("collega"), new RegExp(naam));
  await as("begeleider", async (page) => {
    await page.goto(server.url("/"));
    assert.match(await page.locator("main").innerText(), new RegExp(naam));
    await page.locator(`main a[href^='/trajecten/${id}']`).first().click();
    assert.equal(trajectOf(page), id);
    assert.match(await page.locator("#tijdlijn").innerText(), /Anna Bakker/);
  });
});

test("nobody else finds the page, or a way to it", () =>
  as("begeleider", async (page) => {
    assert.equal(await page.locator("a[href='/team']").count(), 0);
    assert.equal((await page.goto(server.url("/team"))).status(), 404);
    assert.equal((await page.goto(server.url("/team/overdracht"))).status(), 404);
  }));
