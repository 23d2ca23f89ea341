import { aroundStreet, between } from "../../comparison/address/feature.ts";
import type { CleanContext, Composed } from "../define.ts";
import type { ComposedVn } from "./compose-vn.ts";
import type { AddressCode } from "./findings.ts";
import { bareStreet, type PlainStreet } from "./plain-street.ts";
import type { AddressParts, From } from "./postal-parts.ts";
import { endsInUnit } from "./read-cells.ts";
import type { VnAddress } from "./vn-address.ts";
import { vnKey } from "./vn-key.ts";
import { plainWords } from "./vn-street.ts";

type ComposedAddress = Composed<From, AddressCode>;
type Context = Pick<CleanContext, "country"> & {
  readonly settings: { readonly addressScheme: "keep" | "new" | "both" };
};

/** All that is told of an address but its street. */
interface Frame {
  readonly composed: ComposedAddress;
  /** What the new address says behind the street; undefined where there is none. */
  readonly behind: string | undefined;
  /** The feature before the street, and behind the number. */
  readonly before: string;
  readonly after: string;
  readonly units: Pick<VnAddress, "ward" | "district" | "province">;
}

/** A row whose street can say nothing about its units, and the key of the frames it shares with others. */
export interface FramedRow {
  readonly key: string;
  readonly head: string;
  readonly street: PlainStreet;
}

/** Frames kept at most, about 10 MB; then the memory starts anew. */
const KEPT = 20_000;
/** Longer cells are no addresses of a list. */
const LONGEST = 300;
const DIVIDER = "\u001f";

let frames = new Map<string, Frame | null>();
let country = "";
let scheme = "";

/**
 * A row's plain street (see {@link bareStreet}) and the key of everything else it says: lists repeat a few thousand wards
 * under many streets, so everything else is worked out once. Undefined where the street must be read with the rest.
 */
export function framedRow(parts: AddressParts, context: Context): FramedRow | undefined {
  const { addressScheme } = context.settings;
  // Asked for the new scheme, the street's own cell is rewritten.
  if (addressScheme === "new") return undefined;
  if (context.country !== country || addressScheme !== scheme) {
    frames = new Map();
    country = context.country;
    scheme = addressScheme;
  }
  const line = one(parts.address);
  if (line === undefined || line.length > LONGEST) return undefined;
  if (one(parts.address_2) !== "" || one(parts.house_number) !== "") return undefined;
  const comma = line.indexOf(",");
  const head = comma < 0 ? line : line.slice(0, comma);
  const street = line === "" ? NO_STREET : bareStreet(head);
  if (street === undefined) return undefined;
  let key = line === "" ? "-" : comma < 0 ? "" : line.slice(comma);
  for (const field of REST) {
    const cell = one(parts[field]);
    if (cell === undefined || cell.length > LONGEST) return undefined;
    key += DIVIDER;
    key += cell;
  }
  return { key, head, street };
}

const NO_STREET: PlainStreet = { house: "", name: "", doubt: "" };
const REST = ["ward", "district", "city", "province", "postal_code", "country"] as const;

/** The only value of a part, "" where there is no column; undefined where it has several. */
function one(values: readonly string[] | undefined): string | undefined {
  if (values === undefined || values.length === 0) return "";
  return values.length === 1 ? values[0] : undefined;
}

/** What is told of a row whose like was met before; undefined for others. */
export function recalled({ key, head, street }: FramedRow): ComposedAddress | undefined {
  const frame = frames.get(key);
  if (frame === undefined || frame === null || endsInUnit(street.doubt, frame.units)) {
    return undefined;
  }
  const words = street.name === "" ? "" : plainWords(street.name);
  if (words === undefined) return undefined;
  const { composed, behind, before, after } = frame;
  const feature = before + words + between + street.house.toLowerCase() + after;
  const { columns } = composed;
  if (columns === undefined) return { ...composed, feature };
  const moved = behind === undefined ? columns : { ...columns, new_address: head + behind };
  return { ...composed, feature, columns: moved };
}

/** Keeps what was told of a row for others of its key, where its units leave nothing open and the street is its head alone. */
export function remember(
  row: FramedRow,
  vietnamese: ComposedVn,
  postcode: string,
  composed: ComposedAddress,
): void {
  if (frames.has(row.key)) return;
  if (frames.size >= KEPT) frames.clear();
  frames.set(row.key, frameOf(row, vietnamese, postcode, composed) ?? null);
}

function frameOf(
  { head }: FramedRow,
  { address, converted }: ComposedVn,
  postcode: string,
  composed: ComposedAddress,
): Frame | undefined {
  const settled = address.ward !== undefined && address.province !== undefined;
  const open = address.rivals.length + address.problems.length > 0;
  if (!settled || open || address.street !== head) return undefined;
  const [before, after] = aroundStreet(vnKey(address, converted, postcode));
  const line = composed.columns?.["new_address"] ?? "";
  return {
    composed,
    behind: line === "" ? undefined : line.slice(head.length),
    before,
    after,
    units: address,
  };
}
