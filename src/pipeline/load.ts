import { checkData } from "../check/index.ts";
import type { Settings } from "../config/slices.ts";
import type { FieldBook } from "../field/field-book.ts";
import type { CleanData } from "../field/clean-data.ts";
import { cleaningParts, joinParts } from "../field/clean-dataset.ts";
import type { ReadOptions } from "../io/format/define.ts";
import { type InputFile, readInput } from "../io/input/index.ts";
import { EXIT, KnownError } from "../model/known-error.ts";
import type { Language } from "../model/words.ts";
import { hasCustomerColumn } from "../schema/customer-columns.ts";
import { ERASED, type ErasedRow } from "../run/erased.ts";
import { assemble } from "../schema/assemble.ts";
import { findAll, type GridNote } from "../schema/find-all.ts";
import { type CountryVerdict, inferCountry } from "../schema/infer-country.ts";
import { countrySamples } from "../schema/country-sample.ts";
import { UNKNOWN_COUNTRY } from "../country/unknown.ts";
import { inferLanguage } from "../schema/infer-language.ts";
import { Vocabulary } from "../schema/vocabulary.ts";
import type { Dataset } from "../table/dataset.ts";
import { FindingCollector } from "../table/finding-list.ts";
import type { Grid } from "../table/grid.ts";
import { aroundErased } from "./around-erased.ts";
import { cleanTask } from "./clean-job.ts";
import { Pool } from "./pool.ts";
import { registryFor } from "./registry.ts";
import type { Hooks } from "./stages.ts";

/** What to read and how. */
export interface LoadRequest {
  /** Rows will be merged into customers: what only a whole customer shows is left to the caller. */
  readonly customersLater?: boolean;
  readonly files: readonly InputFile[];
  readonly settings: Settings;
  readonly asOf: string;
  /** Rows that were erased from the files since they were first read. */
  readonly erased?: readonly ErasedRow[];
  /** Called when everything is cleaned, before it is checked; values do not change any more. */
  readonly onCleaned?: (data: CleanData) => void;
  /** Called when everything is read, before anything else; may refuse by throwing. */
  readonly onRead?: (inputs: readonly LoadedInput[]) => void;
}

