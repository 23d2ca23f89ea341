import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { AS_OF, crm, fixture, ROOT, shell, startCrm, startProgram, type Started } from "./built.ts";
import { tempFolder } from "../support/temp-folder.ts";

/** Rows enough that a run is under way for a while. */
const LONG = 12_000;

/** A generated list of so many rows, made once for all tests. */
let input = "";

beforeAll(async () => {
  const cwd = tempFolder(afterAll);
  const made = join(cwd, "made");
  const generate = join(ROOT, "dist/generate/main.js");
  const args = [generate, "--rows", String(LONG), "--seed", "7", "-o", made];
  expect(await startProgram(process.execPath, args, { cwd }).ended).toMatchObject({ code: 0 });
  input = join(made, readdirSync(made).find((f) => f !== "truth.csv") ?? "");
});

/** Waits until a run has its work folder in `cwd`, with a file if one is named; fails when it ends before. */
async function atWork(cwd: string, run: Started, file = ""): Promise<void> {
  const over = run.ended.then((end) => {
    throw new Error(`ended before it could be stopped: ${JSON.stringify(end)}`);
  });
  over.catch(() => undefined);
  const isThere = (name: string): boolean =>
    name.includes("-work-") && existsSync(join(cwd, name, file));
  while (!readdirSync(cwd).some(isThere)) {
    await Promise.race([sleep(5), over]);
  }
}

describe("a run that is stopped", () => {
  it.each([
    ["SIGINT", 130],
    ["SIGTERM", 143],
    ["SIGHUP", 129],
  ] as const)("by %s leaves nothing behind and says so by its code", async (signal, code) => {
    const cwd = tempFolder();
    const run = startCrm(["run", input, "-o", "out", "--as-of", AS_OF], { cwd });
    await atWork(cwd, run);
    run.child.kill(signal);
    const ended = await run.ended;
    expect({ code: ended.code, signal: ended.signal }).toEqual({ code, signal: null });
    expect(readdirSync(cwd)).toEqual([]);
  });

  it("while another thread writes leaves nothing behind", async () => {
    const cwd = tempFolder();
    const run = startCrm(["run", input, "-o", "out", "--as-of", AS_OF, "--threads", "2"], { cwd });
    await atWork(cwd, run, "changes.csv");
    run.child.kill("SIGINT");
    expect(await run.ended).toMatchObject({ code: 130, signal: null });
    expect(readdirSync(cwd)).toEqual([]);
  });

  it.each(["1", "2"])(
    "by nothing, on %s threads, says nothing it was not asked",
    async (threads) => {
      const cwd = tempFolder();
      const quiet = ["run", input, "-o", "out", "--quiet", "--as-of", AS_OF, "--threads", threads];
      expect(await crm(quiet, { cwd })).toMatchObject({ code: 0, stderr: "", stdout: "" });
      expect(await crm(["verify", "out"], { cwd })).toMatchObject({ code: 0, stderr: "" });
    },
  );

  it("by an error nobody waits for ends with 70 and leaves nothing behind", async () => {
    const cwd = tempFolder();
    // Thrown from outside as soon as the run has begun to write.
    const fault = `
      import { readdirSync } from "node:fs";
      setInterval(() => {
        if (readdirSync(".").some((name) => name.includes("-work-"))) throw new TypeError("private");
      }, 1);`;
    const preload = `--import=data:text/javascript,${encodeURIComponent(fault)}`;
    const args = ["run", input, "-o", "out", "--as-of", AS_OF];
    const ended = await startCrm(args, { cwd, env: { NODE_OPTIONS: preload } }).ended;
    expect(ended).toMatchObject({ code: 70, signal: null, stdout: "" });
    expect(ended.stderr).toMatch(/^crm-clean: unexpected error .*\n$/);
    expect(ended.stderr).not.toContain("private");
    expect(readdirSync(cwd)).toEqual([]);
  });

  it("by SIGKILL leaves nothing at the target, and the next run cleans up", async () => {
    const cwd = tempFolder();
    const run = startCrm(["run", input, "-o", "out", "--as-of", AS_OF], { cwd });
    await atWork(cwd, run);
    run.child.kill("SIGKILL");
    await run.ended;
    expect(existsSync(join(cwd, "out"))).toBe(false);
    const small = ["run", fixture("customers-en.csv"), "-o", "out", "--quiet", "--as-of", AS_OF];
    expect(await crm(small, { cwd })).toMatchObject({ code: 0, stderr: "" });
    expect(readdirSync(cwd).toSorted()).toEqual(["out"]);
  });
});

describe("two runs at once", () => {
  it("let the second one fail with 75 and the first one finish", async () => {
    const cwd = tempFolder();
    const first = startCrm(["run", input, "-o", "out", "--quiet", "--as-of", AS_OF], { cwd });
    await atWork(cwd, first);
    const second = await crm(["run", fixture("customers-en.csv"), "-o", "out"], { cwd });
    expect(second.code).toBe(75);
    expect(second.stdout).toBe("");
    expect(second.stderr).toMatch(/^crm-clean: .*out: another run is writing here \(process \d+\)/);
    expect(second.stderr.trimEnd().split("\n")).toHaveLength(1);
    expect(await first.ended).toMatchObject({ code: 0, stderr: "" });
    expect(await crm(["verify", "out"], { cwd })).toMatchObject({ code: 0 });
  });
});

