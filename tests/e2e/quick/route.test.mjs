import { after, before, test } from "node:test";
import { launch, phone } from "../lib/browser.mjs";
import { startDemo } from "../lib/houvast.mjs";
import { walkShortRoute } from "../lib/route.mjs";

let server, browser;
before(async () => { [server, browser] = await Promise.all([startDemo(), launch()]); });
after(async () => { await browser?.close(); await server?.stop(); });

test("the short route as three roles", () =>
  walkShortRoute(browser, server, "Zeynep Proefhuis", {}));
test("the short route without JavaScript, on a phone", () =>
  walkShortRoute(browser, server, "Quinten Zandweg", { js: false, viewport: phone }));
