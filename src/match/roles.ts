/**
 * What agreement on a feature says. `name` and `personal` are a person's own; `id` is given out once;
 * `shared` belongs to a household or firm as well as to a person; `attribute` merely describes.
 */
export type Role = "name" | "personal" | "id" | "shared" | "attribute";

const ROLE_OF: Readonly<Record<string, Role>> = {
  "person-name": "name",
  "birth-date": "personal",
  date: "personal",
  gender: "personal",
  identifier: "id",
  "national-id": "id",
  "tax-code": "id",
  phone: "shared",
  email: "shared",
  address: "shared",
  website: "shared",
  company: "shared",
};

/** The roles of the features of a data set, by their comparisons; a firm's name is the name where no person's is. */
export function rolesOf(comparisons: readonly string[]): Role[] {
  const persons = comparisons.includes("person-name");
  return comparisons.map((name) =>
    name === "company" && !persons ? "name" : (ROLE_OF[name] ?? "attribute"),
  );
}
