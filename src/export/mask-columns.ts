import { birth } from "../field/birth.ts";
import { person } from "../field/person.ts";
import { EXIT, KnownError } from "../model/known-error.ts";
import type { ExportColumns } from "./record.ts";
import { unknownColumns } from "./unknown-columns.ts";

/** Fields that tell the same thing: who hides one hides the others. Of an address the street alone, not its town. */
const TOGETHER: readonly (readonly string[])[] = [
  person.from,
  ["address", "address_2", "house_number"],
  birth.from,
];
/** Added columns that repeat what stands in an address. */
const OF_ADDRESS = /^crm_(?:new_address|address|street|house_number)/;

/**
 * The headers to mask where not all of a person is to be hidden: each named column with all others of its field and
 * of fields that tell the same, further phones and worked-out names included.
 * @throws KnownError 2 for a name that is neither header nor field of the run
 */
export function columnsToMask(
  names: readonly string[],
  columns: ExportColumns,
): ReadonlySet<string> {
  const unknown = names.filter((name) => columns.find(name) === undefined);
  if (unknown.length > 0) {
    const { en, vi } = unknownColumns(unknown, columns);
    throw new KnownError({
      code: "usage/mask-columns",
      exit: EXIT.usage,
      say: { en: `--mask-columns: ${en}`, vi: `--mask-columns: ${vi}` },
    });
  }
  const named = names.flatMap((name) => columns.find(name) ?? []);
  const asked = named.map((header) => columns.fieldOf(header)).filter((f) => f !== undefined);
  const fields = new Set(
    asked.flatMap((field) => TOGETHER.find((group) => group.includes(field)) ?? [field]),
  );
  const like = [...fields].flatMap((field) => columns.headersOf(field));
  const added = fields.has("address") ? columns.headers.filter((h) => OF_ADDRESS.test(h)) : [];
  return new Set([...named, ...like, ...added]);
}
