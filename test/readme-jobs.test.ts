import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { ENV, ROOT, shell } from "./cli/built.ts";
import { tempFolder } from "./support/temp-folder.ts";

const README = readFileSync(join(ROOT, "README.md"), "utf8");

/** The fenced blocks of the section on jobs, by the first words of their first line. */
function block(start: string): string {
  const section = README.slice(README.indexOf("## Cron and CI"), README.indexOf("## Exit codes"));
  const found = [...section.matchAll(/```[a-z]+\n([^`]*)```/g)]
    .map(([, text = ""]) => text)
    .find((text) => text.startsWith(`# ${start}`));
  if (found === undefined) throw new TypeError(`no block ${start}`);
  return found;
}

const SHEET = "Họ và tên,Điện thoại\nLê Hoàng,0983456721\nVõ Minh,0912345987\n";
const DIRTY = "Họ và tên,Điện thoại\nLê Hoàng,0983456721\nVõ Minh,12\n";

/** A folder with lists where the jobs look for them, and programs of its own in front of the path. */
function place(): { readonly cwd: string; readonly env: Readonly<Record<string, string>> } {
  const cwd = tempFolder();
  for (const folder of ["bin", "incoming", "data"]) mkdirSync(join(cwd, folder));
  writeFileSync(join(cwd, "incoming", "a.csv"), SHEET);
  writeFileSync(join(cwd, "data", "customers.csv"), SHEET);
  const mail = join(cwd, "bin", "mail");
  writeFileSync(mail, `#!/bin/sh\n{ echo "$*"; cat; } >> "${cwd}/mail.txt"\n`);
  chmodSync(mail, 0o755);
  return { cwd, env: { PATH: `${join(cwd, "bin")}:${ENV["PATH"] ?? ""}` } };
}

describe("the jobs of the README", () => {
  it("crontab: runs, tells of a change once, keeps quiet when nothing changed", async () => {
    const { cwd, env } = place();
    const line = block("crontab")
      .split("\n")
      .find((l) => /^\d/.test(l));
    const command = /^(?:\S+ ){5}(.*)$/.exec(line ?? "")?.[1] ?? "";
    // cron itself takes a bare % for the end of the line.
    expect(command.replaceAll("\\%", "")).not.toContain("%");
    const job = command.replaceAll("\\%", "%").replace("/srv/crm", ".");
    expect(await shell(job, { cwd, env })).toMatchObject({ code: 0, stdout: "", stderr: "" });
    const [folder = "", ...more] = readdirSync(join(cwd, "out"));
    expect([folder, more]).toEqual([expect.stringMatching(/^clean-\d{4}-\d\d-\d\d$/), []]);
    const mails = () => readFileSync(join(cwd, "mail.txt"), "utf8").trimEnd().split("\n");
    expect(mails()).toHaveLength(2);
    expect(JSON.parse(mails()[1] ?? "")).toMatchObject({ outcome: "done", changed: true });
    const again = job.replace('"out/', '--force "out/').replace("-o --force", "--force -o");
    expect(await shell(again, { cwd, env })).toMatchObject({ code: 0, stdout: "", stderr: "" });
    expect(mails()).toHaveLength(2);
    const log = readFileSync(join(cwd, "crm-clean.log"), "utf8").trimEnd().split("\n");
    for (const entry of log) expect(JSON.parse(entry)).toHaveProperty("level");
  });

  it("systemd: the service starts what there is, its exit codes as it says", async () => {
    const { cwd, env } = place();
    const unit = new Map<string, string>();
    for (const l of block("/etc/systemd/system/crm-clean.service").split("\n")) {
      const [, key, value] = /^([A-Z][A-Za-z]+)=(.*)$/.exec(l) ?? [];
      if (key !== undefined) unit.set(key, value ?? "");
    }
    expect([...unit.keys()].toSorted()).toEqual([
      "Description",
      "ExecStart",
      "PrivateNetwork",
      "SuccessExitStatus",
      "Type",
      "UMask",
      "WorkingDirectory",
    ]);
    const command = (unit.get("ExecStart") ?? "").replace("/usr/local/bin/crm-clean", "crm-clean");
    expect(await shell(command, { cwd, env })).toMatchObject({ code: 0, stderr: "" });
    writeFileSync(join(cwd, "incoming", "a.csv"), DIRTY);
    expect((await shell(command, { cwd, env })).code).toBe(Number(unit.get("SuccessExitStatus")));
    expect(readdirSync(join(cwd, "out"))).toContain("manifest.json");
    expect(block("/etc/systemd/system/crm-clean.timer")).toMatch(/^OnCalendar=\*-\*-\* 02:00:00$/m);
  });

  it("GitHub: annotations, findings and summary are there when the gate is hit", async () => {
    const { cwd, env } = place();
    writeFileSync(join(cwd, "data", "customers.csv"), DIRTY);
    const flow = parse(block(".github/workflows")) as {
      jobs: { check: { steps: { run?: string; if?: string; with?: { sarif_file?: string } }[] } };
    };
    const { steps } = flow.jobs.check;
    const runs = steps.flatMap(({ run }) => (run === undefined ? [] : [run]));
    const gate = runs.find((run) => run.includes("crm-clean check")) ?? "";
    const hit = await shell(gate.replace("npx crm-clean", "crm-clean"), { cwd, env });
    expect([hit.code, hit.stdout]).toEqual([
      1,
      expect.stringMatching(/^::error file=data\/customers\.csv,line=3/m),
    ]);
    const summary = runs.find((run) => run.includes("STEP_SUMMARY")) ?? "";
    const told = { cwd, env: { ...env, GITHUB_STEP_SUMMARY: join(cwd, "step.md") } };
    expect((await shell(summary, told)).code).toBe(0);
    expect(readFileSync(join(cwd, "step.md"), "utf8")).toMatch(/^# /);
    const sent = steps.find((step) => step.with?.sarif_file !== undefined);
    expect([sent?.if, readdirSync(cwd)]).toEqual([
      "always()",
      expect.arrayContaining([sent?.with?.sarif_file]),
    ]);
  });

  it("GitLab: the report is there, the gate hit by new findings only", async () => {
    const { cwd, env } = place();
    writeFileSync(join(cwd, "data", "customers.csv"), DIRTY);
    const { customers } = parse(block(".gitlab-ci.yml")) as {
      customers: { script: string[]; artifacts: { reports: { junit: string } } };
    };
    const gate = (customers.script.at(-1) ?? "").replace("npx crm-clean", "crm-clean");
    const accept =
      "crm-clean check data/customers.csv --write-baseline accepted.json --exit-zero -q";
    expect((await shell(accept, { cwd, env })).code).toBe(0);
    expect((await shell(gate, { cwd, env })).code).toBe(0);
    writeFileSync(join(cwd, "data", "customers.csv"), `${DIRTY}Lê An,7\n`);
    expect((await shell(gate, { cwd, env })).code).toBe(1);
    expect(readFileSync(join(cwd, customers.artifacts.reports.junit), "utf8")).toContain(
      "<failure",
    );
  });
});
