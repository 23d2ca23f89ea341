import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { cachedDataVersionTag, setFlagsFromString } from "node:v8";
import { Script } from "node:vm";
import { crc32 } from "node:zlib";

/** Checksums before the code: of the source it was made of, and of itself. The engine looks at lengths only. */
const CHECKSUMS = 8;

interface Loaded {
  readonly module: { readonly exports: unknown };
  readonly script: Script;
  readonly source: Buffer;
}

/**
 * Loads the files of a packed program (CommonJS, in one folder) as Node would, but with the engine's own code for
 * them where the build left some: reading functions took a sixth of a short job. That code fits one engine with one
 * set of flags; for any other, or where a file is not the one it was made of, the source is read as ever. Nothing is
 * written while the program runs.
 */
export class PackedProgram {
  private readonly folder: string;
  private readonly fromNode: (name: string) => unknown;
  private readonly loaded = new Map<string, Loaded>();

  constructor(folder: string) {
    this.folder = folder;
    this.fromNode = createRequire(join(folder, "main.js"));
  }

  /** What a file exports; it is run when it is asked for first. */
  load(name: string): unknown {
    const known = this.loaded.get(name);
    if (known !== undefined) return known.module.exports;
    const path = join(this.folder, name);
    const source = readFileSync(path);
    const cachedData = this.codeOf(name, source);
    // On one line with what wraps it, so that line numbers stay.
    const text = `(function (exports, require, module, __filename, __dirname) { ${source.toString()}\n})`;
    // Code left by a build names the file as the build does: not by a path of the machine it ran on.
    const filename = `packed/${name}`;
    const script = new Script(
      text,
      cachedData === undefined ? { filename } : { filename, cachedData },
    );
    const module = { exports: {} };
    this.loaded.set(name, { module, script, source });
    const run = script.runInThisContext() as (...given: unknown[]) => void;
    const required = (other: string): unknown =>
      other.startsWith("./") ? this.load(other.slice(2)) : this.fromNode(other);
    run.call(module.exports, module.exports, required, module, path, this.folder);
    return module.exports;
  }

  /** For the build: has {@link leaveCodes} done when this process ends, with all functions that ran until then. */
  keepCodes(): void {
    // Else the engine forgets functions that are not run for a while.
    setFlagsFromString("--no-flush-bytecode");
    process.once("exit", () => {
      setFlagsFromString("--flush-bytecode");
      this.leaveCodes();
    });
  }

  /** Writes the engine's code of all that was loaded, beside the files. */
  leaveCodes(): void {
    const folder = codesIn(this.folder);
    mkdirSync(folder, { recursive: true });
    for (const [name, { script, source }] of this.loaded) {
      const code = script.createCachedData();
      const checksums = Buffer.alloc(CHECKSUMS);
      checksums.writeUInt32LE(crc32(source), 0);
      checksums.writeUInt32LE(crc32(code), 4);
      writeFileSync(join(folder, name), Buffer.concat([checksums, code]));
    }
  }

  /** The code the build left for a file and this engine as it is set now. */
  private codeOf(name: string, source: Buffer): Buffer | undefined {
    let kept: Buffer;
    try {
      kept = readFileSync(join(codesIn(this.folder), name));
    } catch {
      return undefined;
    }
    if (kept.length <= CHECKSUMS) return undefined;
    const code = kept.subarray(CHECKSUMS);
    const fits = kept.readUInt32LE(0) === crc32(source) && kept.readUInt32LE(4) === crc32(code);
    return fits ? code : undefined;
  }
}

/** Where the code for this engine lies, as it is set now. */
function codesIn(folder: string): string {
  return join(folder, `codes-${cachedDataVersionTag()}`);
}
