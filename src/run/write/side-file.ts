import type { CsvFile, CsvFileStats } from "../../io/write/csv-file.ts";
import type { RunResult } from "../result.ts";

/** Opens a CSV file of the run folder by its plain name, with the header given. */
export type OpenSideFile = (name: string, header: readonly string[]) => Promise<CsvFile>;

/** What a writer of one file hands back. */
export interface SideFileStats extends CsvFileStats {
  readonly name: string;
}

/** Writes one file of the run folder. */
export type SideFile = (result: RunResult, open: OpenSideFile) => Promise<SideFileStats>;
