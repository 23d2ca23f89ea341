import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, extname, join, resolve } from "node:path";
import { writeError } from "../io/commit/write-error.ts";
import { EXIT, KnownError } from "../model/known-error.ts";
import { openTable, type TableSink } from "./sink.ts";
import { PartNames } from "./split.ts";

/** One file that was written. */
export interface WrittenPart {
  readonly path: string;
  /** The values the file is a part by, as they may be shown; none where the export is not split. */
  readonly label: readonly string[];
  readonly rows: number;
  readonly neutralised: number;
}

/** Most files one export writes; more is a split by a wrong column. */
const MAX_PARTS = 1000;

/**
 * The files of an export: written beside their place under hidden names, and moved there together once all
 * are whole. Nothing is left when anything fails.
 */
export class OutFiles {
  private readonly parts = new Map<
    string,
    { path: string; label: readonly string[]; work: string; sink: TableSink; rows: number }
  >();
  private readonly names = new PartNames();
  private readonly format: "csv" | "xlsx";
  private readonly options: {
    /** The file to write, or `folder/stem.ext` whose stem parts are named after. */
    readonly target: string;
    readonly force: boolean;
    readonly delimiter: string;
  };

  constructor(options: { target: string; force: boolean; delimiter: string }) {
    this.options = options;
    this.format = extname(options.target).toLowerCase() === ".xlsx" ? "xlsx" : "csv";
    try {
      mkdirSync(dirname(resolve(options.target)), { recursive: true, mode: 0o700 });
    } catch (error) {
      throw writeError(error, dirname(options.target));
    }
  }

  /**
   * The file of a part, begun if new; `[]` is the only part of an export that is not split. Named by its values, or
   * by a `label` that may be shown in their place.
   */
  async part(
    values: readonly string[],
    header: readonly string[],
    label: readonly string[] = values,
  ): Promise<TableSink> {
    const key = JSON.stringify(values);
    const known = this.parts.get(key);
    if (known !== undefined) return this.counting(known);
    if (this.parts.size === MAX_PARTS) throw tooMany();
    const path = this.pathOf(values, label);
    if (existsSync(path) && !this.options.force) throw exists(path);
    const work = join(dirname(path), `.${basename(path)}.crm-clean-${process.pid}`);
    rmSync(work, { force: true });
    const sink = await openTable(work, this.format, header, this.options.delimiter);
    const part = { path, label, work, sink, rows: 0 };
    this.parts.set(key, part);
    return this.counting(part);
  }

  private counting(part: { sink: TableSink; rows: number }): TableSink {
    return {
      row(cells) {
        part.rows++;
        part.sink.row(cells);
      },
      close: () => part.sink.close(),
    };
  }

  private pathOf(values: readonly string[], label: readonly string[]): string {
    const { target } = this.options;
    if (values.length === 0) return resolve(target);
    const ext = extname(target);
    return resolve(
      dirname(target),
      `${basename(target, ext)}-${this.names.of(values, label)}${ext}`,
    );
  }

  /** Finishes all files and moves them to their places. */
  async commit(): Promise<WrittenPart[]> {
    const written: WrittenPart[] = [];
    for (const { path, label, sink, rows } of this.parts.values()) {
      written.push({ path, label, rows, neutralised: await sink.close() });
    }
    for (const { path, work } of this.parts.values()) {
      try {
        renameSync(work, path);
      } catch (error) {
        throw writeError(error, path);
      }
    }
    return written;
  }

  /** Removes what is half done; harmless after commit. */
  discard(): void {
    for (const { work } of this.parts.values()) rmSync(work, { force: true });
  }
}

function exists(path: string): KnownError {
  return new KnownError({
    code: "output/exists",
    exit: EXIT.cannotCreate,
    say: { en: `${path}: exists already`, vi: `${path}: đã có tệp này` },
    next: {
      en: "Name another file with -o, or replace it with --force.",
      vi: "Hãy đặt tên khác bằng -o, hoặc thay thế bằng --force.",
    },
  });
}

function tooMany(): KnownError {
  return new KnownError({
    code: "usage/split-by",
    exit: EXIT.usage,
    say: {
      en: `--split-by would write more than ${MAX_PARTS} files`,
      vi: `--split-by sẽ tạo hơn ${MAX_PARTS} tệp`,
    },
    next: {
      en: "Split by a column with fewer values.",
      vi: "Hãy chia theo cột có ít giá trị hơn.",
    },
  });
}
