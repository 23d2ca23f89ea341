import { EXIT, KnownError } from "../../model/known-error.ts";
import { detectEncoding } from "../encoding/detect.ts";
import { namedEncoding } from "../encoding/named.ts";

/** How the bytes of a text file become text. */
export interface TextPlan {
  /** Bytes of the byte order mark. */
  readonly bom: number;
  /** iconv-lite name to turn the stream into UTF-8 with; undefined = scan the bytes as they are. */
  readonly transcode: string | undefined;
  /**
   * What the raw bytes of a cell are: judged cell by cell, UTF-8 or nothing, or a code page
   * (and the old Vietnamese encoding on top).
   */
  readonly cells: "judged" | "strict" | { readonly legacy: string | undefined };
  /** Name for the dialect, where it is certain. */
  readonly encoding: string;
}

/**
 * Decides how to read a text: by its byte order mark, by what the user said, by where its zero bytes are.
 * @throws KnownError 2 for an unknown encoding name
 */
export function planText(head: Uint8Array, wanted: string | undefined): TextPlan {
  const { encoding, bom } = detectEncoding(head);
  if (wanted !== undefined) {
    const named = namedEncoding(wanted);
    if (named.kind === "utf-8") {
      const mark = encoding === "bytes" ? bom : 0;
      return { bom: mark, transcode: undefined, cells: "strict", encoding: "utf-8" };
    }
    if (named.kind === "single") {
      const { legacy, name } = named;
      return { bom: 0, transcode: undefined, cells: { legacy }, encoding: name };
    }
    return { bom: 0, transcode: named.name, cells: "strict", encoding: named.name };
  }
  if (encoding !== "bytes") return { bom, transcode: encoding, cells: "strict", encoding };
  return { bom, transcode: undefined, cells: "judged", encoding: "utf-8" };
}

/**
 * Reads what the user gave as `--delimiter`: one ASCII character (also twice, or with a blank behind it, as the
 * file itself shows whether that belongs to it), or `tab`, `comma`, `semicolon`, `pipe`, `\t`.
 * @throws KnownError 2 otherwise
 */
export function delimiterByte(wanted: string | undefined): number | undefined {
  if (wanted === undefined) return undefined;
  const names: Readonly<Record<string, string>> = {
    tab: "\t",
    "\\t": "\t",
    comma: ",",
    semicolon: ";",
    pipe: "|",
    space: " ",
  };
  const named = names[wanted.toLowerCase()] ?? wanted;
  const sign = /^(?:([!-~])\1|[!-~] )$/.test(named) ? named.slice(0, 1) : named;
  const code = sign.charCodeAt(0);
  if (sign.length === 1 && code < 0x80 && code !== 0x22 && code !== 10 && code !== 13) return code;
  throw new KnownError({
    code: "usage/delimiter",
    exit: EXIT.usage,
    say: {
      en: "--delimiter: one ASCII character is needed",
      vi: "--delimiter: cần đúng một ký tự ASCII",
    },
    next: {
      en: "For example , ; | or tab.",
      vi: "Ví dụ , ; | hoặc tab.",
    },
  });
}
