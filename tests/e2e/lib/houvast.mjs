// Starts the real program on a free port, with demo data of its own in a folder that goes again.
// HOUVAST names the binary; without it that of build/dev.
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { fileURLToPath } from "node:url";
import path from "node:path";

export const root = fileURLToPath(new URL("../../..", import.meta.url));
export const binary = process.env.HOUVAST ?? path.join(root, "build/dev/houvast");
export const password = "houvast-demo-2026";

export function run(args) {
  const done = spawnSync(binary, args, { cwd: root, encoding: "utf8" });
  if (done.status !== 0) throw new Error(`houvast ${args.join(" ")}: ${done.stderr}`);
  return done.stdout;
}

// The port that the program prints when it listens.
function listening(child, seconds) {
  return new Promise((resolve, reject) => {
    let heard = "";
    const timer = setTimeout(() => reject(new Error(`not listening: ${heard}`)), seconds * 1000);
    child.stdout.on("data", (bytes) => {
      heard += bytes;
      const port = /luistert op poort (\d+)/.exec(heard);
      if (!port) return;
      clearTimeout(timer);
      resolve(Number(port[1]));
    });
    child.on("exit", (code) => {
      clearTimeout(timer);
      reject(new Error(`houvast ended with ${code}: ${heard}`));
    });
  });
}

// `at`: a time of today in UTC, "07:00"; the program then acts as if it is that late, so that a test
// says the same in the morning and at night.
const today = () =>
  new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Amsterdam" }).format(new Date());
const clock = (at) => at ? ["--tijdstip", `${today()}T${at}`] : [];

export async function serve(data, { demo = true, port = 0, log = path.join(data, "log"),
                                    at } = {}) {
  const args = ["serve", "--data", data, "--port", String(port), ...(demo ? ["--demo"] : []),
                ...clock(at)];
  const child = spawn(binary, args, { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
  let errors = "";
  child.stderr.on("data", (bytes) => { errors += bytes; });
  const ended = new Promise((resolve) => child.on("exit", resolve));
  const listens = await listening(child, 60);
  child.stdout.resume();
  return {
    child, data, port: listens,
    url: (path = "/", gemeente = "voorbeeldstad") => `http://${gemeente}.localhost:${listens}${path}`,
    errors: () => errors,
    async stop() {
      child.kill("SIGTERM");
      await ended;
      writeFileSync(log, errors);
    },
    ended,
  };
}

export function makeDemo({ seed = 7, people = 24, at } = {}) {
  const data = mkdtempSync(path.join(tmpdir(), "houvast-e2e-"));
  rmSync(data, { recursive: true });
  run(["demo", "--data", data, "--seed", String(seed), "--inwoners", String(people), "--no-serve",
       ...clock(at)]);
  return data;
}

// A demo, served. `stop` takes the folder away too.
export async function startDemo(options = {}) {
  const data = makeDemo(options);
  const server = await serve(data, options);
  return {
    ...server,
    async stop() {
      await server.stop();
      rmSync(data, { recursive: true, force: true });
    },
  };
}

// The clock of a session, set back: as if somebody was away for two hours.
export function expireSessions(data) {
  const sql = "UPDATE sessions SET seen_ms = seen_ms - 7200000";
  const script = "import sqlite3, sys\ndb = sqlite3.connect(sys.argv[1], timeout=10)\n" +
    "db.execute(sys.argv[2])\ndb.commit()\n";
  const done = spawnSync("python3", ["-c", script, path.join(data, "access.db"), sql]);
  if (done.status !== 0) throw new Error(String(done.stderr));
}
