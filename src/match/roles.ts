import type { ValueTable } from "./value-table.ts";

/**
 * What agreement on a feature says. `name` and `personal` are a person's own; `id` is given out once;
 * `contact` and `place` belong to a household or firm as well as to a person; `attribute` merely describes.
 */
export type Role = "name" | "personal" | "id" | "contact" | "place" | "attribute";

const ROLE_OF: Readonly<Record<string, Role>> = {
  "person-name": "name",
  "birth-date": "personal",
  date: "personal",
  gender: "personal",
  identifier: "id",
  "national-id": "id",
  "tax-code": "id",
  phone: "contact",
  email: "contact",
  address: "place",
  website: "place",
  company: "place",
};
/** Features that belong to a firm, whoever stands for it. */
const FIRMS: ReadonlySet<string> = new Set(["tax_id", "vat_id"]);
/** Share of distinct values from which a text column may name its row. */
const NAMING = 0.5;

/**
 * The roles of the features of a data set, by their comparisons. Where no person's name is, a firm's name is the
 * name; where neither is, the most distinctive text column.
 */
export function rolesOf(tables: readonly ValueTable[]): Role[] {
  const roles = tables.map((table): Role => ROLE_OF[table.comparison.name] ?? "attribute");
  if (roles.includes("name")) {
    // A firm's tax number is shared by all who work there.
    return roles.map((role, f) => (FIRMS.has(tables[f]?.name ?? "") ? "place" : role));
  }
  let best = tables.findIndex((table) => table.comparison.name === "company");
  if (best === -1) {
    let most = NAMING;
    for (const [f, table] of tables.entries()) {
      const share = table.terms.distinct / Math.max(1, table.filled);
      if (table.comparison.name !== "text" || share <= most) continue;
      most = share;
      best = f;
    }
  }
  if (best !== -1) roles[best] = "name";
  return roles;
}

/** The one feature by which rows can be told at all, where it is one that few people share: a list of e-mails. */
export function onlyIdentity(roles: readonly Role[]): number | undefined {
  const own = roles.flatMap((role, f) => (role === "attribute" ? [] : [f]));
  const [only] = own;
  if (only === undefined || own.length > 1) return undefined;
  return roles[only] === "contact" || roles[only] === "id" ? only : undefined;
}
