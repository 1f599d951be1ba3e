// A methodiek of the gemeente's own: copied, changed, checked, looked at as an example, compared,
// fixed and used from a day; a questionnaire from a file; and what cannot be thrown away.
import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { assertAccessible } from "../lib/axe.mjs";
import { assertNoSidewaysScroll, desk, launch, phone } from "../lib/browser.mjs";
import { startDemo } from "../lib/houvast.mjs";
import { day, register, send, visitor } from "../lib/steps.mjs";

let server, browser;
before(async () => { [server, browser] = await Promise.all([startDemo(), launch()]); });
after(async () => { await browser?.close(); await server?.stop(); });

const as = visitor(() => [server, browser]);
const thingForm = "main form.formulier:has([name=gezien])";
const textOf = (page) => page.locator("main").innerText();

async function judge(page, what) {
  assert.equal(await page.locator("h1").count(), 1, what);
  await assertAccessible(page, what);
  await page.setViewportSize(phone);
  await assertNoSidewaysScroll(page);
  await page.setViewportSize(desk);
}

// A copy of what the gemeente works with; gives the address of the draft.
async function copy(page, code) {
  await page.goto(server.url("/beheer/methodieken"));
  await page.locator("a[href^='/beheer/methodiek-kopie']").first().click();
  assert.equal(await send(page, { code, versie: "1", naam: `Methodiek ${code}` }), 303);
  const draft = `/beheer/methodieken/${code}/1`;
  assert.equal(new URL(page.url()).pathname, draft);
  return draft;
}

const thing = (draft, deel, waar) =>
  server.url(`${draft}/wijziging?deel=${deel}${waar ? `&waar=${encodeURIComponent(waar)}` : ""}`);

async function change(page, draft, deel, waar, fields) {
  await page.goto(thing(draft, deel, waar));
  assert.equal(await send(page, fields, thingForm), 303, await textOf(page));
}

const shortcomings = async (page, draft) => {
  await page.goto(server.url(`${draft}/controle`));
  return page.locator("#tekorten li").count();
};

const tipsOf = async (traject) => as("begeleider", async (page) => {
  await page.goto(server.url(`/trajecten/${traject}/eerste-gesprek`));
  await page.locator("main details.gesprekstips summary").click();
  return page.locator("main details.gesprekstips").innerText();
});

test("from beheer to every page of a draft, each accessible and as wide as a phone", () =>
  as("beheerder", async (page) => {
    await page.goto(server.url("/beheer"));
    await page.locator("main a[href='/beheer/methodieken']").click();
    await judge(page, "versies");
    const draft = await copy(page, "rondgang");
    await judge(page, "concept");
    const sections = await page.locator("main a[href*='onderdeel=']").evaluateAll((all) =>
      all.map((a) => a.getAttribute("href")));
    assert.equal(sections.length, 11);
    for (const url of sections) {
      await page.goto(server.url(url));
      await judge(page, url);
    }
    for (const url of [thing(draft, "subdoelen", "stap-van-de-week"), thing(draft, "methodiek"),
                       thing(draft, "instrumenten", "leefgebieden"),
                       thing(draft, "codelijsten", "doelgroep"),
                       server.url(`${draft}/toevoeging?deel=gesprekstips`),
                       server.url(`${draft}/controle`), server.url(`${draft}/instrument`),
                       server.url("/beheer/methodieken/vergelijking"),
                       server.url("/beheer/methodiek-weggooien?code=rondgang&versie=1")]) {
      assert.equal((await page.goto(url)).status(), 200, url);
      await judge(page, url);
    }
  }));