/** One file as it was read. */
export interface LoadedInput {
  readonly name: string;
  readonly path: string;
  readonly format: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** All inputs as one cleaned and checked table. */
export interface Loaded {
  readonly inputs: readonly LoadedInput[];
  readonly data: CleanData;
  readonly findings: FindingCollector;
  readonly country: string;
  /** What showed the country; empty where it was given or nothing did. */
  readonly countrySigns: CountryVerdict["because"];
  readonly lang: Language;
}

/** Reads, finds the tables, maps the columns, cleans and checks. Throws KnownError for what must be refused. */
export async function load(
  request: LoadRequest,
  hooks: Hooks,
  pool = new Pool(1),
): Promise<Loaded> {
  const { settings } = request;
  const inputs: LoadedInput[] = [];
  const grids: Grid[] = [];
  for (const [i, file] of request.files.entries()) {
    hooks.stage?.("read", i, request.files.length, "files");
    const read = await readInput(file, readOptions(settings));
    inputs.push({
      name: file.name,
      path: file.path,
      format: read.format,
      bytes: read.bytes,
      sha256: read.sha256,
    });
    const other = inputs.find((one) => one !== inputs[i] && one.sha256 === read.sha256);
    grids.push(...(other === undefined ? read.grids : asCopies(read.grids, other.name)));
  }

  request.onRead?.(inputs);
  hooks.stage?.("map");
  pool.expect(grids.reduce((sum, { height }) => sum + height, 0));
  const findings = new FindingCollector();
  const { dataset, verdict, lang } = unify(grids, request, findings);
  const { country } = verdict;

  hooks.rows?.(dataset.rows);
  hooks.stage?.("clean");
  const registry = registryFor(settings);
  const context = {
    country,
    asOf: request.asOf,
    settings: settings.clean,
    asText: cleanedFormat(settings, inputs[0]?.format) === "csv",
  };
  const parts = cleaningParts(dataset, registry, context);
  const cleaned = await pool.run(
    parts.map((part) => cleanTask(part, settings.general)),
    (done, total) => hooks.stage?.("clean", done, total),
  );
  const data = joinParts(dataset, registry, context, cleaned, findings);
  request.onCleaned?.(data);
  hooks.stage?.("check");
  const { asOf, customersLater = false } = request;
  checkData(data, { asOf, settings: settings.check, customersLater }, findings, registry.rules);
  return { inputs, data, findings, country, countrySigns: verdict.because, lang };
}

/** What the cleaned file is written as: as asked for, else as the first input. */
export function cleanedFormat(settings: Settings, first: string | undefined): "csv" | "xlsx" {
  const { format } = settings.general;
  if (format !== "auto") return format;
  return first === "csv" || first === undefined ? "csv" : "xlsx";
}

function readOptions({ read }: Settings): ReadOptions {
  return {
    ...(read.encoding === "auto" ? {} : { encoding: read.encoding }),
    ...(read.delimiter === "auto" ? {} : { delimiter: read.delimiter.replace("\\t", "\t") }),
    ...(read.sheet === "" ? {} : { sheet: read.sheet }),
  };
}

function unify(
  grids: readonly Grid[],
  request: LoadRequest,
  findings: FindingCollector,
): { dataset: Dataset; verdict: CountryVerdict; lang: Language } {
  const { general, read } = request.settings;
  const options = {
    ...(read.headerRow === "auto" ? {} : { headerRow: read.headerRow }),
    ...(read.sheet === "" ? {} : { sheets: [read.sheet] }),
  };
  // Header words do not depend on the country; what values look like does, and is asked a second time.
  const { fields } = registryFor(request.settings);
  const words = new Vocabulary(fields);
  const before = findAll(grids, { ...options, words });
  const first = before.tables.map((t) => t.table);
  if (first.every((t) => t.records.length === 0)) throw noData(grids);
  const lang =
    general.lang === "auto" ? inferLanguage(first.flatMap((t) => t.headers)) : general.lang;
  const verdict =
    general.country === "auto"
      ? inferCountry(countrySamples(before.tables))
      : { country: general.country.toUpperCase(), because: [] };

  const map = Object.entries(general.map).map(([header, field]) => `${header}=${field}`);
  const known = new Vocabulary(fields, verdict.country, words);
  const { tables, notes } = findAll(grids, { ...options, words: known, map, found: before.found });
  const dataset = aroundErased(assemble(tables), request.erased ?? []);
  noteReading(dataset, notes, words.book, findings);
  if (
    general.country === "auto" &&
    verdict.country === UNKNOWN_COUNTRY &&
    dataset.columns.some(({ mapping }) => words.book.means(mapping?.field).byCountry === true)
  ) {
    findings.add("table/country-unknown", { table: 0 });
  }
  return { dataset, verdict, lang };
}

/** Sheets of a file whose bytes were read before under another name. */
function asCopies(grids: readonly Grid[], other: string): Grid[] {
  const note = { code: "input/same-content", args: { other } };
  return grids.map((grid, i) => ({
    ...grid,
    source: { ...grid.source, copyOf: other },
    notes: i === 0 ? [...grid.notes, note] : grid.notes,
  }));
}

/** Puts what readers and schema noted where it belongs; a grid's notes go to its first table. */
function noteReading(
  dataset: Dataset,
  notes: readonly GridNote[],
  book: FieldBook,
  findings: FindingCollector,
): void {
  if (!hasCustomerColumn(dataset, book)) findings.add("table/no-customer-column", { table: 0 });
  const seen = new Set<Grid>();
  // Rows that are set aside are told of one by one.
  const expected = new Set(dataset.setAside.map((row) => row.table));
  for (const [table, { grid, records, notes: own }] of dataset.tables.entries()) {
    const fromGrid = seen.has(grid)
      ? []
      : [...grid.notes, ...notes.filter((n) => n.grid === grid).map((n) => n.note)];
    seen.add(grid);
    for (const { code, args } of [...fromGrid, ...own]) findings.add(code, { table }, args);
    if (records.length === 0 && !expected.has(table)) findings.add("input/no-rows", { table });
  }
  for (const { grid, note } of notes) {
    if (seen.has(grid)) continue;
    const { sheet, file } = grid.source;
    const table = dataset.tables.findIndex((t) => t.grid.source.file === file);
    // A file that gave no table at all is named in the words: the note has to hang on another one.
    const where = { ...(sheet === undefined ? {} : { sheet }), ...(table === -1 ? { file } : {}) };
    findings.add(note.code, { table: Math.max(0, table) }, { ...note.args, ...where });
  }
  for (const { table, line, reason } of dataset.setAside) {
    if (reason.code === ERASED.code) continue;
    findings.add(reason.code, { table, line }, reason.args);
  }
}

function noData(grids: readonly Grid[]): KnownError {
  const names = [...new Set(grids.map((g) => g.source.file))].join(", ");
  const hidden = grids.filter((g) => g.hidden === true && g.height > 0);
  if (hidden.length > 0) return onlyHidden(names, hidden);
  return new KnownError({
    code: "input/no-data",
    exit: EXIT.refused,
    say: {
      en: `${names}: no table with data rows found`,
      vi: `${names}: không tìm thấy bảng nào có dòng dữ liệu`,
    },
    next: {
      en: "check the file, or name the sheet and header with --sheet and --header-row",
      vi: "kiểm tra lại tệp, hoặc chỉ rõ bằng --sheet và --header-row",
    },
  });
}

/** Everything there is to read stands on hidden sheets, which are left alone unless they are asked for. */
function onlyHidden(names: string, hidden: readonly Grid[]): KnownError {
  const list = hidden.map(({ source }) => `"${source.sheet ?? source.file}"`).join(", ");
  const sheet = hidden[0]?.source.sheet ?? "";
  return new KnownError({
    code: "input/only-hidden-sheets",
    exit: EXIT.refused,
    say: {
      en: `${names}: only hidden sheets hold data: ${list}`,
      vi: `${names}: chỉ có trang tính ẩn chứa dữ liệu: ${list}`,
    },
    next: {
      en: `Unhide the sheet in Excel, or read it as it is: --sheet "${sheet}".`,
      vi: `Bỏ ẩn trang tính trong Excel, hoặc đọc nguyên như vậy: --sheet "${sheet}".`,
    },
  });
}
