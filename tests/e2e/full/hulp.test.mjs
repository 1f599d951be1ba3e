// Asking for help on the website: five small questions on a phone, with and without
// a script; a threat; again to the professional one knows; no robots. And R-292: whoever calls or
// writes is a contact or an aanmelding in three clicks.
import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { assertAccessible } from "../lib/axe.mjs";
import { assertNoSidewaysScroll, desk, launch, newPage, phone } from "../lib/browser.mjs";
import { startDemo } from "../lib/houvast.mjs";
import { logIn, people, register, trajectOf } from "../lib/steps.mjs";

let server, browser;
before(async () => { [server, browser] = await Promise.all([startDemo(), launch()]); });
after(async () => { await browser?.close(); await server?.stop(); });

const at = (path) => server.url(path, "mijn.voorbeeldstad");
const asPerson = (page) => page.waitForTimeout(3100);  // faster is a robot
const shown = (page) => page.locator("main").innerText();
const question = (page) => page.locator(".hulp__stap:visible h2").innerText();
const onward = (page) => page.locator(".hulp__stap:visible a", { hasText: "Verder" }).click();

async function visit(options, work) {
  const own = await newPage(browser, { viewport: phone, ...options });
  await work(own.page);
  await own.close();
}

// Presses the button that sends; gives the status.
async function press(page) {
  const [answer] = await Promise.all([
    page.waitForResponse((r) => r.request().method() === "POST"),
    page.locator(".hulp__stap:visible button[type=submit]").click(),
  ]);
  await page.waitForLoadState("load");
  return answer.status();
}

// What a colleague sees of somebody: the dossier that a search leads to.
async function dossierOf(who, naam, look) {
  const own = await newPage(browser);
  await logIn(own.page, server, people[who]);
  await own.page.goto(server.url("/zoeken"));
  await own.page.fill("main [name=vraag]", naam);
  await own.page.click("main form button[type=submit]");
  await own.page.locator("main a", { hasText: naam }).first().click();
  await look(own.page);
  await own.close();
}

for (const js of [true, false])
  test(`R-001 R-003 five questions on a phone, one at a time (script: ${js})`, async () => {
    const naam = js ? "Wendela Roggeveen" : "Xaviera Roggeveen";
    await visit({ js }, async (page) => {
      await page.goto(at("/"));
      await page.locator("a", { hasText: "Hulp vragen" }).click();
      assert.match(await question(page), /Waar maakt u/);
      await page.fill("#zorgen", "De post ligt dicht.");
      for (const [next, fill] of [
        [/iets mis/, () => page.check("[name=gevaar][value=nee]")],
        [/Voor wie/, () => page.check("[name=voor][value=mijzelf]")],
        [/bereiken/, async () => {
          await page.fill("#naam", naam);
          await page.fill("#telefoon", "06 20304050");
        }],
        [/goed uit/, async () => {
          await page.check("[name=wanneer][value=ochtend]");
          await page.fill("#letOp", "Spreek niets in.");
        }]]) {
        await onward(page);
        assert.equal(await page.locator(".hulp__stap:visible").count(), 1, "one question");
        assert.match(await question(page), next);
        await fill();
        await assertNoSidewaysScroll(page);
      }
      await asPerson(page);
      assert.equal(await press(page), 200);
      assert.match(await shown(page), /Uw vraag is bij ons/);
      assert.match(await shown(page), /vier weken/);
      assert.match(await shown(page), /Uiterlijk (maan|dins|woens|donder|vrij)dag/);
      assert.doesNotMatch(page.url(), /Roggeveen|0620304050|post/);
      assert.match(await page.locator("a[href^='tel:']").first().innerText(), /\d/);
    });
    await dossierOf("begeleider", naam, async (page) => {
      const timeline = await page.locator("#tijdlijn").innerText();
      assert.match(timeline, /De post ligt dicht/);
      assert.match(timeline, /in de ochtend/);
      assert.match(timeline, /Spreek niets in/);
      assert.match(timeline, /website/);
    });
  });