describe("standard streams", () => {
  it("may be closed by a reader that has seen enough", async () => {
    const cwd = tempFolder();
    const line = "set -o pipefail; crm-clean rules | head -1";
    const ended = await shell(line, { cwd });
    expect(ended).toMatchObject({ code: 0, stderr: "" });
    expect(ended.stdout.split("\n")).toHaveLength(2);
  });

  it("do not stop a run whose reader went away", async () => {
    const cwd = tempFolder();
    const run = `crm-clean run '${fixture("customers-en.csv")}' -o out --json --as-of ${AS_OF}`;
    const ended = await shell(`${run} | true; crm-clean verify out`, { cwd });
    expect(ended.code).toBe(0);
    expect(ended.stdout).toMatch(/^out: whole/);
  });

  it("that cannot take the result end with 74", async () => {
    const cwd = tempFolder();
    for (const verb of ["rules", "fields", `check '${fixture("customers-en.csv")}'`]) {
      const ended = await shell(`crm-clean ${verb} > /dev/full`, { cwd });
      expect(ended.code, verb).toBe(74);
      expect(ended.stderr, verb).toMatch(/^crm-clean: .*\n$/);
    }
  });

  it("carry whole results to a slow reader", async () => {
    const cwd = tempFolder();
    const line = "crm-clean rules --json | (sleep 1; cat) | tail -c 2";
    expect((await shell(line, { cwd })).stdout).toMatch(/[\]}]\n$/);
  });

  it("hold no colour, no spinner and no prompt where there is no terminal", async () => {
    const cwd = tempFolder();
    const env = { NO_COLOR: "", TERM: "xterm-256color" };
    const args = ["run", fixture("customers-en.csv"), "-o", "out", "--verbose", "--as-of", AS_OF];
    const { code, stdout, stderr } = await crm(args, { cwd, env });
    expect(code).toBe(0);
    // oxlint-disable-next-line no-control-regex
    expect(stdout + stderr).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/);
    const noHome = `env -i PATH="$PATH" '${process.execPath}' '${ROOT}/bin/crm-clean.js' verify out </dev/null`;
    expect(await shell(noHome, { cwd })).toMatchObject({ code: 0, stderr: "" });
  });

  it("speak JSON lines when asked to", async () => {
    const cwd = tempFolder();
    const args = ["run", fixture("customers-en.csv"), "-o", "out", "--log-format", "json"];
    const { stderr } = await crm([...args, "--fail-on", "warn"], { cwd });
    const lines = stderr.trimEnd().split("\n");
    expect(lines.length).toBeGreaterThan(3);
    for (const line of lines) expect(JSON.parse(line)).toHaveProperty("level");
    const failed = await crm(["verify", "nowhere", "--log-format", "json"], { cwd });
    expect(JSON.parse(failed.stderr)).toMatchObject({ level: "error", exit: 66 });
  });
});

describe("permissions", () => {
  it("make what is written private, whatever the umask", async () => {
    const cwd = tempFolder();
    const run = `crm-clean run '${fixture("customers-en.csv")}' -o out --quiet`;
    expect((await shell(`umask 000; ${run}`, { cwd })).code).toBe(0);
    const mode = (path: string): number => statSync(path).mode & 0o777;
    expect(mode(join(cwd, "out"))).toBe(0o700);
    for (const file of readdirSync(join(cwd, "out"))) {
      expect(mode(join(cwd, "out", file)), file).toBe(0o600);
    }
  });

  it("that are missing end with 77 and name the path", async () => {
    const cwd = tempFolder();
    mkdirSync(join(cwd, "locked"));
    writeFileSync(join(cwd, "secret.csv"), "Name,Phone\nMary Stone,602-677-3692\n");
    cpSync(fixture("customers-en.csv"), join(cwd, "open.csv"));
    chmodSync(join(cwd, "locked"), 0o555);
    chmodSync(join(cwd, "secret.csv"), 0o000);
    chmodSync(cwd, 0o755);
    // Root may read and write everything, so it becomes nobody first.
    const low =
      process.getuid?.() === 0 ? "setpriv --reuid 65534 --regid 65534 --clear-groups" : "";
    const cc = `${low} '${process.execPath}' '${ROOT}/bin/crm-clean.js'`;
    const write = await shell(`${cc} run open.csv -o locked/out`, { cwd });
    expect(write.code).toBe(77);
    expect(write.stderr).toContain("locked");
    const read = await shell(`${cc} check secret.csv`, { cwd });
    expect(read.code).toBe(77);
    expect(read.stderr).toContain("secret.csv");
  });
});
