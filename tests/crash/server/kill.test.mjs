// `kill -9` of the real program at random moments, under load from several connections. After each
// restart `houvast verify` holds, and every command that was answered with 303 is there. What was
// not answered may be there or not; sent again with its own id, it is there once.
// KILLS: how many times (10); SEED: of the moments.
import { test } from "node:test";
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { rmSync } from "node:fs";
import { Client } from "../../e2e/lib/client.mjs";
import { makeDemo, run, serve } from "../../e2e/lib/houvast.mjs";
import { day } from "../../e2e/lib/steps.mjs";

const kills = Number(process.env.KILLS ?? 10);
const seed = Number(process.env.SEED ?? Date.now() % 100000);
const clients = 6;
const busy_ms = [20, 700];  // between the start of the load and the kill

// Mulberry32: the moments can be repeated.
function chance(state) {
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const aanmelding = (client, { id, naam }) => client.ask("POST", "/aanmeldingen/nieuw", {
  csrf: client.csrf, opdracht: id, gezien: "0", naam, kanaal: "telefoon", gemeldOp: day(),
  bekendenGezien: "ja" });
const contact = (client, { id, naam, traject }) =>
  client.ask("POST", `/trajecten/${traject}/contact`, {
  csrf: client.csrf, opdracht: id, gezien: "1", op: day(), kanaal: "telefoon",
  richting: "uitgaand", bereikt: "ja", notitie: naam });
const sent = (client, one) => (one.traject ? contact : aanmelding)(client, one);

const trajectIn = (answer) => /\/trajecten\/([0-9a-f-]{36})/.exec(answer.location)?.[1];

// Posts until the server is gone; what was answered goes to `known`, what hung to `open`.
async function load(client, books) {
  let traject;
  for (;;) {
    const one = { id: randomUUID(), naam: `Kraak ${randomUUID().slice(0, 13)}`, traject };
    try {
      const answer = await sent(client, one);
      assert.equal(answer.status, 303, answer.text);
      one.traject ??= trajectIn(answer);
      traject = traject && books.random() < 0.8 ? traject : one.traject;
      books.known.push(one);
    } catch (error) {
      if (error instanceof assert.AssertionError) throw error;
      books.open.push(one);
      return;
    }
  }
}

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

async function killUnderLoad(server, all, books) {
  const working = Promise.all(all.map((client) => load(client, books)));
  await pause(busy_ms[0] + books.random() * (busy_ms[1] - busy_ms[0]));
  server.child.kill("SIGKILL");
  await server.ended;
  await working;
}

// Every answered command is there, once; every open one is, after sending it again.
async function checkAll(client, { known, open }) {
  for (const one of open) {
    const answer = await sent(client, one);
    assert.equal(answer.status, 303, `sent again: ${answer.status}`);
    one.traject ??= trajectIn(answer);
  }
  const pages = new Map();
  for (const one of [...known, ...open]) {
    if (!pages.has(one.traject))
      pages.set(one.traject, (await client.ask("GET", `/trajecten/${one.traject}?alles=1`)).text);
    assert.ok(pages.get(one.traject).includes(one.naam), `${one.naam} in ${one.traject}`);
  }
}

test(`kill -9, ${kills} times, seed ${seed}`, async () => {
  const data = makeDemo({ people: 2 });
  const random = chance(seed);
  let answered = 0, unanswered = 0;
  let server = await serve(data);
  try {
    // Logged in once: a session outlives the program, and logins are limited per address.
    const logIn = () => new Client(server.port).logIn();
    const all = await Promise.all(Array.from({ length: clients }, logIn));
    for (let kill = 1; kill <= kills; ++kill) {
      const books = { known: [], open: [], random };
      await killUnderLoad(server, all, books);
      run(["verify", "--data", data]);
      server = await serve(data);
      for (const client of all) client.moveTo(server.port);
      await checkAll(all[0], books);
      answered += books.known.length;
      unanswered += books.open.length;
      if (kill % 20 === 0) console.log(`${kill} kills, ${answered} answered commands, all there`);
    }
    console.log(`${kills} kills: ${answered} answered, ${unanswered} not, all there`);
    assert.ok(answered > kills, "there was load");
  } finally {
    await server.stop();
    rmSync(data, { recursive: true, force: true });
  }
});
