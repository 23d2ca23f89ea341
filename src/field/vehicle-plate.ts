import { handle } from "../comparison/handle.ts";
import { type Cleaned, defineField } from "./define.ts";
import { isPlaceholder } from "./placeholder.ts";

/**
 * Number plates of the customer's cars and motorbikes. Kept as written but for capitals; compared without separators
 * (`51F-794.41` = `51f79441`). One household drives one car, and people have several: an equal one speaks for one
 * customer, another says nothing.
 */
export const vehiclePlate = defineField({
  name: "vehicle_plate",
  means: { tells: "account", several: true },
  title: { en: "Vehicle plate", vi: "Biển số xe" },
  pii: 2,
  importance: 0,
  headers:
    "biển số xe|biển số|biển kiểm soát|biển đăng ký|bks|bsx|biển số ô tô|biển số xe máy|số đăng ký xe|license plate|licence plate|license plate number|plate number|number plate|plate no|vehicle registration|vehicle reg|registration plate|vehicle plate|kennzeichen|kfz-kennzeichen|amtliches kennzeichen|nummernschild|immatriculation|plaque d'immatriculation|placa|targa|kenteken|numer rejestracyjny|ป้ายทะเบียน|车牌号|車牌號|차량번호|госномер".split(
      "|",
    ),
  findings: [],
  clean(raw): Cleaned<never> {
    const text = raw.normalize("NFKC").trim();
    if (text === "" || isPlaceholder(text)) return { status: "missing", value: raw, feature: "" };
    if (text.length > LONGEST) return { status: "ok", value: raw, feature: "" };
    const value = PLATE.test(text) ? text.toUpperCase() : text;
    const compact = value.toUpperCase().replaceAll(/[^\p{L}\p{N}]/gu, "");
    const told = PLATE.test(text) && compact.length >= LEAST && /\d/.test(compact);
    return { status: value === raw ? "ok" : "fixed", value, feature: told ? compact : "" };
  },
  comparison: handle,
  survivor: "most-recent",
  mask: (value) => `${value.slice(0, 3)}***`,
});

const LONGEST = 60;
/** Shorter ones are a floor, a count, a room. */
const LEAST = 5;
/** One plate: three digits or more, letters without accents, dots, dashes, blanks between; words are none. */
const PLATE = /^(?=(?:\D*\d){3})[A-ZĐÄÖÜ\d]{1,5}(?:[ .-]{0,2}[A-ZĐÄÖÜ\d]{1,5}){0,4}$/i;
