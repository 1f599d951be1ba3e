// Appointments: planned at a free moment, moved, held, waited for in vain; what overlaps is refused;
// the calendar file is read by another program than ours; the agenda, on a desk and on a phone.
import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { assertAccessible } from "../lib/axe.mjs";
import { assertNoSidewaysScroll, launch, phone } from "../lib/browser.mjs";
import { startDemo } from "../lib/houvast.mjs";
import { day, register, send, visitor } from "../lib/steps.mjs";

let server, browser;
before(async () => { [server, browser] = await Promise.all([startDemo({ at: "07:00" }), launch()]); });
after(async () => { await browser?.close(); await server?.stop(); });

const as = visitor(() => [server, browser]);

const form = "main form.formulier";
const open = (page, id, command, query = "") =>
  page.goto(server.url(`/trajecten/${id}/${command}${query}`));

// Unfolds RFC 5545 lines and gives name → value; parameters stay in the name.
function lines(ics) {
  return ics.replace(/\r\n[ \t]/g, "").split("\r\n").filter(Boolean).map((line) => {
    const colon = line.indexOf(":");
    return [line.slice(0, colon), line.slice(colon + 1)];
  });
}
// Of the event itself: its time zone has beginnings of its own.
const value = (ics, name) => lines(ics.replace(/BEGIN:VTIMEZONE[^]*END:VTIMEZONE\r\n/, ""))
  .find(([n]) => n === name || n.startsWith(name + ";"))?.[1];

async function plan(page, id, more = {}) {
  await open(page, id, "gesprek");
  const free = page.locator("input[name=moment]").first();
  const moment = await free.getAttribute("value");
  const status = await send(page, { waarvoor: "begeleiding", wijze: "op-kantoor", moment,
                                    duur: "60", ...more }, form);
  assert.equal(status, 303);
  return moment;
}

const number = async (page) =>
  (await page.locator("#gesprekken a[href*='/gesprekken/']").first().getAttribute("href"))
    .split("/").pop();

for (const [how, options] of [["with JavaScript", {}], ["without JavaScript", { js: false }]])
  test(`a free moment is chosen, ${how}`, () => as("begeleider", async (page) => {
    const id = await register(page, server, `Gesprek Vrij ${how.length}`);
    await open(page, id, "gesprek");
    if (options.js !== false) await assertAccessible(page);  // axe is a script itself
    assert.ok(await page.locator("input[name=moment]").count() > 3);
    const moment = await plan(page, id);
    const panel = await page.locator("#gesprekken").innerText();
    assert.match(panel, new RegExp(moment.slice(11)));
    if (options.js !== false) await assertAccessible(page);
  }, options));

test("what overlaps is refused with what is in the way, and passes with a reason", () =>
  as("begeleider", async (page) => {
    const one = await register(page, server, "Gesprek Eerste");
    const two = await register(page, server, "Gesprek Tweede");
    const moment = await plan(page, one);
    await open(page, two, "gesprek");
    const [y, m, d] = moment.slice(0, 10).split("-");
    const same = { waarvoor: "begeleiding", wijze: "telefoon", moment: "anders",
                   dag: `${d}-${m}-${y}`, tijd: moment.slice(11), duur: "30" };
    assert.equal(await send(page, same, form), 422);
    assert.match(await page.locator(".fouten").innerText(), /heeft dan al een gesprek/);
    assert.equal(await send(page, { ...same, toch: "Kort, het kan tussendoor." }, form), 303);
  }));