for (const js of [true, false])
  test(`the browser's own back button keeps what was typed (script: ${js})`, () =>
    visit({ js }, async (page) => {
      await page.goto(at("/hulp"));
      await page.fill("#zorgen", "Drie aanmaningen.");
      await onward(page);
      await page.check("[name=gevaar][value=afsluiting]");
      await onward(page);
      await page.goBack();
      assert.ok(await page.isChecked("[name=gevaar][value=afsluiting]"));
      await page.goBack();
      assert.equal(await question(page), "Waar maakt u zich zorgen over?");
      assert.equal(await page.inputValue("#zorgen"), "Drie aanmaningen.");
      await page.goForward();
      await page.locator(".hulp__stap:visible a", { hasText: "Terug" }).click();
      assert.equal(await page.inputValue("#zorgen"), "Drie aanmaningen.");
    }));

test("T2 Wgs 4 lid 2 somebody who is threatened is told three working days, and is on the list",
     async () => {
       await visit({ js: false }, async (page) => {
         await page.goto(at("/hulp"));
         await page.locator("a[href='#vraag-2']:visible").click();
         await page.check("[name=gevaar][value=huis]");
         await page.locator("a[href='#vraag-3']:visible").click();
         await page.locator("a[href='#vraag-4']:visible").click();
         await page.fill("#naam", "Yorick Bedreigd");
         await page.fill("#email", "yorick@voorbeeld.example");
         await page.locator("a[href='#vraag-5']:visible").click();
         await asPerson(page);
         assert.equal(await press(page), 200);
         assert.match(await shown(page), /drie werkdagen/);
         assert.match(await shown(page), /Wij mailen naar yorick@voorbeeld.example/);
       });
       await dossierOf("begeleider", "Yorick Bedreigd", async (page) => {
         assert.match(await shown(page), /Wgs/);
         assert.match(await shown(page), /ontruim/i);
       });
     });

test("for somebody else: who asks, and only when the other agrees", () =>
  visit({}, async (page) => {
    await page.goto(at("/hulp#vraag-3"));
    assert.equal(await page.locator("#helper").isVisible(), false, "folded until it is needed");
    await page.check("[name=voor][value=ander]");
    await page.fill("#helper", "Zus Zonneveld");
    await page.check("[name=weetErvan][value=nee]");
    await onward(page);
    await page.fill("#naam", "Broer Zonneveld");
    await page.fill("#telefoon", "06 30405060");
    await onward(page);
    await asPerson(page);
    assert.equal(await press(page), 422);
    assert.match(await question(page), /Voor wie/, "the question where something is to be done");
    assert.match(await shown(page), /Vraag het eerst, of bel ons/);
    await assertAccessible(page, "hulp, refused");
    await page.check("[name=weetErvan][value=ja]");
    await onward(page);
    assert.equal(await page.inputValue("#naam"), "Broer Zonneveld");
    await onward(page);
    assert.equal(await press(page), 200);
  }));

test("kind words at the field; Enter goes to the next question and sends nothing", () =>
  visit({ js: false }, async (page) => {
    await page.goto(at("/hulp#vraag-4"));
    await page.fill("#telefoon", "06 12");
    await page.press("#telefoon", "Enter");
    assert.match(await page.locator("#telefoon-fout").innerText(), /Schrijf het zo: 06 12345678/);
    assert.match(await page.locator("#naam-fout").innerText(), /voornaam is genoeg/);
    assert.equal(await page.inputValue("#telefoon"), "06 12");
    await page.fill("#naam", "Cor");
    await page.fill("#telefoon", "06 40506070");
    await page.press("#telefoon", "Enter");
    assert.match(await question(page), /goed uit/, "not sent: the last question first");
  }));

