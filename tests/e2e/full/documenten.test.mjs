// Documents, in the browser: a photo and a PDF are added on a desk and on a telephone, without
// JavaScript too; what is broken is refused with everything typed still there; a document is opened
// and wiped; a dossier becomes a PDF that pdftotext reads.
import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { crc32, deflateSync } from "node:zlib";
import { assertAccessible } from "../lib/axe.mjs";
import { assertNoSidewaysScroll, launch, phone } from "../lib/browser.mjs";
import { expireSessions, password, startDemo } from "../lib/houvast.mjs";
import { commandForm, day, people, put, register, send, typeLogin, visitor } from "../lib/steps.mjs";

let server, browser;
before(async () => { [server, browser] = await Promise.all([startDemo(), launch()]); });
after(async () => { await browser?.close(); await server?.stop(); });

// A whole PNG of one point, and a PDF of one page; made here.
const foto = { name: "IMG_0001.png", mimeType: "image/png", buffer: Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64") };
const inhoud = "BT /F1 24 Tf 72 700 Td (Ontruiming van de woning) Tj ET";
const brief = { name: "brief.pdf", mimeType: "application/pdf", buffer: Buffer.from(`%PDF-1.4
1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R
/Resources<</Font<</F1 5 0 R>>>>>> endobj
4 0 obj <</Length ${inhoud.length}>> stream
${inhoud}
endstream endobj
5 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica>> endobj
trailer <</Root 1 0 R/Size 6>>
%%EOF
`) };
// A PNG as large as the photo of a telephone: noise, which nothing makes smaller.
function largePhoto(side) {
  const chunk = (type, data) => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const all = Buffer.alloc(body.length + 8);
    all.writeUInt32BE(data.length, 0);
    body.copy(all, 4);
    all.writeUInt32BE(crc32(body), body.length + 4);
    return all;
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(side, 0);
  head.writeUInt32BE(side, 4);
  head.set([8, 2], 8);  // eight bits each of red, green and blue
  const line = 1 + 3 * side;
  const points = randomBytes(line * side);
  for (let y = 0; y < side; ++y) points[y * line] = 0;  // no filter
  return Buffer.concat([Buffer.from("89504e470d0a1a0a", "hex"), chunk("IHDR", head),
                        chunk("IDAT", deflateSync(points)), chunk("IEND", Buffer.alloc(0))]);
}
const velden = { documentsoort: "huur", op: day(), bron: "post" };

const main = (page) => page.locator("main").innerText();

const as = visitor(() => [server, browser]);

// From within the page: the machine itself may not know the names under localhost.
const answer = (page, href) => page.evaluate(async (url) => {
  const got = await fetch(url);
  return { status: got.status, headers: Object.fromEntries(got.headers) };
}, href);

// The script sends a form with files by itself, so that a refusal keeps them.
async function sendFiles(page, fields) {
  for (const [name, value] of Object.entries(fields)) await put(page, name, value);
  const [back] = await Promise.all([
    page.waitForResponse((r) => r.request().method() === "POST" && r.url().endsWith("/document")),
    page.click(`${commandForm} button[type=submit]`)]);
  await (back.status() === 303 ? page.waitForURL(/gedaan=/) : page.waitForSelector(".fouten"));
  await page.waitForLoadState();
  return back.status();
}

async function add(page, id, files, fields = velden) {
  await page.goto(server.url(`/trajecten/${id}/document`));
  await page.setInputFiles("#bestand", files);
  return sendFiles(page, fields);
}

// First: the others add theirs to this demo.
test("the demo has documents of its own, and they are whole", () =>
  as("begeleider", async (page) => {
    await page.goto(server.url("/inwoners?van=team"));
    const dossiers = new Set(await page.locator("main a[href^='/trajecten/']").evaluateAll(
      (links) => links.map((link) => new URL(link.href).pathname)));
    const seen = { "image/jpeg": 0, "application/pdf": 0 };
    for (const dossier of dossiers) {
      await page.goto(server.url(dossier));
      const hrefs = await page.locator("#documenten a[href*='/documenten/']").evaluateAll(
        (links) => links.map((link) => link.getAttribute("href")));
      for (const href of hrefs) {
        const file = await page.evaluate(async (url) => {
          const blob = await (await fetch(url)).blob();
          const bytes = Array.from(new Uint8Array(await blob.arrayBuffer()));
          if (!blob.type.startsWith("image/")) return { type: blob.type, bytes };
          const picture = await createImageBitmap(blob);
          return { type: blob.type, wide: picture.width, high: picture.height };
        }, href);
        if (file.type === "image/jpeg") assert.deepEqual([file.wide, file.high], [480, 640]);
        if (file.type === "application/pdf")
          assert.match(execFileSync("pdftotext", ["-", "-"], { input: Buffer.from(file.bytes) })
            .toString(), /Loonstrook|Rekeningafschrift|Betalingsherinnering/);
        if (file.type in seen) ++seen[file.type];
      }
    }
    assert.ok(seen["image/jpeg"] > 0 && seen["application/pdf"] > 0, JSON.stringify(seen));
  }));

test("a photo and a PDF come into the dossier, on a desk, on a telephone and without JavaScript", async () => {
  const id = await as("begeleider", (page) => register(page, server, "Dora Document"));
  for (const options of [{}, { viewport: phone }, { js: false }])
    await as("begeleider", async (page) => {
      await page.goto(server.url(`/trajecten/${id}/document`));
      await assertNoSidewaysScroll(page);
      if (options.js !== false) await assertAccessible(page, "the form of a document");
      const naam = "Scan_" + "0123456789".repeat(20);  // one long word
      assert.equal(await add(page, id, [foto, brief], { ...velden, omschrijving: naam }), 303);
      const list = await page.locator("#documenten").innerText();
      assert.match(list, /Huur of wonen[^]*Met de post, van \d+ \S+ \d{4}/);
      assert.match(list, /PDF, 1 pagina, \d+ kB/);
      assert.match(list, /Afbeelding, \d+ kB/);
      await assertNoSidewaysScroll(page);
      if (options.js !== false) await assertAccessible(page, "a dossier with documents");
    }, options);
  await as("begeleider", async (page) => {
    await page.goto(server.url(`/trajecten/${id}`));
    const links = await page.locator("#documenten a[href*='/documenten/']").all();
    assert.equal(links.length, 6, "three times two");
    const answers = await Promise.all(links.map(async (link) =>
      answer(page, await link.getAttribute("href"))));
    const types = answers.map((a) => a.headers["content-type"]).sort();
    assert.deepEqual(types, [...Array(3).fill("application/pdf"), ...Array(3).fill("image/jpeg")]);
    for (const a of answers) assert.equal(a.headers["x-content-type-options"], "nosniff");
  });
});

test("a photo of a telephone, of megabytes, comes in whole", async () => {
  const groot = { name: "IMG_0002.png", mimeType: "image/png", buffer: largePhoto(1000) };
  assert.ok(groot.buffer.length > 2 * 1024 * 1024);
  await as("begeleider", async (page) => {
    const id = await register(page, server, "Gijs Groot");
    assert.equal(await add(page, id, [groot]), 303);
    const link = page.locator("#documenten a[href*='/documenten/']").first();
    assert.equal((await answer(page, await link.getAttribute("href"))).status, 200);
  });
});

test("what is broken is refused, says which and why, and keeps everything that was typed", async () => {
  const id = await as("begeleider", (page) => register(page, server, "Bart Beschadigd"));
  await as("begeleider", async (page) => {
    const half = { ...foto, buffer: foto.buffer.subarray(0, 40) };
    assert.equal(await add(page, id, [half], { ...velden, omschrijving: "De eerste brief" }), 422);
    assert.match(await main(page), /IMG_0001\.png.*beschadigd/s);
    assert.equal(await page.locator("[name=omschrijving]").inputValue(), "De eerste brief");
    assert.equal(await page.locator("[name=bron]:checked, select[name=bron]").first().inputValue(), "post");
    await assertAccessible(page, "a document that was refused");
    await page.setInputFiles("#bestand", [foto]);
    assert.equal(await sendFiles(page, {}), 303, "chosen again, it goes");
  });
});

for (const [how, options] of [["with the files still chosen", {}], ["which says to choose again", { js: false }]])
  test(`a field that was forgotten gives back the form, ${how}`, () =>
    as("begeleider", async (page) => {
      const id = await register(page, server, `Vera Vergeten ${how.length}`);
      await page.goto(server.url(`/trajecten/${id}/document`));
      await page.setInputFiles("#bestand", [foto, brief]);
      await put(page, "omschrijving", "Twee brieven");
      assert.equal(await sendFiles(page, {}), 422);
      assert.equal(await page.locator("[name=omschrijving]").inputValue(), "Twee brieven");
      assert.match(await main(page), /Wat voor document is het/);
      const kept = await page.locator("#bestand").evaluate((input) => input.files.length);
      if (options.js === false) {
        assert.equal(kept, 0);
        assert.match(await main(page), /Kies de bestanden opnieuw/);
        return page.setInputFiles("#bestand", [foto]);
      }
      assert.equal(kept, 2);
      assert.doesNotMatch(await main(page), /Kies de bestanden opnieuw/);
      await assertAccessible(page, "a form of a document that came back");
      assert.equal(await sendFiles(page, velden), 303);
      assert.equal(await page.locator("#documenten a[href*='/documenten/']").count(), 2);
    }, options));

test("after the session has ended the form stays, with its files, and goes after a new login", () =>
  as("begeleider", async (page) => {
    const id = await register(page, server, "Sien Sessie");
    const url = server.url(`/trajecten/${id}/document`);
    await page.goto(url);
    await page.setInputFiles("#bestand", [foto, brief]);
    for (const [name, value] of Object.entries({ ...velden, omschrijving: "Twee brieven" }))
      await put(page, name, value);
    expireSessions(server.data);
    await page.click(`${commandForm} button[type=submit]`);
    await page.waitForSelector("[data-session-ended]:not([hidden])");
    await page.waitForFunction(() => /Log in op een ander tabblad/.test(document.querySelector("main").innerText));
    assert.equal(page.url(), url);
    await assertAccessible(page, "a form with files after the session ended");
    const other = await page.context().newPage();
    await other.goto(server.url("/inloggen"));
    await typeLogin(other, people.begeleider, password);
    await other.goto(url);
    assert.equal(await other.inputValue("main [name=omschrijving]"), "Twee brieven", "kept as a draft");
    await other.close();
    assert.equal(await page.locator("#bestand").evaluate((input) => input.files.length), 2);
    await page.click(`${commandForm} button[type=submit]`);
    await page.waitForURL(/gedaan=/);
    assert.equal(await page.locator("#documenten a[href*='/documenten/']").count(), 2);
  }));

// The first `times` posts of the page find a server that is busy; gives when each post was made.
async function busy(page, times, seconds) {
  const posts = [];
  await page.route("**/document", (route) => {
    if (route.request().method() !== "POST") return route.continue();
    posts.push(Date.now());
    if (posts.length > times) return route.continue();
    return route.fulfill({ status: 503, contentType: "text/html; charset=utf-8", body: "<main></main>",
                           headers: seconds === undefined ? {} : { "Retry-After": String(seconds) } });
  });
  return posts;
}

async function fillIn(page, id, omschrijving) {
  await page.goto(server.url(`/trajecten/${id}/document`));
  await page.setInputFiles("#bestand", [foto, brief]);
  for (const [name, value] of Object.entries({ ...velden, omschrijving }))
    await put(page, name, value);
}

const busyNote = (page) => page.locator(`${commandForm} [role=alert]:not([hidden])`);

test("while the server is busy the form stays, says so, and goes by itself after the time it asked", () =>
  as("begeleider", async (page) => {
    const id = await register(page, server, "Dirk Drukte");
    await fillIn(page, id, "Twee brieven");
    const posts = await busy(page, 1, 3);
    await page.click(`${commandForm} button[type=submit]`);
    await busyNote(page).filter({ hasText: "vanzelf nog een keer" }).waitFor();
    assert.equal(await page.inputValue("main [name=omschrijving]"), "Twee brieven");
    assert.equal(await page.locator("#bestand").evaluate((input) => input.files.length), 2);
    await page.waitForURL(/gedaan=/);
    assert.equal(posts.length, 2);
    assert.ok(posts[1] - posts[0] >= 2900, `sent again after ${posts[1] - posts[0]} ms`);
    assert.equal(await page.locator("#documenten a[href*='/documenten/']").count(), 2);
  }));

for (const [how, times, seconds, first] of [["is still busy", 2, 1, 2], ["asks for more than a minute", 1, 600, 1]])
  test(`a server that ${how} is left alone until somebody presses the button again`, () =>
    as("begeleider", async (page) => {
      const id = await register(page, server, `Toos Tedruk ${times}`);
      await fillIn(page, id, "Drie brieven");
      const posts = await busy(page, times, seconds);
      const url = page.url();
      await page.click(`${commandForm} button[type=submit]`);
      await busyNote(page).filter({ hasText: "Wacht een minuut" }).waitFor();
      await assertAccessible(page, "a form with files while the server is busy");
      await page.waitForTimeout(1500);
      assert.equal(posts.length, first, "not again by itself");
      assert.equal(page.url(), url);
      assert.equal(await page.inputValue("main [name=omschrijving]"), "Drie brieven");
      assert.equal(await page.locator("#bestand").evaluate((input) => input.files.length), 2);
      await page.click(`${commandForm} button[type=submit]`);
      await page.waitForURL(/gedaan=/);
      assert.equal(await page.locator("#documenten a[href*='/documenten/']").count(), 2);
    }));

test("a document that never should have been there is wiped", async () => {
  const id = await as("begeleider", (page) => register(page, server, "Wies Wissen"));
  const href = await as("begeleider", async (page) => {
    assert.equal(await add(page, id, [foto]), 303);
    return page.locator("#documenten a[href*='/documenten/']").first().getAttribute("href");
  });
  await as("leidinggevende", async (page) => {
    await page.goto(server.url(`/trajecten/${id}`));
    const link = await page.locator("a[href*='/wissing?gegeven=']").first().getAttribute("href");
    await page.goto(server.url(link));
    assert.equal(await send(page, { reden: "Hoort bij een ander." }), 303);
    assert.equal((await answer(page, href)).status, 404);
    assert.match(await main(page), /Gewist/);
  });
});

test("a dossier as PDF holds the chosen parts, its documents, and is on the timeline", async () => {
  const id = await as("begeleider", (page) => register(page, server, "Pia Papier"));
  await as("begeleider", async (page) => {
    assert.equal(await add(page, id, [brief]), 303);
    await page.goto(server.url(`/trajecten/${id}/uitvoer`));
    await assertAccessible(page, "the form of a dossier as PDF");
    for (const [name, value] of Object.entries({ doel: "bezwaar", reden: "Voor de commissie",
                                                 delen: ["contacten", "documenten"] }))
      await put(page, name, value);
    const [download] = await Promise.all([page.waitForEvent("download"),
                                          page.click(`${commandForm} button[type=submit]`)]);
    const file = await download.path();
    assert.ok(readFileSync(file).subarray(0, 5).toString() === "%PDF-");
    const words = execFileSync("pdftotext", [file, "-"]).toString();
    for (const part of [/Pia Papier/, /Voor de commissie/, /Ontruiming van de woning/, /Contacten/])
      assert.match(words, part);
    const first = execFileSync("pdftotext", ["-l", "1", file, "-"]).toString();
    assert.equal(first.match(/Voorbeeldstad · \d/g)?.length, 1, "the head stands on a page once");
    execFileSync("qpdf", ["--check", file]);
    // The page is still there: other parts may be asked from it.
    await page.waitForSelector(`${commandForm} button[type=submit]:not([aria-disabled])`);
    await put(page, "reden", "Nu voor de rechter");
    const [second] = await Promise.all([page.waitForEvent("download"),
                                        page.click(`${commandForm} button[type=submit]`)]);
    assert.match(execFileSync("pdftotext", [await second.path(), "-"]).toString(), /Nu voor de rechter/);
    await page.reload();
    assert.notEqual(await page.inputValue("main [name=reden]"), "Nu voor de rechter", "no draft any more");
    await page.goto(server.url(`/trajecten/${id}`));
    assert.match(await main(page), /Voor de commissie/);
  });
});
