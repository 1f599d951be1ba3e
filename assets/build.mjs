// Builds assets/dist: one stylesheet, one script, the fonts and the icons, each named by its
// content, with brotli and gzip copies and a manifest.json (name → file). The server reads the
// manifest at its start and serves the folder under /s/. Run it through bin/assets.
import { build } from "esbuild";
import { createHash } from "node:crypto";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const here = path.dirname(fileURLToPath(import.meta.url));
const dist = path.join(here, "dist");

const hashOf = (bytes) => createHash("sha256").update(bytes).digest("hex").slice(0, 10);

// Custom properties that nothing reads are left out, until there are none: the tokens of NL Design
// System name every component there is, and we use a few.
function withoutUnreadProperties(css) {
  const declaration = /(?<=[{;])(--[\w-]+):(?:"[^"]*"|'[^']*'|\([^)]*\)|[^;{}"'()])*(?:;|(?=}))/g;
  for (;;) {
    const read = new Set(Array.from(css.matchAll(/var\(\s*(--[\w-]+)/g), (found) => found[1]));
    const less = css.replace(declaration, (all, name) => (read.has(name) ? all : ""));
    if (less === css) return css.replace(/[^{}@;]+\{\}/g, "");
    css = less;
  }
}

// The list, its order and its version are those of src/pages/icons.cc.
async function sprite() {
  const list = await readFile(path.join(here, "../src/pages/icons.def"), "utf8");
  const names = Array.from(list.matchAll(/^ICON\(\w+, "([a-z0-9-]+)"\)/gm), (found) => found[1]);
  const symbols = await Promise.all([...new Set(names)].map(async (name) => {
    const file = path.join(here, "node_modules/@tabler/icons/icons/outline", `${name}.svg`);
    const drawing = (await readFile(file, "utf8"))
      .replace(/<!--[\s\S]*?-->/g, "").replace(/<\/?svg[^>]*>/g, "")
      .replace(/<path stroke="none"[^>]*\/>/g, "").replace(/\s+/g, " ").trim();
    return `<symbol id="${name}" viewBox="0 0 24 24">${drawing}</symbol>`;
  }));
  let version = 2166136261;
  for (const letter of ["1", ...names].map((name) => `${name}\n`).join(""))
    version = Math.imul(version ^ letter.charCodeAt(0), 16777619) >>> 0;
  return {
    file: `iconen-${version.toString(16).padStart(8, "0")}.svg`,
    text: `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join("")}</svg>\n`,
  };
}

async function bundles() {
  const result = await build({
    absWorkingDir: here,
    entryPoints: ["css/app.css", "js/app.js"],
    outdir: "dist",
    entryNames: "[name]",
    assetNames: "[name]-[hash]",
    bundle: true,
    minify: true,
    format: "esm",
    target: ["chrome110", "firefox115", "safari16"],
    loader: { ".woff2": "file" },
    write: false,
    logLevel: "warning",
  });
  return result.outputFiles;
}

async function put(name, bytes) {
  const file = path.join(dist, name);
  await writeFile(file, bytes);
  if (name.endsWith(".woff2")) return;  // packed already
  const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
  await writeFile(`${file}.br`, brotliCompressSync(bytes, brotli));
  await writeFile(`${file}.gz`, gzipSync(bytes, { level: 9 }));
}

await rm(dist, { recursive: true, force: true });
await mkdir(dist, { recursive: true });
const manifest = {};
for (const output of await bundles()) {
  const { name, ext } = path.parse(output.path);
  if (ext === ".woff2") {
    manifest[`${name.replace(/-[^-]+$/, "")}${ext}`] = name + ext;
    await put(name + ext, output.contents);
    continue;
  }
  const text = ext === ".css" ? withoutUnreadProperties(output.text) : output.text;
  const bytes = Buffer.from(text);
  manifest[name + ext] = `${name}-${hashOf(bytes)}${ext}`;
  await put(manifest[name + ext], bytes);
  const packed = brotliCompressSync(bytes).length;
  console.log(`${manifest[name + ext]}: ${bytes.length} bytes, ${packed} with brotli`);
}
const icons = await sprite();
manifest["iconen.svg"] = icons.file;
await put(icons.file, Buffer.from(icons.text));
await writeFile(path.join(dist, "manifest.json"), JSON.stringify(manifest, null, 2) + "\n");
