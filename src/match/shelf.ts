/** Values whose prepared forms are kept at most: some 60 MB. */
const ROOM = 200_000;

/**
 * Prepared forms of values that a thread keeps from one work on a feature to the next, for preparing takes about as long
 * as comparing does. A feature of too many values is not kept: it is prepared anew by each work.
 */
export class Shelf {
  private readonly forms = new Map<number, unknown[]>();
  private room: number;

  constructor(room: number = ROOM) {
    this.room = room;
  }

  /** Value → its prepared form, undefined where it is not prepared yet; undefined for a feature that is not kept. */
  of(feature: number, distinct: number): unknown[] | undefined {
    const known = this.forms.get(feature);
    if (known !== undefined || distinct > this.room) return known;
    this.room -= distinct;
    const forms = Array.from<unknown>({ length: distinct + 1 });
    this.forms.set(feature, forms);
    return forms;
  }
}
