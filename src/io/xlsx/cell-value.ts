import { CELL, type CellKind } from "../../model/cell.ts";
import type { ByteSink } from "./byte-sink.ts";
import { applyMask, type NumberFormat } from "./number-format.ts";
import { numberText } from "./number-text.ts";
import { serialToIso } from "./serial.ts";

/** Days already turned to ISO; sheets repeat few days many times. */
const MEMO = 20_000;

/** Turns stored numbers into what a person reads, by the cell's number format. */
export class NumberReader {
  private readonly date1904: boolean;
  private readonly moments = new Map<string, string>();
  /** Whole days by serial, as bytes. */
  private readonly days: (Uint8Array | undefined)[] = [];

  constructor(date1904: boolean) {
    this.date1904 = date1904;
  }

  /**
   * Replaces the raw number in `sink` from `start` on by its text.
   * @returns its kind, and whether digits were lost in Excel
   */
  read(sink: ByteSink, start: number, format: NumberFormat): { kind: CellKind; damaged: boolean } {
    const { kind } = format;
    if (kind !== "date" && kind !== "time" && kind !== "mask" && isShortInteger(sink, start)) {
      return WHOLE;
    }
    if (kind === "date" && isShortInteger(sink, start)) {
      const day = this.day(sink, start);
      if (day.length > 0) {
        sink.length = start;
        sink.add(day, 0, day.length);
        return DATE;
      }
    }
    const raw = sink.text(start);
    if (kind === "date" || kind === "time") {
      const iso = this.iso(raw, kind === "time");
      if (iso !== undefined) {
        sink.length = start;
        sink.addText(iso);
        return DATE;
      }
    }
    const number = numberText(raw);
    // Not a number though the cell says so: kept as the text it is.
    if (number === undefined) return TEXT;
    sink.length = start;
    sink.addText(kind === "mask" ? applyMask(number.text, format.code) : number.text);
    return number.damaged ? DAMAGED : WHOLE;
  }

  /** The bytes of a whole day; none where the number is no day. */
  private day(sink: ByteSink, start: number): Uint8Array {
    let serial = 0;
    for (let i = start; i < sink.length; i++)
      serial = serial * 10 + (sink.bytes[i] as number) - 0x30;
    const known = this.days[serial];
    if (known !== undefined) return known;
    const day = Buffer.from(serialToIso(serial, this.date1904, false) ?? "");
    // Beyond the year 2079 few dates lie; the list stays short and dense.
    if (serial < 65_536) this.days[serial] = day;
    return day;
  }

  private iso(raw: string, timeOnly: boolean): string | undefined {
    const known = this.moments.get(raw);
    if (known !== undefined && !timeOnly) return known;
    const number = numberText(raw);
    if (number === undefined) return undefined;
    const iso = serialToIso(Number(raw), this.date1904, timeOnly);
    if (iso !== undefined && !timeOnly && this.moments.size < MEMO) this.moments.set(raw, iso);
    return iso;
  }
}

const WHOLE = { kind: CELL.number, damaged: false };
const DAMAGED = { kind: CELL.number, damaged: true };
const DATE = { kind: CELL.date, damaged: false };
const TEXT = { kind: CELL.text, damaged: false };

/** Up to 15 digits without leading zero or sign: the text a person typed, byte for byte. */
function isShortInteger(sink: ByteSink, start: number): boolean {
  const { bytes, length } = sink;
  if (length === start || length - start > 15) return false;
  if (bytes[start] === 0x30) return length - start === 1;
  for (let i = start; i < length; i++) {
    const byte = bytes[i] as number;
    if (byte < 0x30 || byte > 0x39) return false;
  }
  return true;
}
