import { customField, type CustomFieldData } from "./custom.ts";
import type { FieldSpec } from "./define.ts";
import { FIELDS } from "./index.ts";
import type { FieldMeans, Tells } from "./means.ts";

/** The fields of a run by name, the built-in ones and the user's own, and what they mean. */
export class FieldBook {
  readonly list: readonly FieldSpec[];
  private readonly byName: ReadonlyMap<string, FieldSpec>;

  /** @param list every field of the run; of two with one name the later counts */
  constructor(list: readonly FieldSpec[]) {
    this.list = list;
    this.byName = new Map(list.map((field) => [field.name, field]));
  }

  get(name: string | undefined): FieldSpec | undefined {
    return name === undefined ? undefined : this.byName.get(name);
  }

  /** What a field means; nothing for a name nobody knows. */
  means(name: string | undefined): FieldMeans {
    return this.get(name)?.means ?? {};
  }

  /** Whether a field's values say one of these things; false for a name nobody knows. */
  tells(name: string | undefined, ...kinds: readonly Tells[]): boolean {
    return isOneOf(this.means(name), kinds);
  }

  /** Names of the fields whose values say one of these things, in the order of the list. */
  telling(...kinds: readonly Tells[]): readonly string[] {
    return this.that((means) => isOneOf(means, kinds));
  }

  /** Names of the fields that mean something, in the order of the list. */
  that(holds: (means: FieldMeans) => boolean): readonly string[] {
    return this.list.flatMap(({ name, means = {} }) => (holds(means) ? [name] : []));
  }
}

/** The fields every run knows. */
export const BUILT_IN = new FieldBook(FIELDS);

/** The fields of a run whose user has declared some; throws as {@link customField} does. */
export function bookWith(own: readonly CustomFieldData[]): FieldBook {
  if (own.length === 0) return BUILT_IN;
  const taken = new Set<string>(FIELDS.map((field) => field.name));
  const added = own.map((data): FieldSpec => {
    const field = customField(data, taken);
    taken.add(field.name);
    return { ...field, own: true };
  });
  return new FieldBook([...FIELDS, ...added]);
}

function isOneOf({ tells }: FieldMeans, kinds: readonly Tells[]): boolean {
  return tells !== undefined && kinds.includes(tells);
}
