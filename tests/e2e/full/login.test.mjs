// Coming in for real: an invitation, a password, an authenticator, and out again. No demo account.
import { createHmac } from "node:crypto";
import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { launch, newPage } from "../lib/browser.mjs";
import { password, startDemo } from "../lib/houvast.mjs";
import { logIn, people, put, send, typeLogin } from "../lib/steps.mjs";

let server, browser;
before(async () => {
  [server, browser] = await Promise.all([startDemo({ people: 4 }), launch()]);
});
after(async () => { await browser?.close(); await server?.stop(); });

function base32(text) {
  let bits = "";
  for (const letter of text.replaceAll(" ", ""))
    bits += "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter).toString(2).padStart(5, "0");
  return Buffer.from(bits.match(/.{8}/g).map((byte) => parseInt(byte, 2)));
}

// RFC 6238, with SHA-1 and 30 seconds.
function totp(secret, step = Math.floor(Date.now() / 30000)) {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const mac = createHmac("sha1", base32(secret)).update(counter).digest();
  const at = mac[19] & 15;
  return String((mac.readUInt32BE(at) & 0x7fffffff) % 1000000).padStart(6, "0");
}

const own = "een heel eigen wachtzin";

test("an invitation, a password, an authenticator, and back in with a code", async () => {
  const beheer = await newPage(browser);
  await logIn(beheer.page, server, people.beheerder);
  await beheer.page.goto(server.url("/beheer/medewerker"));
  await put(beheer.page, "rollen", "begeleider");
  await Promise.all([
    beheer.page.waitForResponse((r) => r.request().method() === "POST"),
    send(beheer.page, { naam: "Tjitske Nauta", email: "tjitske@voorbeeldstad.example" }),
  ]);
  const link = /https?:\/\/\S+\/uitnodiging\?code=[\w-]+/.exec(
    await beheer.page.locator("main").innerText());
  assert.ok(link, "the beheerder gets a link to pass on");
  await beheer.close();

  const visit = await newPage(browser);
  const { page } = visit;
  await page.goto(link[0]);
  await page.fill("[name=wachtwoord]", "te kort");
  await page.fill("[name=nogmaals]", "te kort");
  await page.click("main button[type=submit]");
  assert.match(await page.locator("main").innerText(), /12/, "says how long it must be");
  await page.fill("[name=wachtwoord]", own);
  await page.fill("[name=nogmaals]", own);
  await page.click("main button[type=submit]");
  await page.waitForURL(/\/inloggen/);

  const comeBack = async () => {
    await typeLogin(page, "tjitske@voorbeeldstad.example", own);
    await page.waitForURL(/\/inloggen\/code/);
  };
  await comeBack();
  const secret = await page.locator(".geheim code").innerText();
  assert.equal(await page.locator(".qr svg").count(), 1);
  assert.match((await page.goto(server.url("/inwoners"))).url(), /\/inloggen/,
               "half in is not in");
  await page.goto(server.url("/inloggen/code"));
  await page.fill("[name=code]", "000000");
  await page.click("main button[type=submit]");
  assert.match(page.url(), /\/inloggen\/code/);
  const used = Math.floor(Date.now() / 30000);
  await page.fill("[name=code]", totp(secret, used));
  await page.click("main button[type=submit]");
  await page.waitForURL(server.url("/"));
  assert.match(await page.locator("body").innerText(), /Tjitske Nauta/);

  await page.locator("form[action='/uitloggen'] button").click();
  await page.waitForURL(/\/inloggen\?uitgelogd/);
  await page.goBack();
  await page.goto(server.url("/"));
  assert.match(page.url(), /\/inloggen/, "out is out");
  await comeBack();
  assert.equal(await page.locator(".geheim").count(), 0, "the secret is shown once only");
  await page.fill("[name=code]", totp(secret, used));
  await page.click("main button[type=submit]");
  assert.match(page.url(), /\/inloggen\/code/, "a code works once");
  await page.fill("[name=code]", totp(secret, used + 1));
  await page.click("main button[type=submit]");
  await page.waitForURL(server.url("/"));
  assert.match((await page.goto(link[0])).url() + (await page.locator("h1").innerText()), /./);
  assert.equal((await page.goto(link[0])).status(), 404, "an invitation works once");
  await visit.close();
});

test("a wrong password says so, keeps the name, and never the password", async () => {
  const visit = await newPage(browser);
  await visit.page.goto(server.url("/inloggen"));
  await typeLogin(visit.page, people.collega, "dit is het niet helemaal");
  assert.equal(await visit.page.locator(".fouten").count(), 1);
  assert.equal(await visit.page.inputValue("#naam"), people.collega);
  assert.equal(await visit.page.inputValue("#wachtwoord"), "");
  await visit.close();
});

test("a post without the token of the form is refused", async () => {
  const visit = await newPage(browser);
  await logIn(visit.page, server, people.begeleider);
  const status = await visit.page.evaluate(async () => {
    const body = new URLSearchParams({ naam: "Van Elders", kanaal: "telefoon" });
    return (await fetch("/aanmeldingen/nieuw", { method: "POST", body })).status;
  });
  assert.equal(status, 403);
  await visit.close();
});

test("a path to go to after logging in is one of ours", async () => {
  for (const naar of ["//evil.example/", "https://evil.example/", "/\\evil.example"]) {
    const visit = await newPage(browser);
    await visit.page.goto(server.url(`/inloggen?naar=${encodeURIComponent(naar)}`));
    await typeLogin(visit.page, people.kcc, password);
    assert.equal(new URL(visit.page.url()).hostname, "voorbeeldstad.localhost");
    await visit.close();
  }
});

test("a session of one gemeente is no session of the other", async () => {
  const visit = await newPage(browser);
  await logIn(visit.page, server, people.begeleider);
  await visit.page.goto(server.url("/inwoners", "waterdam"));
  assert.match(visit.page.url(), /waterdam\.localhost.*\/inloggen/);
  await visit.close();
});
