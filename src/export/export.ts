import { isActivity } from "../check/activity.ts";
import { fieldsOfRun } from "../run/fields-of-run.ts";
import { readCleaned } from "../run/cleaned-rows.ts";
import type { Contacts } from "../run/contact.ts";
import type { ContactList } from "../run/contact-list.ts";
import type { Run } from "../run/read.ts";
import { cleanerOf } from "./clean-values.ts";
import { Fit, type Misfit } from "./fit.ts";
import type { Layout } from "./layouts/define.ts";
import { type StaleList, staleList } from "./lists.ts";
import { readLookUp } from "./look-up.ts";
import { maskRow } from "./mask.ts";
import { columnsToMask } from "./mask-columns.ts";
import type { OutFiles } from "./out-files.ts";
import { reassigning, type RowChange } from "./reassign.ts";
import { ExportColumns } from "./record.ts";
import { leftAlone } from "./screen.ts";
import { type Shape, shapeOf } from "./shape.ts";
import { splitBy } from "./split.ts";
import { type Update, updating } from "./update.ts";
import { type Filter, parseWhere } from "./where/parse.ts";

/** What to export and how. */
export interface ExportRequest {
  readonly layout?: Layout;
  readonly where?: string;
  readonly list?: StaleList;
  readonly splitBy: readonly string[];
  readonly columns: readonly string[];
  readonly mask: boolean;
  /** Columns or fields to mask where the others may be seen. */
  readonly maskColumns?: readonly string[];
  readonly includeOptedOut: boolean;
  /** Files with owners of today and tomorrow, and with values to take over. */
  readonly reassign?: string;
  readonly update?: { readonly file: string; readonly key: string };
  /** Suppression lists besides consent and what the run marked. */
  readonly lists: readonly ContactList[];
}

/** What an export did, in customers. */
export interface ExportOutcome extends Misfit {
  readonly read: number;
  readonly written: number;
  /** Must not be contacted: how many there are among those wanted, and whether they were left out. */
  readonly optedOut: number;
  readonly leftOut: boolean;
  /** Fields the filter asks for and no column holds. */
  readonly emptyFields: readonly string[];
  readonly reassigned?: { readonly changed: number; readonly unused: number };
  readonly updated?: {
    readonly changed: number;
    readonly unused: number;
    /** Rows of the file with a cell that is no value of its field. */
    readonly refused: readonly number[];
  };
}

/** Reads the cleaned rows of a run one by one and writes those wanted to `files`. */
export async function exportRun(
  run: Run,
  request: ExportRequest,
  contacts: Contacts,
  files: OutFiles,
): Promise<ExportOutcome> {
  let work: Work | undefined;
  for await (const row of readCleaned(run)) {
    work ??= await prepare(run, request, contacts, [...row.keys()]);
    const part = work.take(row);
    if (part === undefined) continue;
    const shown = work.shown(part.row);
    const label = work.hides ? work.partOf(shown) : part.of;
    (await files.part(part.of, work.shape.header, label)).row(work.shape.cells(shown));
  }
  work ??= await prepare(
    run,
    request,
    contacts,
    run.manifest.mapping.map((m) => m.header),
  );
  if (request.splitBy.length === 0) await files.part([], work.shape.header);
  return work.outcome();
}

/** Everything that is settled once the header of the cleaned file is known. */
class Work {
  readonly columns: ExportColumns;
  readonly shape: Shape;
  private readonly request: ExportRequest;
  private readonly tests: readonly Filter[];
  private readonly isLeftAlone: Filter;
  readonly partOf: (row: ReadonlyMap<string, string>) => readonly string[];
  private readonly update: Update | undefined;
  private readonly reassign: RowChange | undefined;
  private readonly counts = { read: 0, written: 0, optedOut: 0 };
  private readonly fit: Fit;
  private readonly emptyFields: readonly string[];
  private readonly masked: ReadonlySet<string> | undefined;

