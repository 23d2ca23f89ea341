import type { CleanData } from "../field/clean-data.ts";
import type { MatchResult } from "../match/model.ts";
import type { MergeResult } from "../merge/model.ts";
import type { FindingDef } from "../model/finding.ts";
import type { Language } from "../model/words.ts";
import type { FindingList } from "../table/finding-list.ts";
import type { Answer } from "./decisions.ts";
import type { MatchedHow } from "./kept-model.ts";

/** One input file as it was read. */
export interface RunInput {
  /** As the user gave it, or as found in a folder; grids name it in `source.file`. */
  readonly name: string;
  /** Absolute path to read it again; a spooled stdin has one too. */
  readonly path: string;
  /** Format name: `csv`, `xlsx` … */
  readonly format: string;
  readonly bytes: number;
  /** Hex, of the bytes as read. */
  readonly sha256: string;
}

/** One setting with where its value came from. */
export interface UsedSetting {
  readonly key: string;
  readonly value: unknown;
  /** `default`, `config`, `option` …; a config file is named. */
  readonly origin: string;
}

/** One entry of a list of persons, without the person: `sha256:<hex>` of a normal form. */
export interface ListedEntry {
  /** `sha256:` and hex; "" where the entry names a customer or row instead. */
  readonly hash: string;
  readonly entityId: string;
  readonly rowId: string;
  readonly reason: string;
  readonly date: string;
  readonly channel: string;
}

/** Who must not be contacted, by list entry (see suppress.ts). */
export interface Suppressed {
  /** How many entries the list has, and how many customers they name. */
  readonly listed: number;
  readonly customers: number;
  /** Entity → why and by which list, "" = not listed. */
  readonly reasonOf: (entity: number) => string;
  /** The list itself as hashes, kept with the run so that later steps apply it again. */
  readonly entries: readonly ListedEntry[];
  /** Lines of the list that name nobody, by the row a person sees. */
  readonly junk: readonly number[];
}

/** Everything a run found out; what the files of the run folder are written from. */
export interface RunResult {
  /** Version of crm-clean. */
  readonly version: string;
  readonly inputs: readonly RunInput[];
  readonly data: CleanData;
  readonly findings: FindingList;
  /** Every kind of finding by code: fields, composites, checks, readers. */
  readonly definitions: ReadonlyMap<string, FindingDef>;
  readonly match: MatchResult;
  readonly merge: MergeResult;
  readonly settings: readonly UsedSetting[];
  readonly asOf: string;
  readonly lang: Language;
  readonly country: string;
  /** Kinds of signs that showed the country. */
  readonly countrySigns?: readonly string[];
  readonly seed: number;
  /** Format of the cleaned file. */
  readonly format: "csv" | "xlsx";
  /** Answers this run was made with; empty for a first run. */
  readonly answers: readonly Answer[];
  /** Id of an entity where a state keeps them stable; default: numbered by first row. */
  readonly entityId?: (entity: number) => string;
  /** Id of the state they are kept in. */
  readonly stateId?: string;
  /** How duplicates were found, under a state. */
  readonly matched?: MatchedHow;
  readonly suppressed?: Suppressed;
  /** At most so many questions in the review workbook. */
  readonly reviewCap?: number;
}
