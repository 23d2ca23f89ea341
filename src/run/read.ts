import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { EXIT, KnownError } from "../model/known-error.ts";
import { MANIFEST } from "../io/commit/leftovers.ts";
import { recoverRunFolder } from "../io/commit/recover.ts";
import { type Manifest, ManifestSchema, RUN_SCHEMA } from "./manifest.ts";

/** A finished run folder. */
export interface Run {
  readonly folder: string;
  readonly manifest: Manifest;
  /** Absolute or relative path of one of its files. */
  path(name: string): string;
}

/**
 * Opens a run folder by its manifest, after bringing it back where its replacement was killed half-way.
 * @throws KnownError 66 not there · 65 no run folder, torn, or of a newer version · 75 being replaced now
 */
export function openRun(folder: string): Run {
  recoverRunFolder(folder);
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) {
    throw new KnownError({
      code: "run/missing",
      exit: EXIT.missing,
      say: { en: `${folder}: no such folder`, vi: `${folder}: không có thư mục này` },
      next: {
        en: "Name the folder that `crm-clean run` made (…-clean).",
        vi: "Hãy chỉ ra thư mục do `crm-clean run` tạo (…-clean).",
      },
    });
  }
  const manifest = parseManifest(folder, readManifest(folder));
  return { folder, manifest, path: (name) => join(folder, name) };
}

function readManifest(folder: string): unknown {
  try {
    return JSON.parse(readFileSync(join(folder, MANIFEST), "utf8"));
  } catch (cause) {
    const torn = cause instanceof SyntaxError;
    throw refused(folder, torn ? "run/torn" : "run/not-a-run", cause, {
      en: torn ? `${MANIFEST} is torn` : `no ${MANIFEST}; this is no finished run folder`,
      vi: torn
        ? `${MANIFEST} bị hỏng`
        : `không có ${MANIFEST}; đây không phải thư mục kết quả hoàn chỉnh`,
    });
  }
}

function parseManifest(folder: string, raw: unknown): Manifest {
  const parsed = v.safeParse(ManifestSchema, raw);
  if (parsed.success) return parsed.output;
  const schema =
    typeof raw === "object" && raw !== null && "schema" in raw ? raw.schema : undefined;
  if (typeof schema === "string" && schema.startsWith("crm-clean/run/") && schema !== RUN_SCHEMA) {
    throw refused(folder, "run/other-version", undefined, {
      en: `the run was made by another version of crm-clean (${schema}; this one reads ${RUN_SCHEMA})`,
      vi: `thư mục do phiên bản crm-clean khác tạo (${schema}; bản này đọc ${RUN_SCHEMA})`,
    });
  }
  const where = v.getDotPath(parsed.issues[0]) ?? "";
  throw refused(folder, "run/torn", undefined, {
    en: `${MANIFEST} is not as it was written: ${where === "" ? "its form" : where}`,
    vi: `${MANIFEST} không còn như lúc ghi: ${where === "" ? "cấu trúc" : where}`,
  });
}

function refused(
  folder: string,
  code: string,
  cause: unknown,
  say: { en: string; vi: string },
): KnownError {
  return new KnownError({
    code,
    exit: EXIT.refused,
    say: { en: `${folder}: ${say.en}`, vi: `${folder}: ${say.vi}` },
    next: {
      en: "Run the job again, or use the version that made the folder.",
      vi: "Hãy chạy lại, hoặc dùng đúng phiên bản đã tạo thư mục.",
    },
    cause,
  });
}
