const BITS = 11;
const BUCKETS = 1 << BITS;
const MASK = BUCKETS - 1;

/**
 * Sorts the first `size` keys ascending and carries their payload along; stable (least significant digit
 * first, three passes of eleven bits). The arrays are overwritten.
 */
export function radixSort(keys: Uint32Array, payload: Uint32Array, size: number): void {
  let fromKeys = keys;
  let fromPayload = payload;
  let toKeys: Uint32Array = new Uint32Array(size);
  let toPayload: Uint32Array = new Uint32Array(size);
  const starts = new Uint32Array(BUCKETS);
  for (let shift = 0; shift < 32; shift += BITS) {
    starts.fill(0);
    for (let i = 0; i < size; i++) {
      const bucket = ((fromKeys[i] as number) >>> shift) & MASK;
      starts[bucket] = (starts[bucket] as number) + 1;
    }
    let sum = 0;
    for (let bucket = 0; bucket < BUCKETS; bucket++) {
      const count = starts[bucket] as number;
      starts[bucket] = sum;
      sum += count;
    }
    for (let i = 0; i < size; i++) {
      const key = fromKeys[i] as number;
      const bucket = (key >>> shift) & MASK;
      const at = starts[bucket] as number;
      starts[bucket] = at + 1;
      toKeys[at] = key;
      toPayload[at] = fromPayload[i] as number;
    }
    [fromKeys, toKeys] = [toKeys, fromKeys];
    [fromPayload, toPayload] = [toPayload, fromPayload];
  }
  if (fromKeys !== keys) {
    keys.set(fromKeys.subarray(0, size));
    payload.set(fromPayload.subarray(0, size));
  }
}
