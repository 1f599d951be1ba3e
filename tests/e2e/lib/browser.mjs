// A browser to test with: Debian's Chromium. Every page is watched: a violation of the Content
// Security Policy, an error in the script or a request to another host fails the test.
import { chromium } from "playwright-core";
import assert from "node:assert/strict";

export const desk = { width: 1440, height: 900 };
export const phone = { width: 390, height: 844 };

const flags = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
  "--disable-background-networking", "--disable-component-update", "--disable-sync"];

export function launch() {
  return chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
                           args: flags });
}

function watch(page, complaints, mayLoseNetwork) {
  page.on("console", (message) => {
    const text = message.text();
    if (message.type() !== "error" && !/content security policy/i.test(text)) return;
    if (/^Failed to load resource: the server responded/.test(text)) return;  // a 4xx we asked for
    if (mayLoseNetwork && /^Failed to load resource: net::ERR_/.test(text)) return;
    complaints.push(`console: ${text}`);
  });
  page.on("pageerror", (error) => complaints.push(`script: ${error}`));
  page.on("request", (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (protocol.startsWith("http") && !hostname.endsWith("localhost"))
      complaints.push(`another host: ${hostname}`);
  });
}

export async function newPage(browser, { js = true, viewport = desk, touch = false,
                                         mayLoseNetwork = false } = {}) {
  const context = await browser.newContext({ javaScriptEnabled: js, viewport, locale: "nl-NL",
                                             hasTouch: touch, timezoneId: "Europe/Amsterdam" });
  const complaints = [];
  const page = await context.newPage();
  page.setDefaultTimeout(15000);
  watch(page, complaints, mayLoseNetwork);
  return { page, context, async close() {
    await context.close();
    assert.deepEqual(complaints, []);
  } };
}

// Nobody has to scroll sideways to read.
export async function assertNoSidewaysScroll(page) {
  const sizes = await page.evaluate(() => {
    const edge = document.documentElement.clientWidth;
    const out = Array.from(document.querySelectorAll("main *")).filter((element) => {
      const box = element.getBoundingClientRect();
      return box.width > 0 && box.right > edge + 1 && !element.closest("[data-scroll]");
    });
    return { edge, wide: document.documentElement.scrollWidth,
             first: out[0]?.outerHTML.slice(0, 160) ?? "" };
  });
  assert.ok(sizes.wide <= sizes.edge + 1,
            `${page.url()} is ${sizes.wide} wide on ${sizes.edge}: ${sizes.first}`);
}
