import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";
import { leaveCodes, startOf } from "./leave-codes.ts";

/**
 * Packs the compiled program and the packages it uses into few files: opening, linking and compiling 660 modules took
 * longer than the work on a short list. Nothing is renamed or shortened, so a stack trace still says where. Then runs
 * it, so that the engine's own code for it can be left beside. The launcher takes the packed program unless `dist` was
 * compiled again since.
 *
 *   npm run build        compiles, then packs
 *   node dist/generate/pack.js [folder]        `dist/packed` where none is named
 */
const DIST = fileURLToPath(new URL("..", import.meta.url));
const PACKED = resolve(process.argv[2] ?? join(DIST, "packed"));

/** The files that others are reached from. */
const ENTRIES = {
  load: join(DIST, "cli/packed-program.js"),
  tiering: join(DIST, "cli/tiering.js"),
  program: join(DIST, "cli/main.js"),
  thread: join(DIST, "pipeline/worker.js"),
  child: join(DIST, "io/legacy/child.js"),
};

/** What is started by the name of its file: the files it loads, in that order. */
const STARTS = {
  // Code is left for the engine as it is set after the first.
  "main.js": ["tiering.js", "program.js"],
  "worker.js": ["thread.js"],
} as const;

const MODULES = /.*node_modules[\\/]/;

/** What a package asks for only where somebody has installed it beside; nobody has. */
const NOBODYS = "@aws-sdk/client-s3";

/** Whether an import stays an import. Packages that are named at run time stay outside too. */
function staysOutside(id: string): boolean {
  return id.startsWith("node:") || id === NOBODYS;
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
const { output } = await packing.write({
  dir: made,
  format: "cjs",
  // Text loaded with the engine's code cannot `import()`; nothing outside needs it.
  dynamicImportInCjs: false,
});
await packing.close();
const modules = output.flatMap((file) => (file.type === "chunk" ? file.moduleIds : []));
writeFileSync(join(made, "LICENSES.txt"), licences(modules));
writeFileSync(join(made, "package.json"), '{ "type": "commonjs" }\n');
for (const [name, files] of Object.entries(STARTS)) {
  writeFileSync(join(made, name), startOf(files));
}
await leaveCodes(made, STARTS["main.js"]);
rmSync(PACKED, { recursive: true, force: true });
renameSync(made, PACKED);
