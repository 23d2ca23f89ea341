/** What a value says of its row: how the customer is called, reached, found, numbered, what they are, or what is kept about them. */
export const TELLS = [
  /** Somebody is called by it alone: a whole name, a family name, a firm. */
  "name",
  /** Goes with a name and calls nobody alone: a middle name, a title, a suffix. */
  "name-part",
  /** Somebody is reached by it: a phone, a mailbox, a handle. */
  "contact",
  /** A place on the web, which many may share. */
  "page",
  /** Where to write or deliver to. */
  "address",
  /** A part of an address, or what lies around it. */
  "place",
  /** A number given out once, by the state: an identity card, a passport, a tax code. */
  "identity",
  /** Where money goes; payers of one household share it. */
  "account",
  /** The list's own number of a customer. */
  "code",
  /** What does not change about a person: the day of birth, the sex. */
  "trait",
  /** What lists keep about orders, tickets and visits as well as about customers: a status, an owner, a note. */
  "record",
] as const;
export type Tells = (typeof TELLS)[number];

/**
 * What a field means to the rest of the program: rules that work for every field of a kind ask for the kind here, not
 * for names, so that a new field is treated as its like are. Absent members are "no".
 */
export interface FieldMeans {
  readonly tells?: Tells;
  /** Belongs to a firm, whoever stands for it: two people who share it are two people. */
  readonly ofFirm?: true;
  /** One customer may have several; none that is valid gets lost in a merge. */
  readonly several?: true;
  /** Read by rules of the country of its row. */
  readonly byCountry?: true;
  /** Cleaned values are plain numbers, or dates in ISO 8601, and can be asked for as less or greater. */
  readonly ordered?: "number" | "date";
  /** A day on which the customer did something, or on which the record of them was made or touched. */
  readonly active?: "deed" | "record";
  /** People write remarks into it that say more than its header: "moved away", "do not call". */
  readonly remarks?: true;
  /** The list is cut into parts by it: score cards of the report and limits of the gate, or limits alone. */
  readonly cuts?: "report" | "gate";
}