test("R-207 R-214 again: straight to the professional they know, and nobody learns who", async () => {
  const own = await newPage(browser);
  await logIn(own.page, server, people.collega);
  const id = await register(own.page, server, "Dieuwke van Terug",
                            { telefoon: "06 50607080", behandelaar: "Bram de Vries" });
  assert.match(await shown(own.page), /Bram/);
  await own.close();
  const answers = [];
  for (const naam of ["dieuwke van TERUG", "Dieuwke van Nergens"])
    await visit({ js: false }, async (page) => {
      await page.goto(at("/hulp/weer"));
      await page.fill("#zorgen", "Het gaat weer mis.");
      await onward(page);
      await onward(page);
      await page.fill("#naam", naam);
      await page.fill("#telefoon", "0650607080");
      await asPerson(page);
      assert.equal(await press(page), 200);
      answers.push(await page.content());
    });
  assert.equal(answers[0], answers[1], "known or not: the same page");
  const bram = await newPage(browser);
  await logIn(bram.page, server, people.collega);
  const card = bram.page.locator(".aandacht", { hasText: "Dieuwke van Terug" });
  assert.match(await card.innerText(), /Nieuwe vraag via de website/);
  await card.locator("a").click();
  assert.notEqual(trajectOf(bram.page), id, "a new dossier of the same person");
  const timeline = await bram.page.locator("#tijdlijn").innerText();
  assert.match(timeline, /Het gaat weer mis/);
  assert.match(timeline, /vraagt weer hulp/);
  await bram.close();
});

test("call me back: a name and a number; a double click is one aanmelding", async () => {
  await visit({}, async (page) => {
    await page.goto(at("/hulp/bel-mij"));
    await page.fill("#naam", "Evert Belmaar");
    await page.fill("#telefoon", "06 60708090");
    await asPerson(page);
    await page.locator("button[type=submit]:visible").dblclick();
    await page.waitForSelector("text=Uw vraag is bij ons");
    await page.reload();  // sent again by the browser: the same
    assert.match(await shown(page), /Uw vraag is bij ons/);
  });
  await dossierOf("begeleider", "Evert Belmaar", async (page) => {
    assert.match(await page.locator("#tijdlijn").innerText(), /teruggebeld/);
    await page.goto(server.url("/inwoners?van=niemand"));
    assert.equal(await page.locator("tr", { hasText: "Evert Belmaar" }).count(), 1);
  });
});

// That one who is too fast presses twice stands in tests/rechten: there the clock is ours.
test("robots: in the field that nobody sees; all that was typed stays", () =>
  visit({ js: false }, async (page) => {
    await page.goto(at("/hulp/bel-mij"));
    assert.equal(await page.locator("#website").getAttribute("tabindex"), "-1");
    await page.fill("#naam", "Robbie Robot");
    await page.fill("#telefoon", "06 70809000");
    await page.locator("#website").evaluate((field) => { field.value = "koop nu"; });
    await asPerson(page);
    assert.equal(await press(page), 422);
    assert.equal(await page.inputValue("#naam"), "Robbie Robot");
    assert.equal(await press(page), 200, "a person presses once more");
  }));

test("the pages of the form at a desk and on a phone: accessible, and never sideways", () =>
  visit({}, async (page) => {
    for (const path of ["/", "/hulp", "/hulp#vraag-2", "/hulp#vraag-3", "/hulp#vraag-4",
                        "/hulp#vraag-5", "/hulp/bel-mij", "/hulp/weer"]) {
      await page.goto(at(path));
      if (path.endsWith("3")) await page.check("[name=voor][value=ander]");
      await assertAccessible(page, path);
      for (const viewport of [{ width: 320, height: 640 }, desk, phone]) {
        await page.setViewportSize(viewport);
        await assertNoSidewaysScroll(page);
      }
    }
  }));

// Every click on the way counts; keys do not.
async function counting(page) {
  await page.context().addInitScript(() => {
    addEventListener("click", (event) => {
      if (event.isTrusted && event.detail > 0)
        sessionStorage.clicks = Number(sessionStorage.clicks ?? 0) + 1;
    }, true);
  });
  return { none: () => page.evaluate(() => { sessionStorage.clicks = 0; }),
           count: () => page.evaluate(() => Number(sessionStorage.clicks)) };
}

