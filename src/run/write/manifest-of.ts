import type { WriteStats } from "../../io/format/define.ts";
import { heldNames } from "../../match/held-words.ts";
import { VERDICTS } from "../../match/model.ts";
import { heldOf } from "../../match/strata.ts";
import { type Manifest, RUN_SCHEMA, type RunCounts } from "../manifest.ts";
import type { RunResult } from "../result.ts";
import { CHANGES } from "./changes.ts";
import { FLAGGED } from "./flagged.ts";
import { originalName } from "./originals.ts";
import { fileOf, shortFileNames } from "../../table/file-names.ts";

/** What the writers found out. */
export interface Written {
  readonly runId: string;
  readonly delimiter: string;
  /** Columns of an earlier run that gave way in the cleaned file. */
  readonly replaced: readonly string[];
  /** Side file → rows below its header. */
  readonly rows: ReadonlyMap<string, number>;
  readonly questions: number;
  readonly stats: readonly WriteStats[];
  readonly files: readonly { name: string; bytes: number; sha256: string }[];
}

/** The manifest of a run: everything that tells what it was made of and what came out. No personal data. */
export function manifestOf(result: RunResult, written: Written): Manifest {
  const { dataset } = result.data;
  const names = shortFileNames(result.inputs.map((input) => input.name));
  const adjusted: Record<string, number> = {};
  for (const stats of written.stats) {
    for (const [code, n] of Object.entries(stats.adjusted))
      adjusted[code] = (adjusted[code] ?? 0) + n;
  }
  return {
    tool: "crm-clean",
    schema: RUN_SCHEMA,
    version: result.version,
    runId: written.runId,
    asOf: result.asOf,
    lang: result.lang,
    country: result.country,
    seed: result.seed,
    format: result.format,
    delimiter: written.delimiter,
    settings: result.settings.map(({ key, value, origin }) => ({ key, value, origin })),
    inputs: result.inputs.map(({ format, bytes, sha256 }, i) => ({
      name: names[i] ?? "",
      format,
      bytes,
      sha256,
      original: originalName(i + 1, format),
    })),
    tables: dataset.tables.map(({ grid, records }, i) => ({
      file: fileOf(dataset, i),
      sheet: grid.source.sheet ?? null,
      format: grid.source.format,
      encoding: grid.dialect?.encoding ?? null,
      delimiter: grid.dialect?.delimiter ?? null,
      records: records.length,
      rejected: setAside(result, "rejected", i),
      outside: setAside(result, "outside", i),
      blank: grid.blankRows,
    })),
    mapping: dataset.columns.map(({ header, mapping, ordinal }, i) => ({
      header,
      field: mapping?.field ?? null,
      ordinal,
      sureness: mapping?.sureness ?? null,
      because: mapping?.because ?? null,
      ...habitName(result, i),
    })),
    replacedColumns: [...written.replaced],
    counts: countsOf(result, written),
    model: modelOf(result),
    adjusted,
    ...(result.stateId === undefined ? {} : { state: result.stateId }),
    erased: [],
    files: written.files.map(({ name, bytes, sha256 }) => ({ name, bytes, sha256 })),
  };
}

function setAside(result: RunResult, outcome: "rejected" | "outside", table?: number): number {
  return result.data.dataset.setAside.filter(
    (row) => row.outcome === outcome && (table === undefined || row.table === table),
  ).length;
}

function countsOf(result: RunResult, written: Written): RunCounts {
  const { dataset } = result.data;
  const { merge, match } = result;
  const verdicts = VERDICTS.map(() => 0);
  for (const v of match.pairs.verdict) verdicts[v] = (verdicts[v] ?? 0) + 1;
  return {
    rows: dataset.rows + dataset.setAside.length,
    records: dataset.rows,
    kept: merge.entities,
    merged: dataset.rows - merge.entities,
    rejected: setAside(result, "rejected"),
    outside: setAside(result, "outside"),
    blank: blankRows(result),
    entities: merge.entities,
    mergedEntities: merge.merged.length,
    households: new Set(match.householdOf.filter((h) => h !== 0)).size,
    pairs: match.pairs.size,
    mergePairs: verdicts[VERDICTS.indexOf("merge")] ?? 0,
    reviewPairs: verdicts[VERDICTS.indexOf("review")] ?? 0,
    questions: written.questions,
    neverCompared: match.neverCompared.length,
    changedCells: written.rows.get(CHANGES) ?? 0,
    flaggedRows: written.rows.get(FLAGGED) ?? 0,
    neutralised: written.stats.reduce((sum, s) => sum + s.neutralised, 0),
  };
}

/** Blank rows of every grid once: several tables may share one. */
function blankRows(result: RunResult): number {
  const grids = new Set(result.data.dataset.tables.map((t) => t.grid));
  let blank = 0;
  for (const grid of grids) blank += grid.blankRows;
  return blank;
}

/** The trained model, so that `explain` weighs any two rows as this run did. */
function modelOf(result: RunResult): Manifest["model"] {
  const { prior, mergeAt, reviewAt, features } = result.match.model;
  // JSON has no infinity: a line nothing can reach is null.
  const finite = (n: number): number | null => (Number.isFinite(n) ? n : null);
  return {
    prior,
    mergeAt: finite(mergeAt),
    reviewAt: finite(reviewAt),
    features: features.map(({ feature, comparison, levels }) => ({
      feature,
      comparison,
      levels: levels.map(({ name, m, u, weight, trained }) => ({
        name,
        m,
        u,
        weight: finite(weight),
        trained,
      })),
    })),
    ...(result.match.lessons.length === 0
      ? {}
      : {
          learned: result.match.lessons.map(({ stratum, ...lesson }) => ({
            held: heldNames(heldOf(stratum)),
            stratum,
            ...lesson,
          })),
        }),
    ...builtOn(result),
  };
}

/** Whether the model was taken over from an earlier run of the state, or why not. */
function builtOn({ matched }: RunResult): Pick<Manifest["model"], "kept" | "full"> {
  if (matched === undefined) return {};
  if (matched.all) return { full: matched.why };
  const { learntIn, model } = matched;
  const lessons = model.lessons.map((lesson) => ({ ...lesson }));
  const features = model.features.map(({ m, u, seen, ...rest }) => {
    return { ...rest, m: [...m], u: [...u], seen: [...seen] };
  });
  const { besideName, ...rest } = model;
  const beside =
    besideName === undefined
      ? {}
      : { besideName: { ...besideName, gains: besideName.gains.map(mutable) } };
  return { kept: { learntIn, model: { ...rest, ...beside, features, lessons } } };
}

function mutable({
  feature,
  bits,
}: {
  readonly feature: number;
  readonly bits: readonly number[];
}) {
  return { feature, bits: [...bits] };
}

function habitName({ data }: RunResult, column: number): { readonly written?: string } {
  const name = data.columns[column]?.written?.habit?.name;
  return name === undefined ? {} : { written: name };
}
