import type { CsvFile, CsvFileStats } from "../../io/write/csv-file.ts";
import type { RunResult } from "../result.ts";

/** Opens a CSV file of the run folder by its plain name, with the header given. */
export type OpenSideFile = (name: string, header: readonly string[]) => Promise<CsvFile>;

/** What a writer of one file hands back. */
export interface SideFileStats extends CsvFileStats {
  readonly name: string;
}

/** One file of the run folder beside the cleaned one. */
export interface SideFile<Part extends keyof RunResult = keyof RunResult> {
  readonly name: string;
  /** The parts of a result it is written from; only they are sent where another thread writes it. */
  readonly needs: readonly Part[];
  readonly write: (result: Pick<RunResult, Part>, open: OpenSideFile) => Promise<SideFileStats>;
}

/** Declares a side file; a part that `write` looks at but `needs` lacks is a type error. */
export function defineSideFile<const Part extends keyof RunResult>(
  file: SideFile<Part>,
): SideFile<Part> {
  return file;
}
