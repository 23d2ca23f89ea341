import { foldKey } from "../text/fold.ts";
import type { Erasure } from "./erase-who.ts";
import { mentionsOf, namedIn } from "./mentions.ts";

/** A cell of a file of the run, by the row a person sees and the column's header; never by its value. */
export interface CellAt {
  readonly file: string;
  readonly row: number;
  readonly column: string;
}

/** Cells, counted in full and listed up to a cap. */
export interface CellList {
  readonly cells: number;
  readonly at: readonly CellAt[];
}

/** More cells than this are counted only. */
const LISTED = 1000;

/**
 * What a cell holds: anything; somebody's own name, where a namesake is no trace; or copies of other cells, which are
 * gone through where they stand.
 */
export type Holds = "anything" | "own-name" | "copies";

/** Goes through the cells of customers who stay, takes out what is an erased person's own, and notes their names. */
export class Traces {
  /** Whether a text mentions one of the persons by something that is theirs alone. */
  readonly tells: (text: string) => boolean;
  /** A line of a file without what is theirs. */
  readonly cutFrom: (line: string) => string;
  /** A text without what is theirs, a mark in its place. */
  readonly without: (text: string) => string;
  private readonly named: (text: string) => boolean;
  private readonly names: ReadonlySet<string>;
  private readonly known = new Map<string, string>();
  private readonly takenAt = new Cells();
  private readonly namedAt = new Cells();

  constructor({ texts, names }: Pick<Erasure, "texts" | "names">) {
    const mentions = mentionsOf(texts);
    this.tells = mentions.tells;
    this.cutFrom = mentions.cutFrom;
    this.without = mentions.without;
    this.named = names.size === 0 ? () => false : namedIn(names);
    this.names = new Set([...names].map((name) => foldKey(name)));
  }

  /** What of a cell may stay. */
  cell(text: string, at: CellAt, holds: Holds = "anything"): string {
    if (text.length < SHORTEST) return text;
    const rest = this.rest(text);
    if (rest !== text) this.takenAt.add(at);
    else if (holds !== "copies" && this.named(text) && !this.isNamesake(text, holds)) {
      this.namedAt.add(at);
    }
    return rest;
  }

  private isNamesake(text: string, holds: Holds): boolean {
    return holds === "own-name" && this.names.has(foldKey(text));
  }

  /** Cells something was taken out of. */
  get taken(): CellList {
    return this.takenAt.list;
  }

  /** Cells that stay as they are, though a name of one of the persons stands in them. */
  get namesLeft(): CellList {
    return this.namedAt.list;
  }

  private rest(text: string): string {
    const known = this.known.get(text);
    if (known !== undefined) return known;
    const rest = this.without(text);
    if (this.known.size < REMEMBERED) this.known.set(text, rest);
    return rest;
  }
}

/** Texts of erased persons are longer. */
const SHORTEST = 6;
/** Cells often repeat; so many different ones are remembered. */
const REMEMBERED = 100_000;

class Cells {
  private count = 0;
  private readonly first: CellAt[] = [];

  add(at: CellAt): void {
    if (++this.count <= LISTED) this.first.push(at);
  }

  get list(): CellList {
    return { cells: this.count, at: this.first };
  }
}
