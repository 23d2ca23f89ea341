import { address } from "./address.ts";
import { category } from "./category.ts";
import { companyName } from "./company.ts";
import { date } from "./date.ts";
import type { Comparison } from "./define.ts";
import { email } from "./email.ts";
import { gender } from "./gender.ts";
import { handle } from "./handle.ts";
import { identifier } from "./identifier.ts";
import { personName } from "./person-name.ts";
import { phone } from "./phone.ts";
import { text } from "./text.ts";

const BY_NAME = new Map<string, Comparison>(
  [
    address,
    category,
    companyName,
    date,
    email,
    gender,
    handle,
    identifier,
    personName,
    phone,
    text,
  ].map((comparison) => [comparison.name, comparison as Comparison]),
);

/** True where the comparison of that name compares just as this one does, under whatever title. */
export function isKnownByName(comparison: Comparison): boolean {
  const known = BY_NAME.get(comparison.name);
  return (
    known !== undefined &&
    known.prepare === comparison.prepare &&
    known.compare === comparison.compare
  );
}

/** The comparison of a name; another thread can be told of one by its name only. */
export function comparisonNamed(name: string): Comparison | undefined {
  return BY_NAME.get(name);
}
