import { EXIT, KnownError } from "../model/known-error.ts";
import { foldKey } from "../text/fold.ts";
import { unknownColumns } from "./unknown-columns.ts";
import type { ExportColumns } from "./record.ts";

/** Tells the part a row goes to: the values it is split by. */
export type PartOf = (row: ReadonlyMap<string, string>) => readonly string[];

/**
 * Reads `branch,owner,segment` or any headers. Without a branch column, branches are the files and sheets the
 * rows come from; a customer of several goes with the first.
 * @throws KnownError 2 for a name that is neither header nor field of the run
 */
export function splitBy(names: readonly string[], columns: ExportColumns): PartOf {
  const found = names.map((name) => {
    const [header] = columns.find(name) ?? [];
    if (header !== undefined) return header;
    return name === "branch" && columns.headers.includes("crm_sources") ? "crm_sources" : undefined;
  });
  const missing = names.filter((_, i) => found[i] === undefined);
  if (missing.length > 0) throw noPart(missing, columns);
  const headers = found.flatMap((header) => header ?? []);
  return (row) =>
    headers.map((header) => {
      const value = row.get(header) ?? "";
      return header === "crm_sources" ? (value.split("; ")[0] ?? "") : value;
    });
}

function noPart(names: readonly string[], columns: ExportColumns): KnownError {
  const { en, vi } = unknownColumns(names, columns);
  return new KnownError({
    code: "usage/split-by",
    exit: EXIT.usage,
    say: { en: `--split-by: ${en}`, vi: `--split-by: ${vi}` },
  });
}

/** Longest part of a file name taken from a value. */
const NAME_LENGTH = 60;

/** File names for parts: plain letters, never two alike. */
export class PartNames {
  private readonly taken = new Set<string>();
  private readonly names = new Map<string, string>();

  /** The name of a part; made of a `label` where its values are not to be shown. */
  of(part: readonly string[], label: readonly string[] = part): string {
    const key = JSON.stringify(part);
    const known = this.names.get(key);
    if (known !== undefined) return known;
    const plain = label
      .map((value) => foldKey(value).replaceAll(" ", "-").slice(0, NAME_LENGTH))
      .map((value) => value.replace(/[^a-z0-9-]/g, ""))
      .map((value) => (value === "" ? "none" : value))
      .join("_");
    let name = plain;
    for (let n = 2; this.taken.has(name); n++) name = `${plain}-${n}`;
    this.taken.add(name);
    this.names.set(key, name);
    return name;
  }
}
