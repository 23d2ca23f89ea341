import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { KnownError } from "../model/known-error.ts";
import { breather } from "./breather.ts";
import type { Answer } from "./crossing.ts";
import type { Breath, Task } from "./task.ts";
import { tidyUp } from "./tidy-up.ts";
import { threadDied } from "./thread-died.ts";

/** Fewer rows are done sooner than threads start, unless threads are asked for. */
const LEAST_ROWS = 5000;
/** More threads than there are large columns are of no use, and each takes memory. */
const MOST_THREADS = 4;

/** How many threads there may be; "auto" goes by rows and processors. */
export type Threads = number | "auto";

/** Has `use` work with a pool of threads, which end with it. */
export async function withPool<T>(threads: Threads, use: (pool: Pool) => Promise<T>): Promise<T> {
  const pool = new Pool(threads);
  try {
    return await use(pool);
  } finally {
    await pool.close();
  }
}

/** A task on its way to another thread, and who waits for it. */
interface Waiting {
  readonly task: Task<unknown>;
  readonly resolve: (done: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * This thread and others that share tasks. Whoever hands tasks over does some of them: two threads are this one and
 * another. The others start as soon as a job is known to be large enough: what they load meanwhile costs nobody time.
 */
export class Pool {
  private readonly threads: Threads;
  private rows = 0;
  private workers: Worker[] | undefined;
  private readonly idle: Worker[] = [];
  private readonly waiting: Waiting[] = [];
  /** What waits until no other task does. */
  private readonly later: Waiting[] = [];
  private readonly running = new Map<Worker, Waiting>();
  /** What tasks were about → who did the last one, this thread where it is undefined. */
  private readonly didLast = new Map<string, Worker | undefined>();
  private dead: Error | undefined;

  constructor(threads: Threads) {
    this.threads = threads;
  }

  /** Tells how many rows there are, as far as it is known; threads that will be needed start at once. */
  expect(rows: number): void {
    this.rows = rows;
    this.others();
  }

  /**
   * Does all tasks, on all threads, the largest first; results come in the order of the tasks.
   * @param progress told how much of the tasks' size is done
   */
  async run<T>(
    tasks: readonly Task<T>[],
    progress?: (done: number, total: number) => void,
  ): Promise<T[]> {
    const total = tasks.reduce((sum, { size }) => sum + size, 0);
    let done = 0;
    const told = (at: number, result: T): void => {
      results[at] = result;
      progress?.((done += sizeAt(tasks, at)), total);
    };
    const others = tasks.length < 2 ? [] : this.others();
    const breath = breather();
    const results = Array.from<T>({ length: tasks.length });
    const order = tasks.map((_, i) => i).sort((a, b) => sizeAt(tasks, b) - sizeAt(tasks, a));
    if (others.length === 0) {
      for (const [i, task] of tasks.entries()) told(i, await (task.begun ?? task.here(breath)));
      return results;
    }
    const queued = order.filter((i) => tasks[i]?.job !== undefined);
    const sent = queued.map((i) => this.send(tasks[i] as Task<T>).then((done) => told(i, done)));
    // Taken hold of at once: an error while this thread is busy must not go unheard.
    const all = Promise.all(sent);
    all.catch(() => undefined);
    this.feed();
    for (const i of order) {
      const task = tasks[i] as Task<T>;
      if (task.job === undefined) told(i, await task.here(breath));
    }
    for (let next = this.next(); next !== undefined; next = this.next()) await doHere(next, breath);
    await all;
    tidyUp();
    return results;
  }

  /** How many threads there are, this one included. */
  get size(): number {
    return 1 + this.others().length;
  }

  /** Whether there are other threads, or will be with the next task. */
  hasOthers(): boolean {
    return this.others().length > 0;
  }

  /** Hands over a task that another thread does when it has nothing else to do, while this one goes on. */
  begin<T>(task: Task<T>): Promise<T> {
    const done = queue(this.later, task);
    done.catch(() => undefined);
    this.others();
    this.feed();
    return done;
  }

  /** Queues a task; of one that was begun before, what it comes to. */
  private send<T>(task: Task<T>): Promise<T> {
    if (task.begun === undefined) return queue(this.waiting, task);
    const at = this.later.findIndex((one) => one.task.job === task.job);
    if (at !== -1) this.waiting.push(...this.later.splice(at, 1));
    return task.begun;
  }

  /** Does here what was handed over and no other thread has begun. */
  async help(): Promise<void> {
    const breath = breather();
    for (let next = this.later.shift(); next !== undefined; next = this.later.shift()) {
      await doHere(next, breath);
    }
  }

  async close(): Promise<void> {
    const workers = this.workers ?? [];
    for (const worker of workers) worker.removeAllListeners("exit");
    await Promise.all(workers.map((worker) => worker.terminate()));
  }

  /** The threads beside this one. */
  private others(): readonly Worker[] {
    if (this.workers !== undefined) return this.workers;
    const count = threadsFor(this.rows, this.threads) - 1;
    if (count < 1) return [];
    this.workers = Array.from({ length: count }, () => this.start());
    this.idle.push(...this.workers);
    return this.workers;
  }

  private start(): Worker {
    const worker = new Worker(new URL("./worker.js", import.meta.url));
    worker.on("message", (answer: Answer) => {
      const done = this.running.get(worker);
      this.running.delete(worker);
      this.idle.push(worker);
      this.feed();
      if ("refused" in answer) done?.reject(new KnownError(answer.refused));
      else done?.resolve(done.task.whole(answer.done));
    });
    worker.on("error", (error) => this.fail(error));
    worker.on("messageerror", (error) => this.fail(error));
    worker.on("exit", (code) => this.fail(new Error(`a thread ended with ${code}`)));
    return worker;
  }

  private feed(): void {
    if (this.dead !== undefined) {
      for (const list of [this.waiting, this.later]) {
        for (const { reject } of list.splice(0)) reject(this.dead);
      }
      return;
    }
    for (let worker = this.idle.pop(); worker !== undefined; worker = this.idle.pop()) {
      const next = this.next(worker);
      if (next === undefined) {
        this.idle.push(worker);
        return;
      }
      this.running.set(worker, next);
      worker.postMessage(next.task.job, []);
    }
  }

  /**
   * The next task for a thread: the largest about what it worked on before, or else about what nobody did, or of all.
   * What may be done later is left to other threads.
   */
  private next(worker?: Worker): Waiting | undefined {
    const { waiting, didLast } = this;
    const isOwn = ({ task: { about } }: Waiting): boolean =>
      about !== undefined && didLast.has(about) && didLast.get(about) === worker;
    const isNew = ({ task: { about } }: Waiting): boolean =>
      about === undefined || !didLast.has(about);
    const own = waiting.findIndex(isOwn);
    const at = own === -1 ? Math.max(0, waiting.findIndex(isNew)) : own;
    const [first] = waiting.splice(at, 1);
    const next = first ?? (worker === undefined ? undefined : this.later.shift());
    if (next?.task.about !== undefined) didLast.set(next.task.about, worker);
    return next;
  }

  private fail(cause: Error): void {
    this.dead ??= threadDied(cause);
    for (const { reject } of this.running.values()) reject(this.dead);
    this.running.clear();
    this.feed();
  }
}

function queue<T>(list: Waiting[], task: Task<T>): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    list.push({ task, resolve: resolve as Waiting["resolve"], reject });
  });
}

/** Does on this thread what has been waiting. */
async function doHere({ task, resolve, reject }: Waiting, breath: Breath): Promise<void> {
  await task.here(breath).then(resolve, reject);
}

function sizeAt(tasks: readonly Task<unknown>[], at: number): number {
  return tasks[at]?.size ?? 0;
}

function threadsFor(rows: number, threads: Threads): number {
  // Sources that were not built cannot be loaded by another thread.
  if (import.meta.url.endsWith(".ts")) return 1;
  if (threads !== "auto") return Math.min(MOST_THREADS, threads);
  return rows < LEAST_ROWS ? 1 : Math.min(MOST_THREADS, availableParallelism());
}