test("R-292 an inbound call becomes a contact in three clicks, from any page", async () => {
  const own = await newPage(browser);
  const { page } = own;
  const clicks = await counting(page);
  await logIn(page, server, people.kcc);
  const id = await register(page, server, "Gerrie Beltvaak", { telefoon: "06 80900010" });
  await page.goto(server.url("/"));
  await clicks.none();
  await page.getByRole("link", { name: "Iemand neemt contact op" }).click();
  await page.fill("main [name=vraag]", "beltvaak");
  await page.press("main [name=vraag]", "Enter");
  await page.waitForURL(/\/inkomend\/[0-9a-f-]{36}/);
  assert.doesNotMatch(page.url(), /beltvaak/i);
  await page.locator("#gevonden li", { hasText: "Gerrie Beltvaak" })
    .getByRole("link", { name: "Contact vastleggen" }).click();
  assert.ok(await page.isChecked("[name=richting][value=inkomend]"));
  assert.ok(await page.isChecked("[name=bereikt][value=ja]"));
  await page.focus("[name=notitie]");
  await page.keyboard.type("Vraagt naar de afspraak.");
  await page.click("main form.formulier:has([name=opdracht]) button[type=submit]");
  await page.waitForURL(/gedaan=contact/);
  assert.equal(await clicks.count(), 3);
  assert.equal(trajectOf(page), id);
  await own.close();
});

test("R-292 an app message of a known number, and a mail of somebody new: three clicks", async () => {
  const own = await newPage(browser);
  const { page } = own;
  const clicks = await counting(page);
  await logIn(page, server, people.begeleider);
  await register(page, server, "Ingrid Appelaar", { telefoon: "06 90001020" });
  const ask = async (what, how) => {
    await page.goto(server.url("/inwoners"));
    await clicks.none();
    await page.getByRole("link", { name: "Iemand neemt contact op" }).click();
    await page.fill("main [name=vraag]", what);
    await page.locator(`main button[name=kanaal][value=${how}]`).click();
  };
  const save = "main form.formulier:has([name=opdracht]) button[type=submit]";
  await ask("06-90001020", "app");
  await page.waitForURL(/\/contact\?kanaal=app/);  // one person has this number: the form is next
  await page.focus("[name=notitie]");
  await page.keyboard.type("Stuurt een foto van een brief.");
  await page.click(save);
  await page.waitForURL(/gedaan=contact/);
  assert.equal(await clicks.count(), 3);
  assert.match(await page.locator("#tijdlijn").innerText(), /appje/);

  await ask("henriette@voorbeeld.example", "mail");
  await page.waitForURL(/\/inkomend\/[0-9a-f-]{36}/);
  assert.doesNotMatch(page.url(), /henriette/);
  await page.locator("#onbekend a").click();
  assert.equal(await page.inputValue("main [name=kanaal]"), "mail");
  assert.equal(await page.inputValue("main [name=email]"), "henriette@voorbeeld.example");
  await page.fill("main [name=naam]", "Henriette Nieuwkomer");
  assert.equal(await clicks.count(), 3, "a form that only needs a name");
  await page.press("main [name=naam]", "Enter");
  await page.waitForURL(/\/trajecten\//);
  assert.equal(await clicks.count(), 3);
  await own.close();
});

test("R-292 without JavaScript: somebody who is not known yet, with the name that was typed", async () => {
  const own = await newPage(browser, { js: false, viewport: phone });
  const { page } = own;
  await logIn(page, server, people.kcc);
  await page.goto(server.url("/"));
  await page.getByRole("link", { name: "Iemand neemt contact op" }).click();
  await page.fill("main [name=vraag]", "Jozefien Onbekendstra");
  await page.press("main [name=vraag]", "Enter");
  await page.locator("#onbekend a").click();
  assert.equal(await page.inputValue("main [name=naam]"), "Jozefien Onbekendstra");
  await assertNoSidewaysScroll(page);
  await own.close();
});
