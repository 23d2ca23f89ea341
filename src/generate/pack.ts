import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { isAbsolute, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";

/**
 * Packs the compiled program into few files: opening, linking and compiling 660 modules took longer than the work on a
 * short list. Nothing is renamed or shortened, so a stack trace still says where. The launcher takes the packed program
 * unless `dist` was compiled again since.
 *
 *   npm run build        compiles, then packs
 *   node dist/generate/pack.js [folder]        `dist/packed` where none is named
 */
const DIST = fileURLToPath(new URL("..", import.meta.url));
const PACKED = resolve(process.argv[2] ?? join(DIST, "packed"));

/** What is started by the name of its file, under that name. */
const ENTRIES = {
  main: join(DIST, "cli/main.js"),
  worker: join(DIST, "pipeline/worker.js"),
  child: join(DIST, "io/legacy/child.js"),
};

/** Packages nearly every job loads. The others stay where they are, and are loaded when first needed. */
const EVERYDAY = new Set([
  "commander",
  "disposable-email-domains-js",
  "email-providers",
  "fastest-levenshtein",
  "iconv-lite",
  "libphonenumber-js",
  "tldts",
]);

const MODULES = /.*node_modules[\\/]/;

/** Whether an import stays an import; what a packed package needs is packed with it. */
function staysOutside(id: string, importer: string | undefined): boolean {
  if (id.startsWith(".") || isAbsolute(id)) return false;
  if (id.startsWith("node:")) return true;
  return !EVERYDAY.has(packageIn(id)) && !MODULES.test(importer ?? "");
}

/** `@scope/name` or `name` at the start of an import. */
function packageIn(id: string): string {
  return id
    .split(/[\\/]/)
    .slice(0, id.startsWith("@") ? 2 : 1)
    .join("/");
}

/** The folder of the package a module belongs to; undefined for our own. */
function packageFolder(module: string): string | undefined {
  const folder = MODULES.exec(module)?.[0];
  return folder === undefined ? undefined : join(folder, packageIn(module.slice(folder.length)));
}

/** The licences of the packages whose code is copied, as they ask for. */
function licences(modules: readonly string[]): string {
  const folders = new Set(modules.flatMap((module) => packageFolder(module) ?? []));
  const texts = [...folders].sort().map((folder) => {
    const about = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Readonly<
      Record<string, string>
    >;
    const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
    const text = file === undefined ? "" : readFileSync(join(folder, file), "utf8").trim();
    return `${about["name"]} ${about["version"]} (${about["license"]})\n\n${text}\n`;
  });
  return texts.join(`\n${"-".repeat(80)}\n\n`);
}

const packing = await rolldown({
  input: ENTRIES,
  platform: "node",
  external: staysOutside,
  checks: { ineffectiveDynamicImport: false },
});
// Made beside, so that a program started meanwhile finds the old files or the new.
const made = `${PACKED}.${process.pid}`;
const { output } = await packing.write({ dir: made, format: "esm" });
await packing.close();
const modules = output.flatMap((file) => (file.type === "chunk" ? file.moduleIds : []));
writeFileSync(join(made, "LICENSES.txt"), licences(modules));
rmSync(PACKED, { recursive: true, force: true });
renameSync(made, PACKED);
