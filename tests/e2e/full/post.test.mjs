// Mail goes through a real server: taken, refused, put off, hanging, broken off, and with TLS that is
// right or not. The answer says which; a secret is never in it.
import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { rmSync, unlinkSync } from "node:fs";
import path from "node:path";
import { makeDemo } from "../lib/houvast.mjs";
import { certificate, configure, houvast, opened, postbus, silent } from "../lib/postbus.mjs";

let data, tls;
before(() => { data = makeDemo({ people: 4 }); tls = certificate(); });
after(() => { rmSync(data, { recursive: true, force: true }); tls.remove(); });

const send = (env) => houvast(["post", "--data", data, "--gemeente", "voorbeeldstad",
                               "--proef-naar", "sara@post.example"], env);

// One attempt against a server like this.
async function against(options, config = {}, env = {}) {
  const server = await postbus(options);
  configure(data, server.port, config);
  const result = await send(env);
  await server.stop();
  assert.doesNotMatch(result.out, /een-lang-geheim/, "no secret is ever shown");
  return { ...result, mails: server.mails };
}

test("without post.yaml nothing is sent, and it says so", async () => {
  const run = await houvast(["post", "--data", data]);
  assert.equal(run.code, 0, run.out);
  assert.match(run.out, /niets ingesteld/);
  assert.equal((await send()).code, 1);
});

test("a server on this machine takes it", async () => {
  const { code, out, mails } = await against({});
  assert.equal(code, 0, out);
  assert.equal(mails.length, 1);
  assert.equal(mails[0].from, "afspraken@voorbeeldstad.example");
  assert.deepEqual(mails[0].to, ["sara@post.example"]);
  const mail = opened(mails[0].text);
  assert.equal(mail.headers.from,
               '"Gemeente Voorbeeldstad" <afspraken@voorbeeldstad.example>');
  assert.match(mail.headers["message-id"], /^<[0-9a-f-]+@voorbeeldstad\.example>$/);
  assert.equal(mail.headers["auto-submitted"], "auto-generated");
  assert.match(mail.parts[0].text, /Het versturen van mail werkt/);
});

test("STARTTLS with a login, and TLS from the first byte", async () => {
  const login = { user: "houvast", password: "een-lang-geheim" };
  const config = { security: "starttls", ca: tls.file, user: "houvast" };
  const later = await against({ tls, login }, config);
  assert.equal(later.code, 0, later.out);
  assert.deepEqual([later.mails[0].secure, later.mails[0].user], [true, "houvast"]);
  const first = await against({ tls, login, secure: true }, { ...config, security: "tls" });
  assert.equal(first.code, 0, first.out);
  const given = await against({ tls, login: { ...login, password: "uit-de-omgeving" } }, config,
                              { HOUVAST_SMTP_WACHTWOORD: "uit-de-omgeving" });
  assert.equal(given.code, 0, given.out);
});

test("a wrong password may be mended: temporary, and it is not told", async () => {
  const { code, out, mails } = await against(
    { tls, login: { user: "houvast", password: "een ander" } },
    { security: "starttls", ca: tls.file, user: "houvast" });
  assert.equal(code, 1);
  assert.match(out, /tijdelijk.*inlog/);
  assert.equal(mails.length, 0);
});

test("a certificate that nobody vouches for, or no TLS at all: nothing is handed over", async () => {
  for (const [server, config] of [[{ tls }, { security: "starttls" }],
                                  [{ tls, secure: true }, { security: "tls" }],
                                  [{}, { security: "starttls", ca: tls.file }]]) {
    const { code, out, mails } = await against(server, config);
    assert.equal(code, 1, out);
    assert.match(out, /tijdelijk.*tls/);
    assert.equal(mails.length, 0);
  }
});

test("refused is for good, put off is for later", async () => {
  for (const [at, said] of [[{ rcpt: 550 }, /blijvend, 550\): ontvanger-geweigerd/],
                            [{ rcpt: 451 }, /tijdelijk, 451\): uitgesteld/],
                            [{ data: 554 }, /blijvend, 554\): bericht-geweigerd/],
                            [{ data: 452 }, /tijdelijk, 452\): uitgesteld/],
                            [{ mail: 550 }, /tijdelijk, 550\): afzender-geweigerd/]]) {
    const { code, out, mails } = await against({ at });
    assert.equal(code, 1, out);
    assert.match(out, said);
    assert.equal(mails.length, 0);
  }
});

test("a line that breaks in the middle of a mail", async () => {
  const { code, out } = await against({ drop: true });
  assert.equal(code, 1, out);
  assert.match(out, /tijdelijk.*afgebroken/);
});

test("a server that hangs is left after the time that is set", async () => {
  const server = await silent();
  configure(data, server.port);
  const begin = Date.now();
  const { code, out } = await send();
  server.stop();
  assert.equal(code, 1);
  assert.match(out, /tijdelijk.*te-lang/);
  assert.ok(Date.now() - begin < 15000, "not much longer than three seconds");
});

test("nobody there", async () => {
  configure(data, 1);
  assert.match((await send()).out, /tijdelijk.*geen-verbinding/);
});

test("a mistake in post.yaml stops the program with the line it is on", async () => {
  configure(data, 25, { extra: "wachtwoord: abc\n" });
  const { code, out } = await send();
  assert.equal(code, 3, out);
  assert.match(out, /post\.yaml:\d+:\d+: onbekende sleutel: wachtwoord/);
  unlinkSync(path.join(data, "post.yaml"));
});
