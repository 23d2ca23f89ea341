import { foldKey } from "../text/fold.ts";
import { contrast } from "./contrast.ts";
import type { GridView, RowLook } from "./grid-view.ts";

/** Where a header stands and what it says, by column position. */
export interface HeaderAt {
  readonly rows: readonly number[];
  readonly names: readonly string[];
  /** Known words in it. */
  readonly known: number;
  /** True where only convention speaks for it. */
  readonly assumed: boolean;
}

/** How many rows from the top are searched; exports with long title blocks stay below this. */
const SEARCHED = 40;

/** Whether a row is surely a header by its words alone. */
export function isHeaderRow(look: RowLook): boolean {
  const { known, filled, data } = look;
  return known.length >= 2 && known.length * 3 >= filled.length && data * 4 <= filled.length;
}

/**
 * Finds the header at or below a row. Undefined means that the table has none and starts with data.
 * Known words decide first; then a lone known word in a narrow table; then how the first full row
 * differs from those below it.
 */
export function findHeader(view: GridView, from: number): HeaderAt | undefined {
  const looks: RowLook[] = [];
  const end = Math.min(view.grid.height, from + SEARCHED);
  for (let row = from; row < end; row++) {
    const look = view.look(row);
    looks.push(look);
    if (!isHeaderRow(look)) continue;
    if (recordsAbove(looks, look)) break;
    return joinRows(view, betterBelow(view, look, end), looks);
  }
  const first = firstFullRow(view, looks);
  if (first === undefined) return undefined;
  if (first.known.length >= 1 && first.data === 0) {
    const many = first.filled.length <= 3 || first.known.length * 3 >= first.filled.length;
    if (many && contrast(view, first) !== "data") return joinRows(view, first, looks);
  }
  const verdict = contrast(view, first);
  if (verdict === "data") return undefined;
  return { ...joinRows(view, first, looks), assumed: verdict === "unclear" };
}

/**
 * Whether the rows above a header are records: as full as the header and with data in them. Then it is a
 * record itself, of someone called Nam who came by "Website", and taking it would lose the rows above.
 */
function recordsAbove(looks: readonly RowLook[], header: RowLook): boolean {
  const need = header.filled.length * 0.75;
  const alike = looks.filter(
    (look) => look.row < header.row && look.data > 0 && look.filled.length >= Math.max(2, need),
  );
  return alike.length >= 2 || alike.some((look) => look.filled.length >= 3);
}

/** The row itself, or the next one where that is the fuller header and this one a block of particulars. */
function betterBelow(view: GridView, look: RowLook, end: number): RowLook {
  for (let row = look.row + 1; row < Math.min(end, look.row + 6); row++) {
    const next = view.look(row);
    const wider = next.filled.length >= look.filled.length * 2;
    if (isHeaderRow(next) && wider && next.known.length > look.known.length) {
      return isUpper(view, look, next) ? look : next;
    }
  }
  return look;
}

/** The first row about as full as the table's rows usually are. */
function firstFullRow(view: GridView, looks: readonly RowLook[]): RowLook | undefined {
  const fills = looks.map((look) => look.filled.length).sort((a, b) => a - b);
  const usual = fills[Math.floor(fills.length / 2)] ?? 0;
  const need = Math.max(1, Math.min(2, view.width), Math.ceil(usual * 0.6));
  return looks.find((look) => look.filled.length >= need);
}

/** Joins a header with the other row it may stand over or under. */
function joinRows(view: GridView, look: RowLook, looks: readonly RowLook[]): HeaderAt {
  const base = { known: look.known.length, assumed: false };
  const next = look.row + 1 < view.grid.height ? view.look(look.row + 1) : undefined;
  if (next !== undefined && isUpper(view, look, next)) {
    const names = joined(view, look, next);
    return {
      rows: [look.row, next.row],
      names,
      known: look.known.length + next.known.length,
      assumed: false,
    };
  }
  const above = looks.find((other) => other.row === look.row - 1);
  if (above !== undefined && isGroupRow(view, above, look)) {
    return { ...base, rows: [above.row, look.row], names: joined(view, above, look) };
  }
  return { ...base, rows: [look.row], names: view.texts(look.row) };
}

/** Whether `lower` completes `upper`: it names columns that `upper` leaves open and holds no data. */
function isUpper(view: GridView, upper: RowLook, lower: RowLook): boolean {
  if (view.gapBefore(lower.row) || lower.data > 0 || lower.filled.length === 0) return false;
  const opens = lower.filled.filter((c) => upper.looks[c] === "empty");
  if (opens.length === 0) return false;
  if (spans(view, upper.row).length > 0 && opens.some((c) => spanOver(view, upper.row, c)))
    return true;
  return lower.known.length >= 2 && lower.known.length * 2 >= lower.filled.length;
}

/** Whether a row above the header groups its columns: two or more labels, each over named columns. */
function isGroupRow(view: GridView, above: RowLook, header: RowLook): boolean {
  if (view.gapBefore(header.row) || above.data > 0) return false;
  if (above.filled.some((c) => view.text(above.row, c).includes(":"))) return false;
  const over = above.filled.every(
    (c) => header.looks[c] !== "empty" || reachesDown(view, above.row, header.row, c),
  );
  const merged = spans(view, above.row).length;
  if (merged > 0) return over && above.filled.length >= 2;
  return over && above.filled.length >= 2 && above.filled.length < header.filled.length * 0.7;
}

function spans(view: GridView, row: number): readonly (readonly [number, number])[] {
  const line = view.grid.lines[row] as number;
  return (view.grid.merged ?? [])
    .filter(([first, from, , to]) => first === line && to > from)
    .map(([, from, , to]) => [from, to] as const);
}

/** Whether a cell of one row is merged with the one below it, as `Mã BN` is beside groups of columns. */
function reachesDown(view: GridView, row: number, lower: number, column: number): boolean {
  const [top, bottom] = [view.grid.lines[row] as number, view.grid.lines[lower] as number];
  return (view.grid.merged ?? []).some(
    ([first, from, last, to]) => first === top && last >= bottom && column >= from && column <= to,
  );
}

function spanOver(view: GridView, row: number, column: number): boolean {
  return spans(view, row).some(([from, to]) => column >= from && column <= to);
}

/** `Group - Name` per column; a group reaches over the open columns to its right. */
function joined(view: GridView, upper: RowLook, lower: RowLook): string[] {
  const merged = spans(view, upper.row).length > 0;
  let group = "";
  return view.grid.columns.map((_, column) => {
    const above = view.text(upper.row, column).trim();
    const below = view.text(lower.row, column).trim();
    if (above !== "") group = above;
    else if (below === "" || (merged && !spanOver(view, upper.row, column))) group = "";
    if (below === "") return above;
    if (group === "" || foldKey(group) === foldKey(below)) return below;
    return `${group} - ${below}`;
  });
}
