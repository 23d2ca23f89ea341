import { BUILT_IN } from "../field/field-book.ts";
import type { FieldSpec } from "../field/define.ts";
import type { FieldMeans } from "../field/means.ts";
import { foldKey } from "../text/fold.ts";

/** Whether a field's values number one person: the list's own code, an identity card; a firm's number is all its people's. */
export function numbersPeople({ tells, ofFirm }: FieldMeans): boolean {
  return (tells === "code" || tells === "identity") && ofFirm !== true;
}

let byHeader: ReadonlyMap<string, FieldSpec> | undefined;

/** The field of a column in which a list of persons holds numbers the state gave them: `CCCD`, `SSN`, `Passport No`. */
export function identityField(header: string): FieldSpec | undefined {
  byHeader ??= new Map(
    BUILT_IN.list
      .filter(({ means = {} }) => means.tells === "identity" && numbersPeople(means))
      .flatMap((field) => [field.name, ...field.headers].map((h) => [foldKey(h), field] as const)),
  );
  return byHeader.get(foldKey(header));
}
