import { isPersonsNumber } from "../country/persons-number.ts";
import { isWesternGiven } from "../country/names/western-given.ts";
import { decodeName } from "../comparison/name/encode.ts";
import type { Role } from "../comparison/define.ts";
import type { ValueTable } from "./value-table.ts";

export type { Role };

/** Whether a feature is what a row is called by. */
export function isNaming(role: Role | undefined): boolean {
  return role === "name" || role === "firm";
}

/** Share of distinct values from which a text column may name its row. */
const NAMING = 0.5;

/**
 * The roles of the features of a data set, by their comparisons. Where no person's name is, a firm's name is the
 * name; where neither is, the most distinctive text column.
 */
export function rolesOf(tables: readonly ValueTable[]): Role[] {
  // A column of masked names has nothing to say, and names nobody.
  const roles = tables.map(({ comparison, filled }): Role => {
    return filled === 0 ? "attribute" : (comparison.role ?? "attribute");
  });
  const named = roles.indexOf("name");
  if (named !== -1) {
    const firms = namesFirms(tables[named] as ValueTable);
    return roles.map((role, f) => {
      if (firms) return f === named ? "firm" : beside(role);
      // A firm's tax number is shared by all who work there; a person's is their own.
      const table = tables[f];
      return table?.comparison.ofFirm === true && !numbersPersons(table) ? "place" : beside(role);
    });
  }
  const firm = roles.indexOf("firm");
  let best = -1;
  if (firm !== -1) roles[firm] = "firm";
  else {
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

/** Beside another name, that of a firm says where somebody belongs. */
const beside = (role: Role): Role => (role === "firm" ? "place" : role);

/** Share of numbers that are persons' by their form from which those of a column are. */
const PERSONS_AT_LEAST = 0.8;

function numbersPersons({ comparison, texts, termOf }: ValueTable): boolean {
  if (comparison.role !== "id" || texts.distinct === 0) return false;
  const step = Math.max(1, Math.floor(texts.distinct / LOOKED_AT));
  let looked = 0;
  let persons = 0;
  for (let code = 1; code <= texts.distinct; code += step) {
    if (termOf[code] === 0) continue;
    looked++;
    if (isPersonsNumber(texts.text(code))) persons++;
  }
  return persons > 0 && persons >= looked * PERSONS_AT_LEAST;
}

/** Names, and numbers, looked at to see what they name. */
const LOOKED_AT = 2000;
/** Share of names that read as firms, and of those that read as persons, in a list of firms. */
const FIRMS_AT_LEAST = 0.12;
const PERSONS_AT_MOST = 0.15;

/**
 * Whether a column of names names firms: a restaurant guide, a supplier list. It needs both, firms among them and
 * hardly a person: `Spago` alone could be either.
 */
function namesFirms({ texts }: ValueTable): boolean {
  const step = Math.max(1, Math.floor(texts.distinct / LOOKED_AT));
  let looked = 0;
  let firms = 0;
  let persons = 0;
  for (let code = 1; code <= texts.distinct; code += step) {
    const { style, family, middle, given } = decodeName(texts.text(code));
    looked++;
    if (style === "company") firms++;
    else if (style === "vietnamese") persons++;
    else if ([given, middle, family].some((part) => part.split(" ").some(isWesternGiven)))
      persons++;
  }
  return firms >= looked * FIRMS_AT_LEAST && persons <= looked * PERSONS_AT_MOST;
}

/**
 * The one feature by which rows can be told at all, where it is one that few people share: a list of e-mails, or of
 * accounts and where they order to.
 */
export function onlyIdentity(roles: readonly Role[]): number | undefined {
  const own = roles.flatMap((role, f) => (role === "attribute" || role === "place" ? [] : [f]));
  const [only] = own;
  if (only === undefined || own.length > 1) return undefined;
  return roles[only] === "contact" || roles[only] === "id" ? only : undefined;
}
