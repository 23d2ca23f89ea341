import { createHash } from "node:crypto";
import { existsSync, mkdirSync } from "node:fs";
import { basename, join } from "node:path";
import { FileSink } from "../io/write/file-sink.ts";
import { writeError } from "../io/commit/write-error.ts";
import { EXIT, KnownError } from "../model/known-error.ts";
import type { Run } from "./read.ts";
import { readOriginal } from "./write/originals.ts";

/** One file that was brought back. */
export interface Restored {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
}

/**
 * Writes the inputs of a run, byte for byte as they were read, into a folder (made if need be).
 * @throws KnownError 73 a file of that name stands there · 65 a copy is torn or was erased · 74, 77
 */
export async function restoreRun(run: Run, folder: string): Promise<Restored[]> {
  const names = restoredNames(run.manifest.inputs.map((input) => input.name));
  // All that can be refused is refused before anything is written.
  const originals = run.manifest.inputs.map(({ name, original }) => {
    if (original === null) throw erased(name);
    return original;
  });
  for (const name of names) if (existsSync(join(folder, name))) throw stands(join(folder, name));
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw writeError(error, folder);
  }
  const restored: Restored[] = [];
  for (const [i, input] of run.manifest.inputs.entries()) {
    const path = join(folder, names[i] ?? "");
    const original = originals[i] ?? "";
    const sink = new FileSink(path);
    const hash = createHash("sha256");
    try {
      for await (const chunk of readOriginal(run.path(original))) {
        hash.update(chunk);
        sink.write(chunk);
      }
      if (hash.digest("hex") !== input.sha256) throw new Error("the copy is not what was read");
    } catch (error) {
      sink.discard();
      throw error instanceof KnownError ? error : torn(original, error);
    }
    restored.push({ name: input.name, path, bytes: sink.close().bytes });
  }
  return restored;
}

/** File names without folders, numbered where two inputs share one. */
export function restoredNames(inputs: readonly string[]): string[] {
  const taken = new Set<string>();
  return inputs.map((input, i) => {
    const plain = basename(input.replaceAll("\\", "/")).replaceAll(/[\u0000-\u001f]/g, "_");
    const base =
      plain === "" || plain === "-" || plain === "." || plain === ".."
        ? `input-${i + 1}.csv`
        : plain;
    let name = base;
    for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${n}-${base}`;
    taken.add(name.toLowerCase());
    return name;
  });
}

function stands(path: string): KnownError {
  return new KnownError({
    code: "restore/exists",
    exit: EXIT.cannotCreate,
    say: {
      en: `${path}: a file of this name stands there; nothing was restored`,
      vi: `${path}: đã có tệp cùng tên; chưa khôi phục gì`,
    },
    next: { en: "Choose an empty folder with -o.", vi: "Hãy chọn thư mục trống bằng -o." },
  });
}

function erased(name: string): KnownError {
  return new KnownError({
    code: "restore/erased",
    exit: EXIT.refused,
    say: {
      en: `${name}: the copy of this input was removed when persons were erased from the run`,
      vi: `${name}: bản sao của tệp này đã bị xóa khi xóa dữ liệu cá nhân khỏi lần chạy`,
    },
  });
}

function torn(name: string, cause: unknown): KnownError {
  return new KnownError({
    code: "restore/torn",
    exit: EXIT.refused,
    say: {
      en: `${name}: the copy in the run folder is torn; it was not restored`,
      vi: `${name}: bản sao trong thư mục kết quả bị hỏng; không khôi phục được`,
    },
    next: {
      en: "See `crm-clean verify`; take the file from a backup.",
      vi: "Xem `crm-clean verify`; lấy lại tệp từ bản sao lưu.",
    },
    cause,
  });
}
