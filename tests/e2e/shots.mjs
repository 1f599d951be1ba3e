// bin/shots: a picture of every page as every role, at two widths; and of the methodiek with all its
// plates, which lie on a tablet too, at three.
import path from "node:path";
import { desk, launch, newPage, phone } from "./lib/browser.mjs";
import { startDemo } from "./lib/houvast.mjs";
import { everyPage } from "./lib/pages.mjs";
import { logIn, people } from "./lib/steps.mjs";

const [dir, url] = process.argv.slice(2);
const port = url && new URL(url).port;
const server = url
  ? { url: (p = "/", g = "voorbeeldstad") => `http://${g}.localhost:${port}${p}`, port,
      stop: () => {} }
  : await startDemo({ people: 60 });
const browser = await launch();
const widths = { desk, phone };
const withTablet = { desk, tablet: { width: 1024, height: 768 }, phone };
let count = 0;

async function picture(page, name, fullPage = true, sizes = widths) {
  for (const [width, viewport] of Object.entries(sizes)) {
    await page.setViewportSize(viewport);
    await page.screenshot({ path: path.join(dir, `${name}-${width}.png`), fullPage });
    count += 1;
  }
}

async function window(page, name, key) {
  await page.keyboard.press(key);
  await page.waitForTimeout(400);  // it fades in, and out
  await picture(page, name, false);
  await page.keyboard.press("Escape");
  await page.waitForTimeout(400);
}

// The pages under /methodiek: all plates, with questions and with pictures only, and of the rest one
// of each kind.
async function methodiek(page, gemeente) {
  const seen = new Set();
  const shot = async (url, name) => {
    await page.goto(server.url(url, gemeente));
    await picture(page, `methodiek-${gemeente}-${name}`, true, withTablet);
  };
  await shot("/methodiek", "alles");
  const links = await page.locator("main a[href^='/methodiek/']")
    .evaluateAll((all) => [...new Set(all.map((a) => new URL(a.href).pathname))]);
  for (const link of links) {
    const [kind, code] = link.split("/").slice(2);
    if (kind === "platen") {
      await shot(link, `plaat-${code}-vragen`);
      await shot(`${link}?zonder=vragen`, `plaat-${code}-beeld`);
    } else if (!seen.has(kind)) {
      await shot(link, `${kind}-${code}`);
    }
    seen.add(kind);
  }
}

try {
  const outside = await newPage(browser);
  for (const [name, at] of [["start", `http://localhost:${server.port}/`],
                            ["inloggen", server.url("/inloggen")],
                            ["inloggen-waterdam", server.url("/inloggen", "waterdam")],
                            ["mijn-start", server.url("/", "mijn.voorbeeldstad")],
                            ["hulp", server.url("/hulp", "mijn.voorbeeldstad")],
                            ["hulp-3", server.url("/hulp#vraag-3", "mijn.voorbeeldstad")],
                            ["hulp-bel-mij", server.url("/hulp/bel-mij", "mijn.voorbeeldstad")],
                            ["hulp-weer", server.url("/hulp/weer", "mijn.voorbeeldstad")],
                            ["niet-gevonden", server.url("/is-er-niet")]]) {
    await outside.page.goto(at);
    await picture(outside.page, `niemand-${name}`);
  }
  await outside.context.close();
  for (const role of Object.keys(people)) {
    const visit = await newPage(browser);
    const pages = await everyPage(visit.page, server, role, async (page, name) => {
      await picture(page, `${role}-${name}`);
      if (role !== "begeleider") return;
      if (name === "vandaag") {
        await window(page, `${role}-palet`, "Control+k");
        await window(page, `${role}-uitleg`, "?");
      }
      if (name === "trajecten-x") await window(page, `${role}-notitie`, "n");
    });
    console.log(`shots: ${role}: ${pages.length} pages`);
    await visit.context.close();
  }
  for (const [gemeente, who] of [["voorbeeldstad", people.begeleider],
                                 ["waterdam", "noor@waterdam.example"]]) {
    const visit = await newPage(browser);
    await logIn(visit.page, server, who, gemeente);
    await methodiek(visit.page, gemeente);
    await visit.context.close();
  }
  console.log(`shots: ${count} pictures in ${dir}`);
} finally {
  await browser.close();
  await server.stop();
}
