// A client without a browser, for load and for bad days: cookies, and the token of our forms.
import http from "node:http";
import assert from "node:assert/strict";
import { password } from "./houvast.mjs";
import { people } from "./steps.mjs";

// One browser's worth of a connection: cookies, and the fields of a form of ours.
export class Client {
  constructor(port, gemeente = "voorbeeldstad") {
    this.gemeente = gemeente;
    this.port = port;
    this.agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
    this.cookies = new Map();
  }

  // The program was started again, on another port.
  moveTo(port) {
    this.port = port;
    this.agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
  }

  ask(method, path, fields) {
    const body = fields ? new URLSearchParams(fields).toString() : undefined;
    const headers = { host: `${this.gemeente}.localhost:${this.port}`,
      cookie: [...this.cookies].map(([n, v]) => `${n}=${v}`).join("; ") };
    if (body !== undefined) headers["content-type"] = "application/x-www-form-urlencoded";
    if (body !== undefined) headers["content-length"] = Buffer.byteLength(body);
    return new Promise((resolve, reject) => {
      const request = http.request({ host: "127.0.0.1", port: this.port, method, path, headers,
                                     agent: this.agent, timeout: 20000 }, (answer) => {
        let text = "";
        answer.on("data", (bytes) => { text += bytes; });
        answer.on("end", () => {
          for (const one of answer.headers["set-cookie"] ?? []) {
            const [, name, value] = /^([^=]+)=([^;]*)/.exec(one);
            this.cookies.set(name, value);
          }
          resolve({ status: answer.statusCode, location: answer.headers.location ?? "", text });
        });
        answer.on("error", reject);
      });
      request.on("error", reject);
      request.on("timeout", () => request.destroy(new Error("no answer")));
      request.end(body);
    });
  }

  static field(text, name) {
    return new RegExp(`name="${name}"[^>]*value="([^"]*)"`).exec(text)?.[1];
  }

  async logIn() {
    const page = await this.ask("GET", "/inloggen");
    const done = await this.ask("POST", "/inloggen", { csrf: Client.field(page.text, "csrf"),
      naam: people.begeleider, wachtwoord: password });
    assert.equal(done.status, 303, done.text);
    const form = await this.ask("GET", "/aanmeldingen/nieuw");
    this.csrf = Client.field(form.text, "csrf");
    return this;
  }
}
