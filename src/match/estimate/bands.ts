/** What a question of a sample is about. */
export type Kind = "merged" | "review" | "missed";

/**
 * The parts a run falls into for a sample, each of things that are about equally likely to be wrong: pairs of rows that
 * were merged, pairs of customers under review, and rows, by how near the nearest other customer is. How the parts are
 * cut makes a sample more or less telling, never wrong.
 */
export const BANDS = {
  "merged-clearly": { kind: "merged", wrong: 0.003 },
  "merged-narrowly": { kind: "merged", wrong: 0.02 },
  "review-likely": { kind: "review", wrong: 0.4 },
  "review-unlikely": { kind: "review", wrong: 0.2 },
  "apart-near": { kind: "missed", wrong: 0.01 },
  "apart-far": { kind: "missed", wrong: 0.001 },
} as const satisfies Readonly<Record<string, { readonly kind: Kind; readonly wrong: number }>>;
export type BandName = keyof typeof BANDS;
export const BAND_NAMES = Object.keys(BANDS) as BandName[];

/** One band of a run: how much there is of it. */
export interface Band {
  readonly name: BandName;
  /** What is drawn: pairs of rows, pairs of customers, or rows. */
  readonly units: number;
  /** Pairs of rows in all of them; for rows, the rows. */
  readonly size: number;
}

/** A run as a sample sees it. Records are numbered 0.., entities too. */
export interface Population {
  readonly entityOf: Uint32Array;
  /** Entity → its weakest known link in bits; Infinity where none is known. */
  readonly weakest: Float32Array;
  /** The strongest pair of every two entities that are under review. */
  readonly reviews: readonly {
    readonly left: number;
    readonly right: number;
    readonly weight: number;
  }[];
  /** Record → weight of its best candidate of another entity below the review line; -Infinity where there is none. */
  readonly nearest: Float32Array;
  /** Bits. */
  readonly mergeAt: number;
  readonly reviewAt: number;
}

/** Bits above the merge line up to which a merge is a narrow one. */
const NARROW = 6;
/** Bits below the review line down to which another customer is near. */
const NEAR = 8;

/** The band of what is drawn. */
export const bandOf = {
  merged: (weakest: number, mergeAt: number): BandName =>
    weakest >= mergeAt + NARROW ? "merged-clearly" : "merged-narrowly",
  review: (weight: number): BandName => (weight >= 0 ? "review-likely" : "review-unlikely"),
  missed: (nearest: number, reviewAt: number): BandName =>
    nearest >= reviewAt - NEAR ? "apart-near" : "apart-far",
} as const;
