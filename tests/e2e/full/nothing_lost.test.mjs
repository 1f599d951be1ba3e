// Nothing that somebody typed is lost: an ended session, two colleagues at once, a double click.
import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { launch } from "../lib/browser.mjs";
import { expireSessions, password, startDemo } from "../lib/houvast.mjs";
import { command, day, people, put, register, send, typeLogin, visitor } from "../lib/steps.mjs";

let server, browser;
before(async () => { [server, browser] = await Promise.all([startDemo(), launch()]); });
after(async () => { await browser?.close(); await server?.stop(); });

const as = visitor(() => [server, browser]);

for (const js of [true, false])
  test(`a text survives an ended session (script: ${js})`, () => as("begeleider", async (page) => {
    const id = await register(page, server, js ? "Mirjam Zuidema" : "Nienke Zuidema");
    const url = server.url(`/trajecten/${id}/contact`);
    await page.goto(url);
    await put(page, "notitie", "Zij belt morgen terug.");
    await put(page, "bereikt", "ja");
    expireSessions(server.data);
    await page.click("main form.formulier button[type=submit]");
    await page.waitForURL(/\/inloggen/);
    await typeLogin(page, people.begeleider, password);
    await page.goto(url);
    assert.equal(await page.inputValue("main [name=notitie]"), "Zij belt morgen terug.");
    assert.equal(await send(page, {}), 303);
    await page.goto(url);
    assert.equal(await page.inputValue("main [name=notitie]"), "", "sent: no draft any more");
  }, { js }));

test("what is half typed is kept, and there again after a closed laptop", () =>
  as("begeleider", async (page) => {
    const id = await register(page, server, "Otto Polman");
    const url = server.url(`/trajecten/${id}/eerste-gesprek`);
    await page.goto(url);
    const kept = page.waitForResponse((r) => r.url().endsWith("/concepten"));
    await put(page, "verslag", "Drie brieven liggen dicht.");
    assert.equal((await kept).status(), 200);
    await page.goto(server.url("/"));
    await page.goto(url);
    assert.equal(await page.inputValue("main [name=verslag]"), "Drie brieven liggen dicht.");
  }));

test("two colleagues at once: the second sees what the first did, and keeps what was typed", () =>
  as("begeleider", (anna) => as("collega", async (bram) => {
    const id = await register(anna, server, "Pien Hoekstra");
    await bram.goto(server.url(`/trajecten/${id}/eerste-gesprek`));
    await put(bram, "vorm", "telefonisch");
    await put(bram, "verslag", "Lang gesprek over de hypotheek.");
    await command(anna, server, id, "dreiging", { dreiging: "afsluiting", bekendOp: day() });
    assert.equal(await send(bram, {}), 409);
    assert.equal(await bram.inputValue("main [name=verslag]"), "Lang gesprek over de hypotheek.");
    assert.match(await bram.locator("main").innerText(), /Anna Bakker/);
    assert.equal(await send(bram, {}), 303, "seen: now it counts");
    assert.match(await bram.locator("#tijdlijn").innerText(), /Lang gesprek over de hypotheek/);
  })));

test("a double click is one contact", () => as("begeleider", async (page) => {
  const id = await register(page, server, "Roos Elzinga");
  await page.goto(server.url(`/trajecten/${id}/contact`));
  await put(page, "bereikt", "ja");
  await put(page, "notitie", "Eenmaal gezegd.");
  await page.dblclick("main form.formulier button[type=submit]");
  await page.waitForURL(/gedaan=contact/);
  const text = await page.locator("#tijdlijn").innerText();
  assert.equal(text.split("Eenmaal gezegd.").length - 1, 1);
}));

test("the same form sent twice is done once", () =>
  as("begeleider", async (page) => {
    const id = await register(page, server, "Sietse Boersma");
    await page.goto(server.url(`/trajecten/${id}/contact`));
    await put(page, "bereikt", "ja");
    await put(page, "notitie", "Tweemaal gestuurd.");
    const answers = await page.evaluate(async () => {
      const form = document.querySelector("main form.formulier");
      const post = () => fetch(form.action, { method: "POST",
        body: new URLSearchParams(new FormData(form)) });
      return [(await post()).url, (await post()).url];
    });
    assert.match(answers[0], /gedaan=contact/);
    assert.equal(answers[1], answers[0], "the second one hears what the first one heard");
    await page.goto(server.url(`/trajecten/${id}`));
    const text = await page.locator("#tijdlijn").innerText();
    assert.equal(text.split("Tweemaal gestuurd.").length - 1, 1);
  }));
