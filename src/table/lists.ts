import { growWords } from "./grow.ts";

/** Short lists of numbers, one a slot, most of them empty: no object a slot. */
export class Lists {
  private readonly head: Uint32Array;
  private readonly tail: Uint32Array;
  /** Per entry its value and the place of the next one; entry 0 is none. */
  private entries: Uint32Array = new Uint32Array(64);
  private used = 1;

  constructor(slots: number) {
    this.head = new Uint32Array(slots);
    this.tail = new Uint32Array(slots);
  }

  /** Appends a value to a slot's list. */
  add(slot: number, value: number): void {
    const at = this.used++;
    this.entries = growWords(this.entries, this.used * 2);
    this.entries[at * 2] = value;
    const last = this.tail[slot] as number;
    if (last === 0) this.head[slot] = at;
    else this.entries[last * 2 + 1] = at;
    this.tail[slot] = at;
  }

  /** Place of a slot's first entry, 0 for none. */
  first(slot: number): number {
    return this.head[slot] as number;
  }

  /** Place of the entry behind another, 0 for none. */
  next(at: number): number {
    return this.entries[at * 2 + 1] as number;
  }

  value(at: number): number {
    return this.entries[at * 2] as number;
  }
}
