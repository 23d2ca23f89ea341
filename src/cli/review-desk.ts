import type { Answer, Decision } from "../run/decisions.ts";
import type { AskedQuestion } from "../run/review-questions.ts";

/** What a key answers. */
export const KEYS: Readonly<Record<string, Decision>> = { m: "merge", k: "apart", s: "skip" };

/** A review being answered question by question: which is next, what a key does. Knows no terminal. */
export class ReviewDesk {
  private readonly questions: readonly AskedQuestion[];
  private readonly given = new Map<string, Answer>();
  /** Positions answered in this sitting, for undo. */
  private readonly done: number[] = [];
  private at = 0;

  /** Answers given earlier are not asked again; those about other pairs are kept as they are. */
  constructor(questions: readonly AskedQuestion[], earlier: readonly Answer[]) {
    this.questions = questions;
    for (const answer of earlier) this.given.set(keyOf(answer), answer);
    this.forward();
  }

  /** The question to ask now; undefined when all are answered. */
  get current(): AskedQuestion | undefined {
    return this.questions[this.at];
  }

  /** 1-based number of the current question, and how many there are. */
  get place(): { readonly number: number; readonly of: number } {
    return { number: Math.min(this.at + 1, this.questions.length), of: this.questions.length };
  }

  get answers(): readonly Answer[] {
    return [...this.given.values()];
  }

  /** Takes a key: `changed` answers are to be saved, `quit` ends, `unknown` means nothing. */
  press(key: string): "changed" | "quit" | "unknown" {
    if (key === "q") return "quit";
    if (key === "u") return this.undo();
    const decision = KEYS[key];
    const question = this.current;
    if (decision === undefined || question === undefined) return "unknown";
    const { left, right } = question;
    this.given.set(keyOf(question), { left, right, decision, comment: "" });
    this.done.push(this.at);
    this.forward();
    return "changed";
  }

  /** Goes back to the question answered last in this sitting. */
  private undo(): "changed" | "unknown" {
    const last = this.done.pop();
    const question = last === undefined ? undefined : this.questions[last];
    if (last === undefined || question === undefined) return "unknown";
    this.given.delete(keyOf(question));
    this.at = last;
    return "changed";
  }

  private forward(): void {
    let next = this.questions[this.at];
    while (next !== undefined && this.given.has(keyOf(next))) next = this.questions[++this.at];
  }
}

function keyOf({ left, right }: { readonly left: number; readonly right: number }): string {
  return `${left}-${right}`;
}
