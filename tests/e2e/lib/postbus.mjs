// A real mail server on this machine, to send to: it keeps what it takes, or does as it is told.
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import net from "node:net";
import path from "node:path";
import { SMTPServer } from "smtp-server";
import { binary, root } from "./houvast.mjs";

// A certificate of our own for localhost, that nobody else trusts.
export function certificate() {
  const folder = mkdtempSync(path.join(tmpdir(), "houvast-cert-"));
  const [key, cert] = ["key.pem", "cert.pem"].map((name) => path.join(folder, name));
  const done = spawnSync("openssl", ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2",
    "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost", "-keyout", key, "-out",
    cert]);
  if (done.status !== 0) throw new Error(String(done.stderr));
  return { key: readFileSync(key), cert: readFileSync(cert), file: cert,
           remove: () => rmSync(folder, { recursive: true, force: true }) };
}

const refusal = (code, words) => Object.assign(new Error(words), { responseCode: code });

// `at`: { mail, rcpt, data: a code to refuse with }; drop: break the line in the middle of a mail.
export function postbus({ secure = false, tls, login, at = {}, drop = false, starttls } = {}) {
  const mails = [];
  const disabled = [...(login ? [] : ["AUTH"]), ...(tls && starttls !== false ? [] : ["STARTTLS"])];
  const server = new SMTPServer({
    secure, key: tls?.key, cert: tls?.cert, disabledCommands: disabled, authOptional: !login,
    disableReverseLookup: true, logger: false, hideSTARTTLS: false,
    onAuth: (auth, session, done) =>
      auth.username === login.user && auth.password === login.password
        ? done(null, { user: auth.username }) : done(new Error("wrong")),
    onMailFrom: (address, session, done) => done(at.mail ? refusal(at.mail, "no") : null),
    onRcptTo: (address, session, done) => done(at.rcpt ? refusal(at.rcpt, "no") : null),
    onData: (stream, session, done) => {
      let text = "";
      stream.on("data", (bytes) => { text += bytes; });
      if (drop) return void server.connections.forEach((c) => c._socket.destroy());
      stream.on("end", () => {
        if (at.data) return done(refusal(at.data, "no"));
        mails.push({ from: session.envelope.mailFrom.address,
                     to: session.envelope.rcptTo.map((r) => r.address), text,
                     secure: session.secure, user: session.user });
        done(null, "taken");
      });
    },
  });
  server.on("error", () => {});  // a line that broke: what we came to see
  return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve({
    mails, port: server.server.address().port,
    stop: () => new Promise((done) => server.close(done)) })));
}

// Takes the line, and never says a word.
export function silent() {
  const sockets = new Set();
  const server = net.createServer((socket) => { sockets.add(socket); socket.on("error", () => {}); });
  return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve({
    port: server.address().port,
    stop: () => { for (const s of sockets) s.destroy(); server.close(); } })));
}

export function configure(data, port, { security = "geen", ca, user, extra = "" } = {}) {
  writeFileSync(path.join(data, "geheim"), "een-lang-geheim\n");
  writeFileSync(path.join(data, "post.yaml"), `mail:
  server: localhost
  poort: ${port}
  beveiliging: ${security}
  wachttijd_seconden: 3
${ca ? `  ca_bestand: ${ca}\n` : ""}${user ? `  gebruiker: ${user}\n  wachtwoord_bestand: geheim\n` : ""}\
${extra}gemeenten:
  - gemeente: voorbeeldstad
    afzender_naam: Gemeente Voorbeeldstad
    afzender_adres: afspraken@voorbeeldstad.example
    afzender_sms: Gemeente
`);
}

// Beside our own server, so never waiting for the end of the program.
export function houvast(args, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(binary, args, { cwd: root, env: { ...process.env, ...env } });
    let out = "";
    child.stdout.on("data", (bytes) => { out += bytes; });
    child.stderr.on("data", (bytes) => { out += bytes; });
    child.on("exit", (code) => resolve({ code, out }));
  });
}

// A mail as somebody reads it: headers by name, and the parts with their text.
export function opened(raw) {
  const [head, ...rest] = raw.split("\r\n\r\n");
  const headers = headersOf(head);
  const boundary = /boundary="([^"]+)"/.exec(headers["content-type"] ?? "")?.[1];
  if (!boundary) return { headers, parts: [part(raw)] };
  const pieces = rest.join("\r\n\r\n").split(`--${boundary}`).slice(1, -1);
  return { headers, parts: pieces.map((piece) => part(piece.replace(/^\r\n/, ""))) };
}

function headersOf(head) {
  const lines = head.replace(/\r\n[ \t]+/g, " ").split("\r\n").filter(Boolean);
  return Object.fromEntries(lines.map((line) => {
    const at = line.indexOf(":");
    return [line.slice(0, at).toLowerCase(), words(line.slice(at + 1).trim())];
  }));
}

const words = (text) => text.replace(/=\?utf-8\?B\?([^?]*)\?=( (?==\?))?/gi,
  (all, base64) => Buffer.from(base64, "base64").toString("utf8"));

function part(raw) {
  const at = raw.indexOf("\r\n\r\n");
  const headers = headersOf(raw.slice(0, at));
  const body = raw.slice(at + 4);
  if (headers["content-transfer-encoding"] === "base64")
    return { headers, text: Buffer.from(body, "base64").toString("utf8") };
  const bytes = body.replace(/=\r\n/g, "").replace(/=([0-9A-F]{2})/g,
    (all, hex) => String.fromCharCode(parseInt(hex, 16)));
  return { headers, text: Buffer.from(bytes, "latin1").toString("utf8") };
}
