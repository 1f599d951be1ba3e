// A resident chooses a mail before appointments; a professional plans one in the browser; two days
// before, at nine, a real mail arrives with a file for the calendar. Time is moved by asking
// `houvast post` to do as if. Then it is called off, or the dossier ends, and that is told once. And
// what goes wrong is seen, and tried again.
import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { rmSync } from "node:fs";
import { launch, newPage } from "../lib/browser.mjs";
import { makeDemo, serve } from "../lib/houvast.mjs";
import { configure, houvast, opened, postbus } from "../lib/postbus.mjs";
import { assertAccessible } from "../lib/axe.mjs";
import { command, day, logIn, people, register, send } from "../lib/steps.mjs";

const ahead = 20;  // days: no appointment of the demo lies there
let data, server, browser;

before(async () => {
  data = makeDemo({ people: 6 });
  server = await serve(data);  // without post.yaml: only `houvast post` sends
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await server?.stop();
  rmSync(data, { recursive: true, force: true });
});

// Noon in Amsterdam, so many days from today; in UTC as the program wants it.
function noon(days) {
  const [d, m, y] = day(days).split("-");
  return `${y}-${m}-${d}T11:00`;
}
const post = (days) => houvast(["post", "--data", data, "--gemeente", "voorbeeldstad",
                                "--tijdstip", noon(days)]);

// Somebody new who wants a mail, with a talk planned: the id of the dossier.
async function resident(page, naam, email, talk) {
  const traject = await register(page, server, naam, { email });
  const links = await page.locator("main a[href*='/inwoners/']")
    .evaluateAll((all) => all.map((a) => a.getAttribute("href")));
  const card = links.map((href) => /\/inwoners\/[0-9a-f-]{36}/.exec(href)?.[0]).find(Boolean);
  assert.ok(card, "the card of the person is a link of the dossier");
  await page.goto(server.url(`${card}/contactwensen`));
  assert.equal(await send(page, { herinnering: "mail" }), 303);
  await command(page, server, traject, "gesprek", talk);
  return traject;
}

const talk = { waarvoor: "begeleiding", wijze: "op-kantoor", medewerker: "Anna Bakker",
               dag: day(ahead), tijd: "10:30", plaats: "Stadhuis, Markt 1",
               toch: "Op welke dag het ook valt." };  // Anna does not work in weekends

test("planned in the browser, mailed two days before, with a file for the calendar", async () => {
  const { page, close } = await newPage(browser);
  await logIn(page, server, people.begeleider);
  const traject = await resident(page, "Sara Vermeer", "sara.vermeer@post.example", talk);
  const server2 = await postbus();
  configure(data, server2.port);

  assert.match((await post(ahead - 3)).out, /klaargezet 0, verstuurd 0/);
  assert.match((await post(ahead - 2)).out, /klaargezet 1, verstuurd 1/);
  assert.match((await post(ahead - 2)).out, /klaargezet 0, verstuurd 0/);
  await server2.stop();

  assert.deepEqual(server2.mails.map((m) => m.to), [["sara.vermeer@post.example"]]);
  const mail = opened(server2.mails[0].text);
  assert.match(mail.headers.subject, /^Uw afspraak op /);
  const [text, ics] = mail.parts;
  assert.match(text.text, /10\.30 uur/);
  assert.match(text.text, /Stadhuis, Markt 1/);
  assert.match(text.text, /Met wie: Anna\r?\n/);
  assert.match(ics.headers["content-type"], /^text\/calendar/);
  assert.match(ics.text, /BEGIN:VEVENT[^]*END:VCALENDAR/);
  const shown = ics.text.replace(/^(UID|PRODID):.*(\r?\n[ \t].*)*/gm, "");  // for programs
  for (const part of [mail.headers.subject, mail.headers.from, text.text, shown])
    assert.doesNotMatch(part, /schuld|houvast|begeleiding|bakker|budget/i, "nothing tells why");
  assert.doesNotMatch(server.errors(), /sara/i);

  await page.goto(server.url(`/trajecten/${traject}`));
  assert.match(await page.locator("main").innerText(), /Herinnering per mail verstuurd/);
  await close();
});