test("R-024 R-193 a changed copy counts from a day; what began with another keeps that", async () => {
  const before = await as("begeleider", (page) =>
    register(page, server, "Wietske Voor-Methodiek"));
  await as("beheerder", async (page) => {
    const draft = await copy(page, "onzeaanpak");
    await change(page, draft, "platen", "mijn-intake/dit-ben-ik",
      { "veld-vragen": "Waar werd u deze week blij van?" });
    await change(page, draft, "subdoelen", "stap-van-de-week",
      { "veld-tekst": "Ik open elke dag een brief." });
    await change(page, draft, "methodiek", "",
      { "veld-gesprekstechniek": "Eerst koffie, dan pas praten." });
    await change(page, draft, "codelijsten", "doelgroep/jongere", { "veld-naam": "Jonge mensen" });

    await page.goto(server.url(draft));
    await page.locator("main a[href*='/vergelijking?']").click();
    const differences = await textOf(page);
    for (const words of ["Waar werd u deze week blij van?", "Ik open elke dag een brief.",
                         "Eerst koffie, dan pas praten.", "Jonge mensen", "Dit was het"])
      assert.ok(differences.includes(words), words);
    await judge(page, "vergelijking");

    const example = "?methodiek=onzeaanpak&versie=1";
    await page.goto(server.url(`/methodiek${example}`));
    assert.match(await textOf(page), /Niet in gebruik/);
    await page.locator("main a[href^='/methodiek/platen/mijn-intake']").click();
    assert.ok(page.url().endsWith(example));
    assert.match(await textOf(page), /Waar werd u deze week blij van\?/);
    await judge(page, "voorbeeld");
    await page.goto(server.url("/methodiek/platen/mijn-intake"));
    assert.doesNotMatch(await textOf(page), /Waar werd u deze week blij van\?|Niet in gebruik/);

    assert.equal(await shortcomings(page, draft), 0);
    await page.locator("main a[href^='/beheer/methodiek-vaststelling']").click();
    assert.equal(await send(page, {}), 303, await textOf(page));
    assert.equal((await page.goto(server.url(draft))).status(), 404);  // nothing changes any more
    await page.goto(server.url("/beheer/methodieken"));
    await page.locator("main a[href='/beheer/methodiekkeuze?code=onzeaanpak&versie=1']").click();
    assert.equal(await send(page, { vanaf: day() }), 303, await textOf(page));

    await page.goto(server.url("/beheer/methodieken"));
    const discard = "/beheer/methodiek-weggooien?code=onzeaanpak&versie=1";
    assert.equal(await page.locator(`main a[href='${discard}']`).count(), 0);
    await page.goto(server.url(discard));
    assert.equal(await send(page, {}), 422, "what is used is never thrown away");
    assert.match(await textOf(page), /blijft zij staan/);
  });
  const later = await as("begeleider", (page) => register(page, server, "Wietse Na-Methodiek"));
  assert.match(await tipsOf(later), /Eerst koffie/);
  assert.doesNotMatch(await tipsOf(before), /Eerst koffie/);
});

test("what is wrong is said at its field, and nothing that was typed is lost", () =>
  as("beheerder", async (page) => {
    const draft = await copy(page, "foutloos");
    await page.goto(thing(draft, "hulpmiddelen", "stap-van-de-week"));
    const naam = await page.inputValue("[name=veld-naam]");
    const status = await send(page, { "veld-naam": "", "veld-uitleg": "Zo gebruiken wij dit." },
                              thingForm);
    assert.equal(status, 422);
    assert.equal(await page.locator("[name=veld-naam][aria-invalid=true]").count(), 1);
    assert.equal(await page.inputValue("[name=veld-uitleg]"), "Zo gebruiken wij dit.");
    await judge(page, "fout");
    assert.equal(await send(page, { "veld-naam": naam }, thingForm), 303);
  }));

test("a colleague who changed the same field is not overwritten unseen", () =>
  as("beheerder", async (page) => {
    const draft = await copy(page, "samen");
    const url = thing(draft, "themas", "");
    await page.goto(server.url(`${draft}?onderdeel=doelen`));
    const first = await page.locator("#themas .bewerklijst__link").first().getAttribute("href");
    assert.notEqual(url, first);
    await page.goto(server.url(first));
    const stale = await page.context().newPage();
    await stale.goto(server.url(first));
    assert.equal(await send(page, { "veld-uitleg": "Van de eerste." }, thingForm), 303);
    assert.equal(await send(stale, { "veld-uitleg": "Van de tweede." }, thingForm), 409);
    assert.match(await textOf(stale), /Van de eerste\./);
    assert.equal(await stale.inputValue("[name=veld-uitleg]"), "Van de tweede.");
    assert.equal(await send(stale, {}, thingForm), 303);
    await page.goto(server.url(first));
    assert.equal(await page.inputValue("[name=veld-uitleg]"), "Van de tweede.");
  }, { js: false }));

