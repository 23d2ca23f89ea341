import { describe, expect, it } from "vitest";
import { cluster, type Links, orderLinks } from "../../src/match/cluster.ts";
import { type Vouch, VOUCH } from "../../src/match/excludes.ts";
import { finish } from "../../src/match/work.ts";

/** What two features say of two rows, in bits; undefined where one of them has no value. */
type Says = (left: number, right: number) => readonly (number | undefined)[];

const add = (bits: readonly (number | undefined)[]): number =>
  bits.reduce<number>((sum, own) => sum + (own ?? 0), -4);

/** Links of rows that hold values ("" = none) of some features: +7 where they agree, -9 where not. */
function linksOf(rows: readonly (readonly string[])[], more: Partial<Links> = {}): Links {
  const says: Says = (left, right) =>
    (rows[left] ?? []).map((one, f) => {
      const other = rows[right]?.[f] ?? "";
      return one === "" || other === "" ? undefined : one === other ? 5 : -9;
    });
  const pairs = rows.flatMap((_, left) =>
    rows.slice(left + 1).map((__, i) => [left, left + 1 + i] as const),
  );
  return {
    rows: rows.length,
    size: pairs.length,
    left: Uint32Array.from(pairs, ([left]) => left),
    right: Uint32Array.from(pairs, ([, right]) => right),
    weight: Float32Array.from(pairs, ([left, right]) => add(says(left, right))),
    mergeAt: 4,
    prior: -4,
    mustLink: new Uint32Array(),
    cannotLink: new Uint32Array(),
    weigh: (left, right) => add(says(left, right)),
    vouch: () => 0,
    weighGroups: (left, right, ours, theirs) =>
      add(
        says(left, right).map(
          (own, f) =>
            own ??
            ours.flatMap((a) => theirs.map((b) => says(a, b)[f])).find((b) => b !== undefined),
        ),
      ),
    ...more,
  };
}

/** The groups as texts, rows by number. */
function groups(links: Links): string[] {
  const { sets } = finish(cluster(links, finish(orderLinks(links))));
  const members = new Map<number, number[]>();
  for (let row = 0; row < links.rows; row++) {
    const root = sets.find(row);
    members.set(root, [...(members.get(root) ?? []), row]);
  }
  return [...members.values()].map((rows) => rows.join(" ")).toSorted();
}

describe("rows known for one person", () => {
  // Features: name, phone, e-mail, birth date. Two that agree are enough, one is not.
  const FULL = ["an", "1", "a@", "80"];
  const HALF = ["an", "1", "", ""];
  it.each<[string, readonly (readonly string[])[], readonly string[]]>([
    ["speak together for a fourth", [FULL, ["an", "1", "", ""], ["an", "", "a@", ""]], ["0 1 2"]],
    [
      "supply what the row met first lacks",
      [HALF, ["an", "1", "a@", ""], ["", "", "a@", "80"], ["an", "1", "", "80"]],
      ["0 1 2 3"],
    ],
    [
      "say no more than they hold",
      [HALF, ["an", "1", "a@", ""], ["", "", "a@", "80"]],
      ["0 1", "2"],
    ],
    [
      "do not speak for who differs",
      [HALF, ["an", "1", "a@", "80"], ["", "", "a@", "81"]],
      ["0 1", "2"],
    ],
  ])("%s", (_, rows, expected) => {
    expect(groups(linksOf(rows))).toEqual(expected);
  });

  it("stay apart from rows that a person keeps apart", () => {
    const rows = [HALF, ["an", "1", "a@", ""], ["", "", "a@", "80"], ["an", "1", "", "80"]];
    const links = linksOf(rows, { cannotLink: Uint32Array.of(0, 2) });
    expect(groups(links)).toEqual(["0 1 3", "2"]);
  });
});