test("moved, then the calendar file: the same name, one version further", () =>
  as("begeleider", async (page) => {
    const id = await register(page, server, "Gesprek Verzet");
    await plan(page, id);
    const welk = await number(page);
    const ics = async () => {
      const answer = await page.evaluate(async (url) => {
        const got = await fetch(url);
        return { status: got.status, type: got.headers.get("content-type"),
                 text: await got.text() };
      }, `/trajecten/${id}/gesprekken/${welk}`);
      assert.equal(answer.status, 200);
      assert.match(answer.type, /text\/calendar/);
      return answer.text;
    };
    const first = await ics();
    assert.equal(value(first, "BEGIN"), "VCALENDAR");
    assert.equal(value(first, "SEQUENCE"), "0");
    assert.match(value(first, "SUMMARY"), /^Gesprek met [A-Z]/);
    assert.doesNotMatch(first, /schuld|Gesprek Verzet/i);
    assert.ok(lines(first).some(([n]) => n === "DTSTART;TZID=Europe/Amsterdam"));

    await open(page, id, "gesprek-verplaatsing", `?gesprek=${welk}`);
    await assertAccessible(page);
    assert.equal(await send(page, { dag: day(20), tijd: "13:15", door: "inwoner",
                                    toch: "Op verzoek van de inwoner." }, form), 303);
    const second = await ics();
    assert.equal(value(second, "UID"), value(first, "UID"));
    assert.equal(value(second, "SEQUENCE"), "1");
    assert.match(value(second, "DTSTART"), /T131500$/);

    await open(page, id, "gesprek-afzegging", `?gesprek=${welk}`);
    assert.equal(await send(page, { door: "wij", reden: "Ziek." }, form), 303);
    assert.equal(value(await ics(), "METHOD"), "CANCEL");
  }));

test("today's appointment: on Vandaag and in the agenda; held leads to the talk's own form", () =>
  as("begeleider", async (page) => {
    const id = await register(page, server, "Gesprek Vandaag");
    await open(page, id, "gesprek");
    assert.equal(await send(page, { waarvoor: "kennismaking", wijze: "telefoon",
                                    moment: "anders", dag: day(0), tijd: "21:40", duur: "15",
                                    toch: "Vanavond thuis bereikbaar." }, form), 303);
    const welk = await number(page);
    await page.goto(server.url("/"));
    assert.match(await page.locator("#gesprekken").innerText(), /21:40.*Gesprek Vandaag/);
    await page.goto(server.url("/agenda"));
    assert.match(await page.locator("main").innerText(), /Gesprek Vandaag/);
    await open(page, id, "gespreksuitkomst", `?gesprek=${welk}`);
    assert.equal(await send(page, { uitkomst: "gehouden" }, form), 303);
    assert.match(page.url(), /eerste-gesprek\?op=/);
    assert.equal(await page.inputValue("[name=op]"), day(0));
  }));

test("nobody came: an attempt stands in the dossier", () =>
  as("begeleider", async (page) => {
    const id = await register(page, server, "Gesprek Niemand");
    await open(page, id, "gesprek");
    await send(page, { waarvoor: "kennismaking", wijze: "thuis", moment: "anders", dag: day(0),
                       tijd: "21:00", duur: "15", toch: "Vanavond." }, form);
    const welk = await number(page);
    await open(page, id, "gespreksuitkomst", `?gesprek=${welk}`);
    assert.equal(await send(page, { uitkomst: "niet-verschenen" }, form), 303);
    assert.equal(await page.locator("#gesprekken").count(), 0);
    assert.match(await page.locator("#tijdlijn").innerText(), /de inwoner kwam niet/i);
  }));

test("the agenda: hours, absence, another week, on a phone", () =>
  as("begeleider", async (page) => {
    await page.goto(server.url("/agenda"));
    await assertAccessible(page);
    await assertNoSidewaysScroll(page);
    await page.locator("main a[href^='/agenda/werktijden']").click();
    assert.equal(await send(page, { maandag: "8:30-17:00", dinsdag: "8:30-17:00",
                                    donderdag: "9-12" }, form), 303);
    assert.match(await page.locator("main").innerText(), /08:30 tot 17:00/);
    await page.locator("main a[href^='/agenda/afwezigheid?']").click();
    assert.equal(await send(page, { vanaf: day(40), tot: day(44), waarom: "verlof" }, form), 303);
    assert.match(await page.locator("main").innerText(), /Verlof/);
    await page.locator("main a[href*='afwezigheid-opheffing']").click();
    assert.equal(await send(page, {}, form), 303);
    const [back, on] = await Promise.all(["prev", "next"].map((rel) =>
      page.locator(`.bladeren a[rel=${rel}]`).boundingBox()));
    assert.equal(back.y, on.y, "the ways to other weeks stand on one line");
    assert.ok(back.x < on.x);
    await page.locator("main a", { hasText: "Volgende week" }).click();
    await assertNoSidewaysScroll(page);
    assert.match(page.url(), /week=/);
  }, { viewport: phone }));