test("the check names what is lacking, leads to it, and lets nothing unfinished be fixed", () =>
  as("beheerder", async (page) => {
    const draft = await copy(page, "controle");
    assert.equal(await shortcomings(page, draft), 0);
    await page.goto(server.url(`${draft}?onderdeel=tips`));
    await page.locator("main a[href*='/toevoeging?']").click();
    assert.equal(await send(page, { tekst: "Vraag wat goed ging." }, thingForm), 303);
    const tip = page.url();
    assert.match(tip, /waar=vraag-wat-goed-ging/);
    assert.ok((await shortcomings(page, draft)) > 0);
    await judge(page, "controle");
    assert.match(await textOf(page), /Vraag wat goed ging\.[\s\S]*Vul nog in: Bij welke fase\?/);
    await page.goto(server.url("/beheer/methodiek-vaststelling?code=controle&versie=1"));
    assert.equal(await send(page, {}), 422);
    assert.match(await textOf(page), /nog niet af/);
    await shortcomings(page, draft);
    await page.locator("#tekorten a").first().click();
    await page.locator("main details:has(form[action$='/schrapping']) > summary").click();
    await page.locator("main form[action$='/schrapping'] button").click();
    await page.waitForURL(/onderdeel=tips/);
    assert.equal(await shortcomings(page, draft), 0);

    // A scale that is taken out: every instrument that is answered on it is named.
    await page.goto(thing(draft, "schalen", "batterij"));
    await page.locator("main details:has(form[action$='/schrapping']) > summary").click();
    await page.locator("main form[action$='/schrapping'] button").click();
    await page.waitForURL(/onderdeel=instrumenten/);
    assert.ok((await shortcomings(page, draft)) > 0);
    assert.match(await textOf(page), /Leefgebieden/);
  }));

test("R-035 a questionnaire from a file: a bad one refused with its line, a good one in the draft", () =>
  as("beheerder", async (page) => {
    const draft = await copy(page, "inbreng");
    const [named, good] = await page.evaluate(async () => {
      const example = await fetch("/beheer/methodieken/voorbeeld-instrument");
      return [example.headers.get("content-disposition"), await example.text()];
    });
    assert.match(named, /vragenlijst\.yaml/);
    const upload = async (text) => {
      await page.goto(server.url(`${draft}/instrument`));
      await page.setInputFiles("main [name=bestand]", {
        name: "lijst.yaml", mimeType: "text/yaml", buffer: Buffer.from(text) });
      return send(page, {}, thingForm);
    };
    assert.equal(await upload(good.replace("gewenst: nee", "gewenst: misschien")), 422);
    assert.match(await textOf(page), /lijst\.yaml[\s\S]*Regel \d+, teken \d+:/);
    await judge(page, "slecht bestand");
    await page.goto(server.url(`${draft}?onderdeel=instrumenten`));
    assert.doesNotMatch(await textOf(page), /Mijn vragenlijst/);
    assert.equal(await upload(good), 303, await textOf(page));
    assert.match(page.url(), /onderdeel=instrumenten/);
    assert.match(await textOf(page), /Mijn vragenlijst/);
    assert.equal(await shortcomings(page, draft), 0);
  }));

test("a draft that nobody used goes; who is no beheerder comes nowhere, and sees no example", async () => {
  await as("beheerder", async (page) => {
    const draft = await copy(page, "weggooi");
    await page.locator("main a[href^='/beheer/methodiek-weggooien']").click();
    assert.equal(await send(page, {}), 303);
    assert.equal((await page.goto(server.url(draft))).status(), 404);
    await copy(page, "voorbeeld");
  });
  await as("begeleider", async (page) => {
    for (const url of ["/beheer/methodieken", "/beheer/methodieken/voorbeeld/1",
                       "/beheer/methodieken/vergelijking"])
      assert.equal((await page.goto(server.url(url))).status(), 404, url);
    await page.goto(server.url("/methodiek?methodiek=voorbeeld&versie=1"));
    assert.doesNotMatch(await textOf(page), /Niet in gebruik/);
  });
});
