// Bad days of a running installation: a broken database file, a wrong or lost key, a full disk, a
// taken port, a body over the limit. A clear message, nothing half written, and the other gemeente
// goes on.
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { cpSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync,
  writeSync, closeSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { binary, makeDemo, root, run, serve } from "../e2e/lib/houvast.mjs";
import { Client } from "../e2e/lib/client.mjs";
import { day } from "../e2e/lib/steps.mjs";

let demo, work;
before(() => {
  demo = makeDemo({ people: 6 });
  work = mkdtempSync(path.join(tmpdir(), "houvast-bad-"));
});
after(() => {
  rmSync(demo, { recursive: true, force: true });
  rmSync(work, { recursive: true, force: true });
});

function copy(name) {
  const data = path.join(work, name);
  cpSync(demo, data, { recursive: true });
  return data;
}

function refuses(args, exit, words) {
  const done = spawnSync(binary, args, { cwd: root, encoding: "utf8", timeout: 20000 });
  assert.equal(done.status, exit, done.stdout + done.stderr);
  assert.match(done.stderr, words);
}

// One gemeente is out; it says so without telling what is inside, and the other works.
async function onlyOneIsOut(data, logged, words) {
  const server = await serve(data);
  try {
    const out = await new Client(server.port).ask("GET", "/inloggen");
    assert.equal(out.status, 500, out.text);
    assert.match(out.text, /<h1/);
    assert.match(out.text, words);
    assert.match(out.text, /noem nummer [0-9a-f]{8,}/);
    assert.doesNotMatch(out.text, /sqlite|database disk|\/tmp\//i);
    const other = await new Client(server.port, "waterdam").ask("GET", "/inloggen");
    assert.equal(other.status, 200);
  } finally {
    await server.stop();
  }
  assert.match(server.errors(), logged);
}

test("a broken database file: that gemeente is out, the other one works", async () => {
  const data = copy("broken");
  const file = openSync(path.join(data, "gemeenten/voorbeeldstad.db"), "r+");
  writeSync(file, Buffer.alloc(4096, 0xff), 0, 4096, 0);
  closeSync(file);
  await onlyOneIsOut(data, /database-broken/, /beschadigd/);
});

test("a wrong key: nothing is read or written with it", async () => {
  const data = copy("wrongkey");
  const file = path.join(data, "sleutels");
  const before = readFileSync(path.join(data, "gemeenten/voorbeeldstad.db"));
  writeFileSync(file, readFileSync(file, "utf8").replace(/^voorbeeldstad .*$/m,
                                                         `voorbeeldstad ${"ab".repeat(32)}`));
  await onlyOneIsOut(data, /wrong-key/, /De sleutel van deze gemeente/);
  assert.ok(before.equals(readFileSync(path.join(data, "gemeenten/voorbeeldstad.db"))));
});

test("a lost key file is not made anew beside data that it cannot open", () => {
  const data = copy("nokey");
  rmSync(path.join(data, "sleutels"));
  refuses(["serve", "--data", data, "--port", "0"], 3, /sleutel/);
  assert.throws(() => readFileSync(path.join(data, "sleutels")));
});

test("a taken port: one clear line", async () => {
  const server = await serve(copy("port"));
  const port = String(server.port);
  refuses(["serve", "--data", copy("port2"), "--port", port], 3, /poort|port|address/i);
  await server.stop();
});

test("a body over the limit is 413, and the connection is not taken over", async () => {
  const server = await serve(copy("body"));
  const client = await new Client(server.port).logIn();
  const answer = await client.ask("POST", "/aanmeldingen/nieuw",
                                  { csrf: client.csrf, naam: "x".repeat(6_000_000) })
    .catch((error) => ({ status: error.code }));
  assert.ok([413, "ECONNRESET", "EPIPE"].includes(answer.status), String(answer.status));
  const again = await (await new Client(server.port).logIn()).ask("GET", "/");
  assert.equal(again.status, 200);
  await server.stop();
});

// The form on the page of an error, as a browser would send it again.
function typedOn(text) {
  const form = /<form[^>]*action="([^"]*)"[^>]*>([^]*?)<\/form>/.exec(text);
  assert.ok(form, "a form to send again");
  const plain = (value) => value.replaceAll("&quot;", '"').replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">").replaceAll("&#39;", "'").replaceAll("&amp;", "&");
  const fields = {};
  for (const [, name, value] of form[2].matchAll(/name="([^"]*)" value="([^"]*)"/g))
    fields[plain(name)] = plain(value);
  return [plain(form[1]), fields];
}

