import { isUtf8 } from "node:buffer";
import { decodePage, WINDOWS_1252 } from "./single-byte.ts";

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** Bytes as a text: UTF-8 where they are, else windows-1252, which knows every byte. */
export function decodeRaw(bytes: Uint8Array): string {
  return isUtf8(bytes) ? decoder.decode(bytes) : decodePage(WINDOWS_1252, bytes);
}
