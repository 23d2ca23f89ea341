/**
 * The bytes of a text that are at hand: what came in and was not yet taken. Chunks of any size go in at
 * the end; the reader takes whole records from the front by moving {@link from}.
 */
export class ByteWindow {
  buffer: Uint8Array = new Uint8Array(1 << 16);
  /** First byte not taken yet, in the buffer. */
  from = 0;
  /** Behind the last byte that is there. */
  to = 0;
  /** Byte offset in the file of the buffer's first byte. */
  private base: number;
  private toSkip: number;

  /**
   * @param offset bytes of the file before the text (its BOM)
   * @param skip bytes of the text that are no record
   */
  constructor(offset: number, skip: number) {
    this.base = offset;
    this.toSkip = skip;
  }

  /** Bytes not taken yet. */
  get size(): number {
    return this.to - this.from;
  }

  /** Byte offset in the file of the first byte not taken yet. */
  get offset(): number {
    return this.base + this.from;
  }

  /** Copies the next bytes in; what was taken makes room for them. */
  push(chunk: Uint8Array): void {
    const skipped = Math.min(this.toSkip, chunk.length);
    this.toSkip -= skipped;
    this.base += skipped;
    const bytes = skipped === 0 ? chunk : chunk.subarray(skipped);
    const kept = this.size;
    const need = kept + bytes.length;
    const room = need <= this.buffer.length ? this.buffer : new Uint8Array(need * 2);
    room.set(this.buffer.subarray(this.from, this.to));
    room.set(bytes, kept);
    this.base += this.from;
    this.buffer = room;
    this.from = 0;
    this.to = need;
  }
}
