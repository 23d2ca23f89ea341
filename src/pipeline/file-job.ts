import { closeSync } from "node:fs";
import type { Settings } from "../config/slices.ts";
import type { RunFolder } from "../io/commit/run-folder.ts";
import { openCsv } from "../io/write/csv-file.ts";
import { createFile } from "../io/write/file-sink.ts";
import type { RunResult } from "../run/result.ts";
import type { SideFile, SideFileStats } from "../run/write/side-file.ts";
import { type Helpers, SIDE_FILES } from "../run/write/write-run.ts";
import { restored } from "./crossing.ts";
import { type PackedResult, packResult, unpackResult } from "./pack-result.ts";
import type { Pool } from "./pool.ts";

/** A side file to be written by another thread, into a file that is open already: it makes none of its own. */
export interface FileJob {
  readonly kind: "file";
  readonly name: string;
  readonly path: string;
  readonly fd: number;
  readonly delimiter: string;
  readonly parts: PackedResult;
  readonly own: OwnWords;
}

type OwnWords = Pick<Settings["general"], "fields" | "rules">;

/** Writes a side file on another thread. */
export async function doFileJob(job: FileJob): Promise<SideFileStats> {
  const { path, fd, delimiter } = job;
  const file = SIDE_FILES.find(({ name }) => name === job.name);
  if (file === undefined) throw new RangeError(`no side file ${job.name}`);
  const result = unpackResult(restored(job.parts), job.own) as RunResult;
  return file.write(result, (_name, header) => openCsv(path, header, { delimiter, fd }));
}

/** Side files of one run folder that other threads write, as soon as what they are written from is there. */
export class FileHelpers implements Helpers {
  private readonly pool: Pool;
  private readonly folder: RunFolder;
  private readonly own: OwnWords;
  private readonly begun = new Map<string, Promise<SideFileStats>>();
  /** Files that are open and not written yet. */
  private readonly open = new Set<number>();

  constructor(pool: Pool, folder: RunFolder, own: OwnWords) {
    this.pool = pool;
    this.folder = folder;
    this.own = { fields: own.fields, rules: own.rules };
  }

  take(
    file: SideFile,
    result: Partial<RunResult>,
    delimiter: string,
  ): Promise<SideFileStats> | undefined {
    const known = this.begun.get(file.name);
    if (known !== undefined || !this.pool.hasOthers()) return known;
    const parts = packResult(result, file.needs);
    if (parts === undefined) return undefined;
    const path = this.folder.path(file.name);
    const fd = createFile(path);
    this.open.add(fd);
    const { name } = file;
    const job: FileJob = { kind: "file", name, path, fd, delimiter, parts, own: this.own };
    const written = this.pool.begin<SideFileStats>({
      size: 1,
      job,
      here: () => doFileJob({ ...job, parts: parts }),
      whole: (answer) => answer as SideFileStats,
    });
    this.begun.set(name, written);
    // Where it failed, the thread may still be at it; close() comes when it has ended.
    const done = (): void => {
      if (this.open.delete(fd)) closeSync(fd);
    };
    written.then(done, () => undefined);
    return written;
  }

  async help(): Promise<void> {
    await this.pool.help();
  }

  /** Closes what was left open when a run ended early; threads have ended by then. */
  close(): void {
    for (const fd of this.open) closeSync(fd);
    this.open.clear();
  }
}
