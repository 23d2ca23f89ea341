/** Room at first, a power of two. */
const ROOM = 1 << 12;

/** A set of pairs of 32-bit hashes, off the JS heap. The pair of two zeros is taken for (0, 1). */
export class SeenPairs {
  /** Slots of two words: one hash and the other; two zeros = free. */
  private slots = new Uint32Array(ROOM * 2);
  private size = 0;

  /** Adds a pair; says whether it is new. */
  add(one: number, other: number): boolean {
    if (this.size * 3 > this.slots.length) this.grow();
    const second = one === 0 && other === 0 ? 1 : other;
    const slot = this.slotOf(one, second);
    if (this.slots[slot] === one && this.slots[slot + 1] === second) return false;
    this.slots[slot] = one;
    this.slots[slot + 1] = second;
    this.size++;
    return true;
  }

  private slotOf(one: number, other: number): number {
    const { slots } = this;
    const mask = slots.length - 1;
    let slot = (one << 1) & mask;
    while (slots[slot] !== 0 || slots[slot + 1] !== 0) {
      if (slots[slot] === one && slots[slot + 1] === other) break;
      slot = (slot + 2) & mask;
    }
    return slot;
  }

  private grow(): void {
    const old = this.slots;
    this.slots = new Uint32Array(old.length * 2);
    for (let at = 0; at < old.length; at += 2) {
      const one = old[at] as number;
      const other = old[at + 1] as number;
      if (one === 0 && other === 0) continue;
      const slot = this.slotOf(one, other);
      this.slots[slot] = one;
      this.slots[slot + 1] = other;
    }
  }
}
