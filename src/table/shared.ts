/** Arrays of fewer bytes are copied to another thread sooner than shared memory is set up. */
const LEAST = 1 << 16;

/** Room for 32-bit words that several threads may read, where it is large enough to be worth it. */
export function sharedWords(length: number): Uint32Array {
  return new Uint32Array(bufferOf(length * 4));
}

/** As {@link sharedWords}, for bytes. */
export function sharedBytes(length: number): Uint8Array {
  return new Uint8Array(bufferOf(length));
}

function bufferOf(bytes: number): ArrayBufferLike {
  return bytes < LEAST ? new ArrayBuffer(bytes) : new SharedArrayBuffer(bytes);
}