  constructor(parts: {
    columns: ExportColumns;
    shape: Shape;
    request: ExportRequest;
    tests: readonly Filter[];
    emptyFields: Iterable<string>;
    isLeftAlone: Filter;
    update: Update | undefined;
    reassign: RowChange | undefined;
  }) {
    this.columns = parts.columns;
    this.shape = parts.shape;
    this.request = parts.request;
    this.tests = parts.tests;
    this.emptyFields = [...parts.emptyFields];
    this.isLeftAlone = parts.isLeftAlone;
    this.update = parts.update;
    this.reassign = parts.reassign;
    const { maskColumns = [] } = parts.request;
    this.masked = maskColumns.length === 0 ? undefined : columnsToMask(maskColumns, parts.columns);
    this.fit = new Fit(this.request.layout, this.shape.header, this.columns);
    this.partOf = splitBy(parts.request.splitBy, parts.columns);
  }

  private get leavesOut(): boolean {
    return !this.request.includeOptedOut && (this.request.layout?.marketing ?? true);
  }

  /** Whether anything of the customers is masked, in the names of parts too. */
  get hides(): boolean {
    return this.request.mask || this.masked !== undefined;
  }

  /** The row as its audience may see it. */
  shown(row: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
    if (this.request.mask) return maskRow(row, this.columns);
    return this.masked === undefined ? row : maskRow(row, this.columns, this.masked);
  }

  /** The row as it is to be written and the part it goes to; undefined = not wanted. */
  take(
    given: ReadonlyMap<string, string>,
  ): { row: ReadonlyMap<string, string>; of: readonly string[] } | undefined {
    this.counts.read++;
    const row = new Map(given);
    // Asked before the update too: a new phone does not take back what was said about the old one.
    const alone = this.isLeftAlone(row);
    this.update?.change(row);
    this.reassign?.change(row);
    if (!this.tests.every((test) => test(row))) return undefined;
    if (alone || this.isLeftAlone(row)) {
      this.counts.optedOut++;
      if (this.leavesOut) return undefined;
    }
    this.counts.written++;
    if (this.request.layout !== undefined) this.fit.take(this.columns.record(row));
    return { row, of: this.partOf(row) };
  }

  outcome(): ExportOutcome {
    const { update, reassign } = this;
    return {
      ...this.counts,
      leftOut: this.leavesOut,
      ...this.fit.misfit(),
      emptyFields: this.emptyFields,
      ...(reassign && { reassigned: { changed: reassign.changed, unused: reassign.unused() } }),
      ...(update && {
        updated: { changed: update.changed, unused: update.unused(), refused: update.refused },
      }),
    };
  }
}

/** Whether the list says when its customers were active. */
function isDated(columns: ExportColumns): boolean {
  return columns.headers.some((header) => isActivity(columns.specOf(header)?.means ?? {}));
}

async function prepare(
  run: Run,
  request: ExportRequest,
  contacts: Contacts,
  headers: readonly string[],
): Promise<Work> {
  const book = fieldsOfRun(run.manifest);
  const own = new ExportColumns(headers, run.manifest.mapping, book);
  const { update: from } = request;
  const cleaner = cleanerOf(run.manifest, book);
  const update =
    from && updating(from.file, await readLookUp(from.file), from.key, own, contacts, cleaner);
  const all = [...headers, ...(update?.added ?? [])];
  const columns = new ExportColumns(all, run.manifest.mapping, book);
  const isLeftAlone = leftAlone(columns, request.lists, contacts);
  const emptyFields = new Set<string>();
  const { where } = request;
  const tests = [
    ...(where === undefined ? [] : [parseWhere(where, columns, (name) => emptyFields.add(name))]),
    ...(request.list === undefined ? [] : [staleList(request.list, isLeftAlone, isDated(columns))]),
  ];
  return new Work({
    columns,
    shape: shapeOf(request.layout, request.columns, columns),
    request,
    tests,
    emptyFields,
    isLeftAlone,
    update,
    reassign:
      request.reassign === undefined
        ? undefined
        : reassigning(request.reassign, await readLookUp(request.reassign), columns),
  });
}
