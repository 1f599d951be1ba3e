// Bad days of a running installation: a broken database file, a wrong or lost key, a full disk, a
// taken port, a body over the limit. A clear message, nothing half written, and the other gemeente
// goes on.
import { spawnSync } from "node:child_process";
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
async function onlyOneIsOut(data, logged) {
  const server = await serve(data);
  try {
    const out = await new Client(server.port).ask("GET", "/inloggen");
    assert.equal(out.status, 500, out.text);
    assert.match(out.text, /<h1/);
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
  await onlyOneIsOut(data, /database-broken/);
});

test("a wrong key: nothing is read or written with it", async () => {
  const data = copy("wrongkey");
  const file = path.join(data, "sleutels");
  const before = readFileSync(path.join(data, "gemeenten/voorbeeldstad.db"));
  writeFileSync(file, readFileSync(file, "utf8").replace(/^voorbeeldstad .*$/m,
                                                         `voorbeeldstad ${"ab".repeat(32)}`));
  await onlyOneIsOut(data, /wrong-key/);
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
    assert.ok([500, 503, 507].includes(answer.status), `full: ${answer.status}`);
    assert.doesNotMatch(answer.text, /sqlite/i);
    rmSync(ballast);
    assert.equal((await one(number - 1)).status, 303, "the same form, sent again");
    assert.equal((await client.ask("GET", "/inwoners?van=team")).status, 200);
    await server.stop();
    assert.match(server.errors(), /disk-full/);
    run(["verify", "--data", data]);
  } finally {
    spawnSync("umount", ["-l", data]);
  }
});