// The number of the appointment that stands, from the link to call it off.
async function standing(page, traject) {
  await page.goto(server.url(`/trajecten/${traject}`));
  const link = page.locator("main a[href*='gesprek-afzegging?gesprek=']").first();
  return /gesprek=(\d+)/.exec(await link.getAttribute("href"))[1];
}

// As a resident reads it, and nothing that tells why.
function assertOff(raw, moment) {
  const mail = opened(raw);
  assert.match(mail.headers.subject, /^Uw afspraak van .* gaat niet door$/);
  const [text, ics] = mail.parts;
  assert.match(text.text, moment);
  assert.match(text.text, /Bel ons: /);
  assert.match(ics.text, /METHOD:CANCEL/);
  for (const part of [mail.headers.subject, mail.headers.from, text.text])
    assert.doesNotMatch(part, /schuld|houvast|begeleiding|kennismaking|anna|ziek|broer|budget/i);
}

test("called off after its reminder, by hand or by the end of the dossier: told once", async () => {
  const { page, close } = await newPage(browser);
  await logIn(page, server, people.begeleider);
  const hand = await resident(page, "Hanna Hand", "hanna@post.example", { ...talk, tijd: "09:00" });
  const einde = await resident(page, "Eef Einde", "eef@post.example", { ...talk, tijd: "11:45" });
  const stil = await resident(page, "Stella Stil", "stella@post.example", { ...talk, tijd: "14:30" });
  const box = await postbus();
  configure(data, box.port);
  assert.match((await post(ahead - 2)).out, /verstuurd 3/);

  const afzegging = async (traject) => command(page, server, traject,
    `gesprek-afzegging?gesprek=${await standing(page, traject)}`,
    { door: "wij", reden: "Anna is ziek." });
  await afzegging(hand);
  await command(page, server, einde, "eerste-gesprek", { vorm: "telefonisch" });
  await command(page, server, einde, "afzien", { op: day(), reden: "Haar broer helpt." });
  await afzegging(stil);
  await page.goto(server.url(`/trajecten/${stil}`));
  const card = /\/inwoners\/[0-9a-f-]{36}/.exec(
    await page.locator("main a[href*='/inwoners/']").first().getAttribute("href"))[0];
  await page.goto(server.url(`${card}/contactwensen`));
  assert.equal(await send(page, { herinnering: "geen" }), 303);  // no messages any more

  box.mails.length = 0;
  assert.match((await post(ahead - 2)).out, /klaargezet 2, verstuurd 2/);
  assert.match((await post(ahead - 2)).out, /klaargezet 0, verstuurd 0/);
  await box.stop();
  await close();
  const to = (email) => box.mails.find((m) => m.to[0] === email).text;
  assert.deepEqual(box.mails.map((m) => m.to[0]).sort(), ["eef@post.example", "hanna@post.example"]);
  assertOff(to("hanna@post.example"), /9\.00 uur gaat niet door/);
  assertOff(to("eef@post.example"), /11\.45 uur gaat niet door/);
});

test("what is not delivered is seen by administratie, and tried again", async () => {
  const { page, close } = await newPage(browser);
  await logIn(page, server, people.begeleider);
  await resident(page, "Yusuf Demir", "yusuf@post.example", { ...talk, tijd: "13:00" });
  const refuses = await postbus({ at: { rcpt: 550 } });
  configure(data, refuses.port);
  assert.match((await post(ahead - 2)).out, /mislukt 1/);
  await refuses.stop();
  await close();

  const other = await newPage(browser);
  await logIn(other.page, server, people.administratie);
  await other.page.goto(server.url("/berichten"));
  const main = other.page.locator("main");
  assert.match(await main.innerText(), /De server nam het adres van de inwoner niet aan/);
  assert.doesNotMatch(await main.innerText(), /Yusuf|post\.example/);
  await assertAccessible(other.page, "berichten");
  await Promise.all([other.page.waitForNavigation(),
                     main.locator("form[action$='/opnieuw'] button").click()]);
  assert.match(await main.innerText(), /wordt opnieuw verstuurd/);
  await other.close();

  const takes = await postbus();
  configure(data, takes.port);
  assert.match((await post(ahead - 2)).out, /verstuurd 1/);
  await takes.stop();
  assert.deepEqual(takes.mails.map((m) => m.to), [["yusuf@post.example"]]);
});
