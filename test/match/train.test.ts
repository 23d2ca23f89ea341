import { describe, expect, it } from "vitest";
import { PatternSet } from "../../src/match/patterns.ts";
import { train } from "../../src/match/train.ts";
import { seeded } from "../../src/table/seeded.ts";
import { MISSING } from "../../src/match/value-comparer.ts";

const say = { en: "", vi: "" };
const START = [
  { name: "same", say, m: 0.7, u: 0.01 },
  { name: "near", say, m: 0.2, u: 0.02 },
  { name: "different", say, m: 0.1, u: 0.97 },
];

/** Draws vectors of four independent features with known parameters. */
function drawn(pairs: number, share: number, m: readonly number[], u: readonly number[]) {
  const random = seeded(5);
  const set = new PatternSet(4);
  const draw = (shares: readonly number[]): number => {
    let at = random() / 2 ** 32;
    for (let l = 0; l < shares.length; l++) if ((at -= shares[l] ?? 0) < 0) return l;
    return shares.length - 1;
  };
  for (let i = 0; i < pairs; i++) {
    const matches = random() / 2 ** 32 < share;
    const levels = Array.from({ length: 4 }, () =>
      random() % 10 === 0 ? MISSING : draw(matches ? m : u),
    );
    set.add(levels, 0);
  }
  return set.finish();
}

describe("train", () => {
  const base = {
    levels: [START, START, START, START],
    roles: ["id", "id", "id", "id"] as const,
    rest: [START, START, START, START].map((own) => new Float64Array(own.length)),
  };

  it("finds the parameters the data were drawn with", () => {
    const [m, u] = [
      [0.8, 0.15, 0.05],
      [0.03, 0.07, 0.9],
    ];
    const candidates = drawn(60_000, 0.1, m, u);
    const trained = train({ ...base, candidates, total: 60_000, rows: 4000 });
    for (let f = 0; f < 4; f++) {
      for (let l = 0; l < 3; l++) {
        expect(Math.abs((trained.m[f]?.[l] ?? 0) - (m[l] ?? 0))).toBeLessThan(0.03);
        expect(Math.abs((trained.u[f]?.[l] ?? 0) - (u[l] ?? 0))).toBeLessThan(0.01);
      }
    }
    expect(Math.abs(trained.prior - 0.1)).toBeLessThan(0.01);
  });

  it("stays with its starting values where there is nothing to learn from", () => {
    const nothing = new PatternSet(4).finish();
    const trained = train({ ...base, candidates: nothing, total: 1, rows: 2 });
    expect(trained.m[0]?.[0]).toBeCloseTo(0.7, 5);
    expect(trained.prior).toBeGreaterThan(0);
  });

  it("lets answers move the weights", () => {
    const candidates = drawn(20_000, 0.05, [0.6, 0.3, 0.1], [0.05, 0.05, 0.9]);
    const plain = train({ ...base, candidates, total: 20_000, rows: 2000 });
    const set = new PatternSet(4);
    set.add([0, 0, 2, 2], 0, 20);
    const answered = { patterns: set.finish(), yes: Float64Array.of(20) };
    const taught = train({ ...base, candidates, total: 20_000, rows: 2000, answered });
    expect(taught.m[2]?.[2] ?? 0).toBeGreaterThan((plain.m[2]?.[2] ?? 0) + 0.01);
  });
});