test("somebody else holds the database: wait, with what was typed kept on the page", async () => {
  const data = copy("busy");
  const server = await serve(data);
  const client = await new Client(server.port).logIn();
  const file = path.join(data, "gemeenten/voorbeeldstad.db");
  const holder = spawn("python3", ["-c", `import sqlite3, sys
db = sqlite3.connect(sys.argv[1], isolation_level=None)
db.execute("BEGIN IMMEDIATE")
print("held", flush=True)
sys.stdin.read()`, file], { stdio: ["pipe", "pipe", "inherit"] });
  await once(holder.stdout, "data");
  try {
    const answer = await client.ask("POST", "/aanmeldingen/nieuw", {
      csrf: client.csrf, opdracht: "01900000-0000-7000-8000-000000000001", gezien: "0",
      naam: "Druk \"Test\" & <Co>", kanaal: "telefoon", gemeldOp: day(), bekendenGezien: "ja" });
    assert.equal(answer.status, 503, answer.text);
    assert.match(answer.text, /te druk/);
    holder.stdin.end();
    await once(holder, "exit");
    const [address, fields] = typedOn(answer.text);
    assert.equal(fields.naam, "Druk \"Test\" & <Co>");
    assert.equal((await client.ask("POST", address, fields)).status, 303, "sent again");
  } finally {
    holder.kill();
    await server.stop();
  }
  assert.match(server.errors(), /database-busy/);
});

// A small file system of its own; needs root, as in the CI.
const mount = (at) =>
  spawnSync("mount", ["-t", "tmpfs", "-o", "size=24m", "tmpfs", at]).status === 0;

test("a full disk: a clear answer, nothing half written, on again with room", async (t) => {
  const data = path.join(work, "full");
  mkdirSync(data);
  if (!mount(data)) return t.skip("mounting a small file system is not allowed here");
  try {
    cpSync(demo, data, { recursive: true });
    const server = await serve(data, { log: path.join(work, "full.log") });
    const client = await new Client(server.port).logIn();
    const one = (number) => client.ask("POST", "/aanmeldingen/nieuw", {
      csrf: client.csrf, opdracht: `01900000-0000-7000-8000-${String(number).padStart(12, "0")}`,
      gezien: "0", naam: `Vol ${number}`, kanaal: "telefoon", gemeldOp: day(),
      zorgen: "Brieven. ".repeat(400), bekendenGezien: "ja" });
    const ballast = path.join(data, "ballast");
    assert.equal((await one(1)).status, 303);
    spawnSync("sh", ["-c", `cat /dev/zero > ${ballast} 2>/dev/null`]);
    let number = 2, answer = { status: 303 };
    while (answer.status === 303 && number < 400) answer = await one(number++);
    assert.equal(answer.status, 507);
    assert.doesNotMatch(answer.text, /sqlite/i);
    assert.match(answer.text, /De schijf van het systeem is vol/);
    assert.match(answer.text, /noem nummer [0-9a-f]{8,}/);
    const [address, typed] = typedOn(answer.text);
    assert.equal(typed.zorgen, "Brieven. ".repeat(400).trimEnd() + " ");
    const wrong = await new Client(server.port).ask("POST", "/inloggen",
                                                    { naam: "x", wachtwoord: "geheim" });
    assert.doesNotMatch(wrong.text, /geheim/);
    rmSync(ballast);
    assert.equal((await client.ask("POST", address, typed)).status, 303, "sent again");
    assert.equal((await one(number - 1)).status, 303, "and once more: it was done once");
    assert.equal((await client.ask("GET", "/inwoners?van=team")).status, 200);
    await server.stop();
    assert.match(server.errors(), /disk-full/);
    run(["verify", "--data", data]);
  } finally {
    spawnSync("umount", ["-l", data]);
  }
});
