/** Copies a typed array into one of at least `need` elements, doubling so that growth stays linear overall. */
export function growBytes(old: Uint8Array, need: number): Uint8Array {
  if (need <= old.length) return old;
  const next = new Uint8Array(Math.max(need, old.length * 2));
  next.set(old);
  return next;
}

/** As {@link growBytes}, for 32-bit words. */
export function growWords(old: Uint32Array, need: number): Uint32Array {
  if (need <= old.length) return old;
  const next = new Uint32Array(Math.max(need, old.length * 2));
  next.set(old);
  return next;
}
