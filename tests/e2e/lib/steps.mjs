// What people do: log in, fill in a form, send it. By the public names of fields and addresses, not
// by wording.
import assert from "node:assert/strict";
import { newPage } from "./browser.mjs";
import { password } from "./houvast.mjs";

export const people = {
  begeleider: "anna@voorbeeldstad.example",
  collega: "bram@voorbeeldstad.example",
  kcc: "kim@voorbeeldstad.example",
  leidinggevende: "leila@voorbeeldstad.example",
  beslisser: "leila@voorbeeldstad.example",  // she leads the team and decides for the college
  tweedeBeslisser: "roos@voorbeeldstad.example",  // on a bezwaar against what Leila decided
  vroegsignaleerder: "victor@voorbeeldstad.example",
  administratie: "petra@voorbeeldstad.example",
  beleid: "joost@voorbeeldstad.example",
  beheerder: "beheer@voorbeeldstad.example",
  archivaris: "archief@voorbeeldstad.example",
};

// With a name and a password; the demo's own buttons stand below.
export async function typeLogin(page, login, secret) {
  await page.fill("#naam", login);
  await page.fill("#wachtwoord", secret);
  await page.click("form:has(#wachtwoord) button[type=submit]");
}

export async function logIn(page, server, who, gemeente = "voorbeeldstad") {
  await page.goto(server.url("/inloggen", gemeente));
  await typeLogin(page, who, password);
  assert.doesNotMatch(new URL(page.url()).pathname, /inloggen/, `${who} is in`);
}

// As somebody of the team: visits a page that is closed at the end, and gives what the work gives.
// `const as = visitor(() => [server, browser])`: both are there only once the tests have begun.
export function visitor(of) {
  return async (who, work, options) => {
    const [server, browser] = of();
    const visit = await newPage(browser, options);
    await logIn(visit.page, server, people[who]);
    const result = await work(visit.page);
    await visit.close();
    return result;
  };
}

export const commandForm = "main form.formulier:has([name=opdracht])";

// One field by its name, whatever it looks like.
export async function put(page, name, value, form = commandForm) {
  const field = page.locator(`${form} [name="${name}"]`);
  const first = field.first();
  const kind = await first.evaluate((element) => element.type);
  const folded = page.locator(`${form} details:not([open]):has([name="${name}"]) > summary`);
  if (await folded.count()) await folded.first().click();
  if (kind === "select-one") {
    const values = await first.evaluate((list) => Array.from(list.options, (o) => o.value));
    return first.selectOption(values.includes(value) ? value : { label: value });
  }
  if (Array.isArray(value)) {  // several boxes
    for (const one of value)
      await page.locator(`${form} [name="${name}"][value="${one}"]`).check();
    return;
  }
  if (kind === "radio" || kind === "checkbox") {
    const option = page.locator(`${form} [name="${name}"][value="${value}"]`);
    if (await option.count()) return option.check();
    return page.locator(`${form} .keuze`, { hasText: value }).locator("input").check();
  }
  return first.fill(value);
}

export async function send(page, fields, form = commandForm) {
  for (const [name, value] of Object.entries(fields)) await put(page, name, value, form);
  const [answer] = await Promise.all([
    page.waitForResponse((r) => r.request().method() === "POST" &&
                                r.request().resourceType() === "document"),
    page.click(`${form} button[type=submit]`),
  ]);
  await page.waitForLoadState("load");
  return answer.status();
}

// A day as people type it, in Amsterdam; `days` from today.
export function day(days = 0) {
  const then = new Date(Date.now() + days * 86400000);
  return new Intl.DateTimeFormat("nl-NL", { timeZone: "Europe/Amsterdam", day: "2-digit",
    month: "2-digit", year: "numeric" }).format(then).replaceAll("/", "-");
}

export const trajectOf = (page) => /\/trajecten\/([0-9a-f-]{36})/.exec(page.url())?.[1];

// Registers somebody new; gives the id of the traject.
export async function register(page, server, naam, fields = {}) {
  await page.goto(server.url("/aanmeldingen/nieuw"));
  const status = await send(page, { naam, telefoon: "06 12345678", ...fields });
  if (status === 200) await send(page, {});  // somebody like this is known: shown, not forced
  const id = trajectOf(page);
  assert.ok(id, `a dossier for ${naam}, not ${page.url()}`);
  return id;
}

export async function command(page, server, traject, name, fields) {
  await page.goto(server.url(`/trajecten/${traject}/${name}`));
  const status = await send(page, fields);
  assert.equal(status, 303, `${name}: ${await page.locator("main").innerText()}`);
  assert.equal(trajectOf(page), traject);
}
