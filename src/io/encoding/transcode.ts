import iconv from "iconv-lite";

/** Turns a stream of bytes in some encoding into one of UTF-8 bytes. */
export interface Transcoder {
  push(chunk: Uint8Array): Uint8Array;
  end(): Uint8Array;
  /** Characters that the bytes did not make: they read as U+FFFD. */
  readonly lost: number;
}

const REPLACEMENT = /\ufffd/g;

class IconvTranscoder implements Transcoder {
  lost = 0;
  private readonly decoder: ReturnType<typeof iconv.getDecoder>;

  constructor(encoding: string) {
    this.decoder = iconv.getDecoder(encoding, { stripBOM: true });
  }

  push(chunk: Uint8Array): Uint8Array {
    return this.encode(this.decoder.write(Buffer.from(chunk)));
  }

  end(): Uint8Array {
    return this.encode(this.decoder.end() ?? "");
  }

  private encode(text: string): Uint8Array {
    if (text.includes("\ufffd")) this.lost += text.match(REPLACEMENT)?.length ?? 0;
    return Buffer.from(text, "utf8");
  }
}

/** A transcoder for an encoding iconv-lite knows. A surrogate pair is never cut, whatever the chunks. */
export function transcoder(encoding: string): Transcoder {
  return new IconvTranscoder(encoding);
}
