import { Dice } from "./dice.ts";

/** How many rows each file gets and whom every row is about; a few bytes a row, whatever the size. */
export interface Plan {
  readonly seed: number;
  readonly rows: number;
  readonly customers: number;
  /** Row → customer 0... */
  readonly customerOf: Uint32Array;
  /** Row → 0 for the first row of its customer, 1 for the second … */
  readonly copyOf: Uint8Array;
  /** Row → branch 0..4. */
  readonly branchOf: Uint8Array;
  /** Customer → household 0... */
  readonly householdOf: Uint32Array;
  /** Customer → position in the household, 0 = its first member. */
  readonly memberOf: Uint8Array;
}

export const BRANCHES = 5;

/** Share of customers with 1, 2, 3 and 4 rows: makes about 18 % of all rows duplicates. */
const COPIES = [0.83, 0.128, 0.032, 0.01] as const;
/** Share of households with 1, 2, 3 and 4 members among the customers. */
const MEMBERS = [0.72, 0.17, 0.07, 0.04] as const;
/** Share of second and later rows that stand in another branch's file than the first. */
const ELSEWHERE = 0.7;

/** Draws who is in the list, how often, and where. */
export function drawPlan(rows: number, seed: number): Plan {
  const dice = new Dice(seed, 1);
  const customerOf = new Uint32Array(rows);
  let filled = 0;
  let customers = 0;
  while (filled < rows) {
    const copies = 1 + drawIndex(COPIES, dice);
    for (let i = 0; i < copies && filled < rows; i++) customerOf[filled++] = customers;
    customers++;
  }
  shuffle(customerOf, dice);

  const home = new Uint8Array(customers);
  for (let i = 0; i < customers; i++) home[i] = dice.below(BRANCHES);
  const seen = new Uint8Array(customers);
  const copyOf = new Uint8Array(rows);
  const branchOf = new Uint8Array(rows);
  for (let row = 0; row < rows; row++) {
    const customer = customerOf[row] as number;
    const copy = seen[customer] as number;
    seen[customer] = copy + 1;
    copyOf[row] = copy;
    const away = copy > 0 && dice.chance(ELSEWHERE) ? dice.between(1, BRANCHES - 1) : 0;
    branchOf[row] = ((home[customer] as number) + away) % BRANCHES;
  }

  const householdOf = new Uint32Array(customers);
  const memberOf = new Uint8Array(customers);
  let household = 0;
  for (let customer = 0; customer < customers; household++) {
    const members = 1 + drawIndex(MEMBERS, dice);
    for (let m = 0; m < members && customer < customers; m++, customer++) {
      householdOf[customer] = household;
      memberOf[customer] = m;
    }
  }
  return { seed, rows, customers, customerOf, copyOf, branchOf, householdOf, memberOf };
}

function drawIndex(shares: readonly number[], dice: Dice): number {
  let left = dice.next();
  for (const [i, share] of shares.entries()) {
    left -= share;
    if (left < 0) return i;
  }
  return 0;
}

function shuffle(list: Uint32Array, dice: Dice): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = dice.below(i + 1);
    const kept = list[i] as number;
    list[i] = list[j] as number;
    list[j] = kept;
  }
}
