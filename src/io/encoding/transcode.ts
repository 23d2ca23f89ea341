import iconv from "iconv-lite";

/** Turns a stream of bytes in some encoding into one of UTF-8 bytes. */
export interface Transcoder {
  push(chunk: Uint8Array): Uint8Array;
  end(): Uint8Array;
  /** Characters that the bytes did not make; they read as U+FFFD. */
  readonly lost: number;
}

const UNICODE = /^utf-?(?:16|32)/i;
const REPLACEMENT = /\ufffd/g;
const LONE_SURROGATE = /\p{Surrogate}/gu;
const ENDS_IN_HALF = /[\ud800-\udbff]$/;

class IconvTranscoder implements Transcoder {
  lost = 0;
  private half = "";
  private readonly decoder: ReturnType<typeof iconv.getDecoder>;
  /** In Unicode itself U+FFFD may stand in the text; elsewhere it is the sign of a failed decoding. */
  private readonly failure: RegExp;

  constructor(encoding: string) {
    this.decoder = iconv.getDecoder(encoding, { stripBOM: true });
    this.failure = UNICODE.test(encoding) ? LONE_SURROGATE : REPLACEMENT;
  }

  push(chunk: Uint8Array): Uint8Array {
    const text = this.half + this.decoder.write(Buffer.from(chunk));
    this.half = ENDS_IN_HALF.test(text) ? text.slice(-1) : "";
    return this.encode(this.half === "" ? text : text.slice(0, -1));
  }

  end(): Uint8Array {
    return this.encode(this.half + (this.decoder.end() ?? ""));
  }

  private encode(text: string): Uint8Array {
    this.lost += text.match(this.failure)?.length ?? 0;
    return Buffer.from(text, "utf8");
  }
}

/** A transcoder for an encoding iconv-lite knows; a character is never cut, whatever the chunks. */
export function transcoder(encoding: string): Transcoder {
  return new IconvTranscoder(encoding);
}
