import type { Plan } from "../plan.ts";
import { vietnameseCustomer, type VietnameseCustomer } from "./customer.ts";
import { fullName } from "./draft.ts";

/** A row of a sheet in the order of the list's header, and the customer it is about. */
export interface Staged {
  readonly cells: readonly string[];
  readonly customer: number;
}

/** The branch whose customers the doubtful rows speak of. */
const KNOWN_BRANCH = 0;

const day = (date: Date | undefined): string => date?.toISOString().slice(0, 10) ?? "";
/** The same day one year later: what a slip makes of a birthday, or what another person has. */
const yearLater = (date: Date | undefined): string =>
  day(date).replace(/^\d{4}/, (year) => String(Number(year) + 1));

/**
 * Rows at the end of the last branch that no program should settle by itself, and one it must: a customer of the first
 * branch in the same house, with another number and no birthday; a father and a son of one name who share a telephone;
 * and a namesake of a customer, born another year and living elsewhere, who is somebody else.
 * `number` is the running number of the first of them.
 */
export function doubtfulRows(plan: Plan, number: number): readonly Staged[] {
  const [moved, other] = knownPeople(plan);
  if (moved === undefined || other === undefined) return [];
  const person = vietnameseCustomer(plan, moved);
  const namesake = vietnameseCustomer(plan, other);
  const somebody = plan.customers;
  const rows: readonly (readonly [customer: number, cells: Partial<Cells>])[] = [
    [
      moved,
      {
        name: fullName(person),
        phone: "0904.118.265",
        address: `${person.home.number} ${person.home.street}`,
      },
    ],
    [
      somebody,
      {
        name: "Đỗ Minh Khôi",
        phone: "0912 604 771",
        birth: "1964-05-02",
        address: "31 Cát Cụt, Hải Phòng",
      },
    ],
    [
      somebody + 1,
      {
        name: "Đỗ Minh Khôi",
        phone: "0912 604 771",
        birth: "1993-11-17",
        address: "31 Cát Cụt, Hải Phòng",
      },
    ],
    [
      somebody + 2,
      {
        name: fullName(namesake),
        phone: "0936.527.418",
        birth: yearLater(namesake.birth),
        address: "8 Tô Hiệu, Hải Phòng",
      },
    ],
  ];
  return rows.map(([customer, cells], i) => ({ customer, cells: line(number + i, cells) }));
}

interface Cells {
  readonly name: string;
  readonly phone: string;
  readonly address: string;
  readonly birth: string;
  readonly note: string;
}

function line(
  number: number,
  { name = "", phone = "", address = "", birth = "", note = "" }: Partial<Cells>,
): string[] {
  const code = `CT${String(number).padStart(5, "0")}`;
  return [
    code,
    name,
    phone,
    "",
    "",
    address,
    "",
    "",
    "",
    birth,
    "",
    "",
    "2026-08-14",
    "450000",
    "Zalo",
    "",
    note,
    "",
  ];
}

/** Customers of one row in the first branch whose birthday is known, in the order of the sheet. */
function knownPeople(plan: Plan): readonly number[] {
  const rows = new Map<number, number>();
  for (const customer of plan.customerOf) rows.set(customer, (rows.get(customer) ?? 0) + 1);
  return [...plan.customerOf].filter(
    (customer, row) =>
      plan.branchOf[row] === KNOWN_BRANCH &&
      rows.get(customer) === 1 &&
      isKnown(vietnameseCustomer(plan, customer)),
  );
}

const isKnown = ({ kind, birth, phone }: VietnameseCustomer): boolean =>
  kind === "person" && birth !== undefined && phone !== "";