describe("a row that fits two who exclude each other", () => {
  const SENIOR = ["an", "1", "", "50"];
  const JUNIOR = ["an", "1", "", "80"];
  const excluding = (rows: readonly (readonly string[])[]): Links => {
    const links = linksOf(rows);
    const weigh: Links["weigh"] = (left, right) => {
      const [one = "", other = ""] = [rows[left]?.[3], rows[right]?.[3]];
      return one !== "" && other !== "" && one !== other ? -Infinity : links.weigh(left, right);
    };
    return { ...links, weigh };
  };
  it.each<[string, readonly (readonly string[])[], readonly string[]]>([
    ["joins neither", [SENIOR, JUNIOR, ["an", "1", "", ""]], ["0", "1", "2"]],
    ["joins the one where there is no other", [SENIOR, ["an", "1", "", ""]], ["0 1"]],
  ])("%s", (_, rows, expected) => {
    expect(groups(excluding(rows))).toEqual(expected);
  });

  /** Birth years: another one excludes, one that differs by one or two is a slip away. */
  const dated = (rows: readonly (readonly string[])[]): Links => {
    const links = excluding(rows);
    const yearsApart = (left: number, right: number): number | undefined => {
      const [one = "", other = ""] = [rows[left]?.[3], rows[right]?.[3]];
      return one === "" || other === "" ? undefined : Math.abs(Number(one) - Number(other));
    };
    const near = (left: number, right: number): boolean => (yearsApart(left, right) ?? 9) <= 2;
    return {
      ...links,
      weigh: (left, right) => (near(left, right) ? 9 : links.weigh(left, right)),
      vouch: (left, right) =>
        yearsApart(left, right) === undefined ? 0 : near(left, right) ? 1 : -1,
      weight: Float32Array.from(links.weight, (bits, at) =>
        near(links.left[at] as number, links.right[at] as number) ? 9 : bits,
      ),
    };
  };
  it.each<[string, readonly (readonly string[])[], readonly string[]]>([
    [
      "takes two dates that are slips of its own for one",
      [
        ["an", "1", "", "50"],
        ["an", "1", "", "54"],
        ["an", "1", "", "52"],
      ],
      ["0 1 2"],
    ],
    [
      "keeps two apart whose dates are not both near its own",
      [
        ["an", "1", "", "50"],
        ["an", "1", "", "80"],
        ["an", "1", "", "52"],
      ],
      ["0 2", "1"],
    ],
    [
      "says nothing where it bears no date",
      [
        ["an", "1", "", "50"],
        ["an", "1", "", "54"],
        ["an", "1", "", ""],
      ],
      ["0", "1", "2"],
    ],
  ])("%s", (_, rows, expected) => {
    expect(groups(dated(rows))).toEqual(expected);
  });

  /** One name in one house; phones that differ part two, one in common speaks for them. */
  const housed = (rows: readonly (readonly string[])[]): Links => {
    const links = linksOf(rows);
    const phones = (row: number): string[] => (rows[row]?.[1] ?? "").split("+").filter(Boolean);
    const said = (left: number, right: number): Vouch => {
      const [ours, theirs] = [phones(left), phones(right)];
      if (ours.length === 0 || theirs.length === 0) return VOUCH.nothing;
      return ours.some((phone) => theirs.includes(phone)) ? VOUCH.contact : VOUCH.parted;
    };
    const weigh = (left: number, right: number): number => {
      return said(left, right) === VOUCH.parted ? -Infinity : 6 + 3 * said(left, right);
    };
    return {
      ...links,
      weigh,
      vouch: said,
      weight: Float32Array.from(links.weight, (_, at) =>
        Math.max(2, weigh(links.left[at] as number, links.right[at] as number)),
      ),
    };
  };
  it.each<[string, readonly (readonly string[])[], readonly string[]]>([
    [
      "a bare row is no bridge between two telephones",
      [
        ["an", "1"],
        ["an", ""],
        ["an", "2"],
      ],
      ["0", "1", "2"],
    ],
    [
      "a bare row joins the one there is",
      [
        ["an", "1"],
        ["an", ""],
      ],
      ["0 1"],
    ],
    [
      "a row with both telephones is their person",
      [
        ["an", "1"],
        ["an", "1+2"],
        ["an", "2"],
      ],
      ["0 1 2"],
    ],
    [
      "however many bear but one of them",
      [
        ["an", "1"],
        ["an", "1"],
        ["an", "1"],
        ["an", "1+2"],
        ["an", "2"],
      ],
      ["0 1 2 3 4"],
    ],
    [
      "and takes bare rows along",
      [
        ["an", "1"],
        ["an", "1+2"],
        ["an", "2"],
        ["an", ""],
      ],
      ["0 1 2 3"],
    ],
  ])("%s", (_, rows, expected) => {
    expect(groups(housed(rows))).toEqual(expected);
  });
});
