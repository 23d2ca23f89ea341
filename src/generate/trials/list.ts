import { Dice } from "../dice.ts";
import { type Being, beings, type Kin, type Land } from "./being.ts";
import { type Firm, firms, otherEntry } from "./firm.ts";
import { spoil, type Wear } from "./spoil.ts";

/** A small labelled list: cells, and who or what each row is about. */
export interface TrialList {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly truth: Uint32Array;
}

/** What a trial list of persons is made of. */
export interface PersonTrial {
  readonly land: Land;
  readonly people: number;
  /** Share of people with a second record; a fifth of those have a third. */
  readonly again: number;
  readonly kin: Kin;
  readonly wear: Wear;
  /** Header and what stands below it, from left to right. */
  readonly columns: readonly (readonly [string, (being: Being) => string])[];
}

/** What a trial list of firms is made of. */
export interface FirmTrial {
  readonly land: Land;
  readonly firms: number;
  readonly again: number;
  readonly columns: readonly (readonly [string, keyof Firm])[];
}

/** Rows of all records in an order of its own. */
function shuffled(
  records: readonly { readonly who: number; readonly cells: readonly string[] }[],
  header: readonly string[],
  dice: Dice,
): TrialList {
  const keyed = records
    .map((record) => ({ record, key: dice.next() }))
    .sort((a, b) => a.key - b.key)
    .map(({ record }) => record);
  return {
    header,
    rows: keyed.map(({ cells }) => cells),
    truth: Uint32Array.from(keyed, ({ who }) => who),
  };
}

/** A list of persons, some of them entered again with wear, in no order. */
export function personList(trial: PersonTrial, seed: number): TrialList {
  const dice = new Dice(seed, 43);
  const records: { who: number; cells: string[] }[] = [];
  const write = (who: number, being: Being): void => {
    records.push({ who, cells: trial.columns.map(([, of]) => of(being)) });
  };
  for (const [who, being] of beings(trial.land, trial.people, trial.kin, seed).entries()) {
    write(who, being);
    for (let more = trial.again; dice.chance(more); more = trial.again / 5) {
      write(who, spoil(being, trial.land, trial.wear, dice));
    }
  }
  return shuffled(
    records,
    trial.columns.map(([header]) => header),
    dice,
  );
}

/** A list of firms, some of them with another entry, in no order. */
export function firmList(trial: FirmTrial, seed: number): TrialList {
  const dice = new Dice(seed, 44);
  const records: { who: number; cells: string[] }[] = [];
  for (const [who, firm] of firms(trial.land, trial.firms, seed).entries()) {
    records.push({ who, cells: trial.columns.map(([, part]) => firm[part]) });
    if (!dice.chance(trial.again)) continue;
    const again = otherEntry(firm, trial.land, dice);
    records.push({ who, cells: trial.columns.map(([, part]) => again[part]) });
  }
  return shuffled(
    records,
    trial.columns.map(([header]) => header),
    dice,
  );
}
