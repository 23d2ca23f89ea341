import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { isKnownByName } from "../comparison/all.ts";
import { type Done, doWork, type Steps, type Work } from "../match/index.ts";
import { EXIT, KnownError } from "../model/known-error.ts";
import { TextColumn } from "../table/text-column.ts";
import type { SentWork } from "./worker.ts";

/** Fewer rows are done sooner than threads start, unless threads are asked for. */
const LEAST_ROWS = 20_000;
/** More threads than there are features with much to do are of no use, and each takes memory. */
const MOST_THREADS = 4;
/** Time between two turns of the event loop, so that signals are heard (ms). */
const TURN = 100;

/** How a long piece of work may be done. */
export interface Effort {
  readonly rows: number;
  readonly threads: number | "auto";
}

/**
 * Takes all steps, the works on threads of their own where there are enough rows and processors. The result is the
 * same for any number of threads. The event loop turns all the time, so signals are heard.
 * @throws KnownError 70 when a thread dies
 */
export async function drive<T>(steps: Steps<T>, effort: Effort): Promise<T> {
  const threads = threadsFor(effort);
  const pool = threads < 2 ? undefined : new Pool(threads);
  const breath = breather();
  try {
    let step = steps.next([]);
    while (step.done !== true) {
      const works = step.value;
      await breath();
      step = steps.next(
        await (pool === undefined ? inTurn(works, breath) : pool.run(works, breath)),
      );
    }
    return step.value;
  } finally {
    await pool?.close();
  }
}

function threadsFor({ rows, threads }: Effort): number {
  // Sources that were not built cannot be loaded by another thread.
  if (import.meta.url.endsWith(".ts")) return 1;
  if (threads !== "auto") return Math.min(MOST_THREADS, threads);
  return rows < LEAST_ROWS ? 1 : Math.min(MOST_THREADS, availableParallelism());
}

/** Lets the event loop turn, if it has not for a while. */
function breather(): () => Promise<void> {
  let last = performance.now();
  return async () => {
    if (performance.now() - last < TURN) return;
    await new Promise((resolve) => setImmediate(resolve));
    last = performance.now();
  };
}

async function inTurn(works: readonly Work[], breath: () => Promise<void>): Promise<Done[]> {
  const done: Done[] = [];
  for (const work of works) {
    const steps = doWork(work);
    let step = steps.next([]);
    for (; step.done !== true; step = steps.next([])) await breath();
    done.push(step.value);
  }
  return done;
}

/** A work on its way, and who waits for it. */
interface Task {
  readonly work: Work;
  readonly resolve: (done: Done) => void;
  readonly reject: (error: unknown) => void;
}

class Pool {
  private readonly workers: Worker[];
  private readonly idle: Worker[];
  private readonly waiting: Task[] = [];
  private readonly running = new Map<Worker, Task>();
  private dead: KnownError | undefined;

  constructor(threads: number) {
    this.workers = Array.from({ length: threads }, () => this.start());
    this.idle = [...this.workers];
  }

  /** Does all works, the largest first; those only this thread knows how to do are done here. */
  async run(works: readonly Work[], breath: () => Promise<void>): Promise<Done[]> {
    if (works.length === 0) return [];
    const sent = works.filter(({ comparison }) => isKnownByName(comparison));
    const results = sent.map((work) => {
      return new Promise<Done>((resolve, reject) => this.waiting.push({ work, resolve, reject }));
    });
    this.waiting.sort((a, b) => sizeOf(b.work) - sizeOf(a.work));
    // Taken hold of at once: an error while others are under way must not go unheard.
    const all = Promise.all(results);
    all.catch(() => undefined);
    this.feed();
    const own = await inTurn(
      works.filter((work) => !sent.includes(work)),
      breath,
    );
    const theirs = await all;
    return works.map((work) => (sent.includes(work) ? theirs : own).shift() as Done);
  }

  async close(): Promise<void> {
    const { workers } = this;
    for (const worker of workers) worker.removeAllListeners("exit");
    await Promise.all(workers.map((worker) => worker.terminate()));
  }

  private start(): Worker {
    const worker = new Worker(new URL("./worker.js", import.meta.url));
    worker.on("message", (done: Done) => {
      const task = this.running.get(worker);
      this.running.delete(worker);
      this.idle.push(worker);
      task?.resolve(restored(done, task.work));
      this.feed();
    });
    worker.on("error", (error) => this.fail(error));
    worker.on("messageerror", (error) => this.fail(error));
    worker.on("exit", (code) => this.fail(new Error(`a thread ended with ${code}`)));
    return worker;
  }

  private feed(): void {
    if (this.dead !== undefined) {
      for (const { reject } of this.waiting.splice(0)) reject(this.dead);
      return;
    }
    for (let worker = this.idle.pop(); worker !== undefined; worker = this.idle.pop()) {
      const task = this.waiting.shift();
      if (task === undefined) {
        this.idle.push(worker);
        return;
      }
      this.running.set(worker, task);
      worker.postMessage(sentWork(task.work), []);
    }
  }

  private fail(cause: Error): void {
    this.dead ??= died(cause);
    for (const { reject } of this.running.values()) reject(this.dead);
    this.running.clear();
    this.feed();
  }
}

function sentWork(work: Work): SentWork {
  return { ...work, comparison: work.comparison.name };
}

/** A table as it was sent, whole again. */
function restored(done: Done, { comparison }: Work): Done {
  if (!("table" in done)) return done;
  const { table } = done;
  const texts = new TextColumn(table.texts);
  return { table: { ...table, comparison, texts, terms: new TextColumn(table.terms) } };
}

/** Bytes of distinct text: what takes long to prepare takes long to compare. */
function sizeOf(work: Work): number {
  return work.kind === "levels"
    ? work.texts.bytes.length
    : work.values.reduce((sum, { bytes }) => sum + bytes.length, 0);
}

function died(cause: Error): KnownError {
  const isMemory = "code" in cause && cause.code === "ERR_WORKER_OUT_OF_MEMORY";
  return new KnownError({
    code: isMemory ? "run/out-of-memory" : "run/thread-died",
    exit: EXIT.bug,
    say: isMemory
      ? {
          en: "out of memory while looking for duplicates; nothing was written",
          vi: "hết bộ nhớ khi đang tìm khách trùng; chưa ghi gì",
        }
      : {
          en: "a thread died while looking for duplicates; nothing was written",
          vi: "một luồng xử lý bị dừng đột ngột khi đang tìm khách trùng; chưa ghi gì",
        },
    next: isMemory
      ? {
          en: "close other programs or split the file; --threads 1 needs less",
          vi: "đóng bớt chương trình khác hoặc chia nhỏ tệp; --threads 1 cần ít bộ nhớ hơn",
        }
      : {
          en: "try --threads 1; --debug shows the cause",
          vi: "thử --threads 1; --debug cho biết nguyên nhân",
        },
    cause,
  });
}
