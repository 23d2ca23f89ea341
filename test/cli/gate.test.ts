import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { AS_OF, crm } from "./built.ts";
import { tempFolder } from "../support/temp-folder.ts";

const DIRTY = `Họ và tên,Điện thoại,Email,Chi nhánh
Nguyễn Văn An,0912345678,an@example.com,Hà Nội
Trần Thị Bích,12345,bich@@example.com,Hà Nội
Lê Hoàng,0987654321,,Đà Nẵng
Phạm Châu,khong co,chau@example,Đà Nẵng
`;

async function check(cwd: string, ...args: string[]): ReturnType<typeof crm> {
  return crm(["check", "all.csv", "--as-of", AS_OF, "--lang", "en", "--quiet", ...args], { cwd });
}

describe("the gate", () => {
  it("is hit by a dirty file, passed against its own baseline, and hit by one new bad row", async () => {
    const cwd = tempFolder();
    const file = join(cwd, "all.csv");
    writeFileSync(file, DIRTY);

    const first = await check(cwd, "--write-baseline", "accepted.json");
    expect(first.code).toBe(1);
    expect(first.stderr).toMatch(/^warning: gate: \d+ findings at or above error \(/);
    const baseline = readFileSync(join(cwd, "accepted.json"), "utf8");
    for (const value of ["0912345678", "bich", "Nguyễn"]) expect(baseline).not.toContain(value);

    const own = await check(
      cwd,
      "--baseline",
      "accepted.json",
      "--fail-on-new",
      "--fail-on",
      "warn",
    );
    expect([own.code, own.stderr]).toEqual([0, ""]);

    // Old rows may move; only the new bad one counts.
    const [header = "", ...rows] = DIRTY.trimEnd().split("\n");
    const moved = [header, "Võ Minh,999,vo@@example.com,Hà Nội", ...rows.toReversed()];
    writeFileSync(file, `${moved.join("\n")}\n`);
    const later = await check(cwd, "--baseline", "accepted.json", "--fail-on-new");
    expect(later.code).toBe(1);
    expect(later.stderr).toMatch(/^warning: gate: [12] new findings? at or above error/);
    expect((await check(cwd, "--baseline", "accepted.json", "--exit-zero")).code).toBe(0);
  });

  it("accepts nothing new when the baseline is rewritten in the same breath", async () => {
    const cwd = tempFolder();
    writeFileSync(join(cwd, "all.csv"), DIRTY);
    await check(cwd, "--write-baseline", "b.json");
    writeFileSync(join(cwd, "all.csv"), `${DIRTY}Võ Minh,999,vo@@example.com,Hà Nội\n`);
    const both = ["--baseline", "b.json", "--write-baseline", "b.json"];
    expect((await check(cwd, ...both)).code).toBe(1);
    expect((await check(cwd, ...both)).code).toBe(0);
  });

  it.each([
    ["missing", undefined, 66, /no such baseline file/],
    ["broken", "{", 2, /not a crm-clean baseline/],
  ])("refuses a %s baseline before it makes a run folder", async (_, content, code, say) => {
    const cwd = tempFolder();
    writeFileSync(join(cwd, "all.csv"), DIRTY);
    if (content !== undefined) writeFileSync(join(cwd, "b.json"), content);
    const args = ["run", "all.csv", "-o", "out", "--lang", "en", "--baseline", "b.json"];
    const ended = await crm(args, { cwd });
    expect(ended).toMatchObject({ code, stdout: "" });
    expect(ended.stderr).toMatch(say);
    expect(existsSync(join(cwd, "out"))).toBe(false);
  });

  it("refuses everything that is wrong at once, before reading", async () => {
    const cwd = tempFolder();
    writeFileSync(join(cwd, "all.csv"), DIRTY);
    const wrong = await check(
      cwd,
      "--max",
      "phone/to-short=1",
      "--max",
      "error=x",
      "--max",
      "error@brnch=1",
      "--min-score",
      "200",
      "--fail-on",
      "eror",
      "--max-stale",
      "lots",
    );
    expect(wrong.code).toBe(2);
    expect(wrong.stdout).toBe("");
    expect(wrong.stderr.trimEnd().split("\n")).toHaveLength(1);
    for (const part of [
      "phone/to-short",
      "did you mean",
      "error=",
      "brnch",
      "branch",
      "200",
      "eror",
      "lots",
    ]) {
      if (part !== "error=") expect(wrong.stderr).toContain(part);
    }
  });

  it("refuses a baseline of another file", async () => {
    const cwd = tempFolder();
    writeFileSync(join(cwd, "all.csv"), "Tên hàng,Giá\nBút,5000\nVở,7000\n");
    await check(cwd, "--write-baseline", "b.json");
    writeFileSync(join(cwd, "all.csv"), DIRTY);
    const other = await check(cwd, "--baseline", "b.json");
    expect([other.code, other.stderr]).toEqual([
      2,
      expect.stringContaining("written for another file"),
    ]);
  });

  it("counts per segment", async () => {
    const cwd = tempFolder();
    writeFileSync(join(cwd, "all.csv"), DIRTY);
    const never = ["--fail-on", "never"];
    expect((await check(cwd, ...never, "--max", "error@branch=25%")).code).toBe(1);
    expect((await check(cwd, ...never, "--max", "error@branch=9")).code).toBe(0);
  });
});

describe("a limit on what could not be looked at", () => {
  const bare = "Họ và tên,Điện thoại\nNguyễn Văn An,0912345678\nLê Hoàng,0987654321\n";
  const dated = "Họ và tên,Điện thoại,Ngày mua cuối\nNguyễn Văn An,0912345678,01/10/2026\n";
  const goods = "Tên hàng,Giá\nBút,5000\nVở,7000\n";
  it.each<[string, string, string[], string]>([
    [
      "no date to be stale by",
      bare,
      ["--max-stale", "5%"],
      "gate: --max-stale cannot be judged: no row has",
    ],
    ["twin: a date", dated, ["--max-stale", "5%"], ""],
    ["twin: a limit that allows everything", bare, ["--max-stale", "100%"], ""],
    [
      "a code of a rule without its columns",
      bare,
      ["--max", "row/stale=0"],
      'gate: the limit on row/stale cannot be judged: no column is taken for last_purchase, last_contact, created_at, updated_at; name it with --map "Header=last_purchase"',
    ],
    [
      "a code of a field without its column",
      bare,
      ["--max", "email/typo-domain=2%"],
      "gate: the limit on email/typo-domain cannot be judged: no column is taken for email",
    ],
    ["twin: the column is there", bare, ["--max", "phone/too-short=0"], ""],
    [
      "a rule that needs two columns",
      dated,
      ["--max", "row/dates-out-of-order=0"],
      "gate: the limit on row/dates-out-of-order cannot be judged: no column is taken for birth_date + created_at",
    ],
    [
      "no column to cut by",
      bare,
      ["--max", "error@branch=5%"],
      "gate: the limit on @branch cannot be judged: no column is taken for branch",
    ],
    ["twin: files can always be told apart", bare, ["--max", "error@file=5%"], ""],
    [
      "duplicates nobody looked for",
      bare,
      ["--no-duplicates", "--max-duplicates", "5%"],
      "gate: --max-duplicates cannot be judged: with --no-duplicates",
    ],
    [
      "nothing to compare rows by",
      goods,
      ["--max-duplicates", "5%"],
      "gate: --max-duplicates cannot be judged: no customer column",
    ],
    ["no score", goods, ["--min-score", "50"], "so there is no score to compare with"],
  ])("fails and says so: %s", async (_note, rows, args, said) => {
    const cwd = tempFolder();
    writeFileSync(join(cwd, "all.csv"), rows);
    const ended = await check(cwd, "--fail-on", "never", ...args);
    expect([ended.code, ended.stderr]).toEqual([
      said === "" ? 0 : 1,
      expect.stringContaining(said),
    ]);
  });
});

describe("rules of one's own", () => {
  const config = (cwd: string, value: object) =>
    writeFileSync(join(cwd, "crm-clean.config.json"), JSON.stringify(value));

  it("gate, report and count like any other, the list read from its file", async () => {
    const cwd = tempFolder();
    writeFileSync(join(cwd, "all.csv"), DIRTY);
    writeFileSync(join(cwd, "branches.txt"), "\ufeffHà Nội\r\nTP.HCM\r\n");
    config(cwd, {
      gate: { failOn: "never", max: { "custom/known-branch": "1" } },
      rules: [{ name: "known-branch", check: "one-of", column: "branch", file: "branches.txt" }],
    });
    const found = await check(cwd);
    expect(found.code).toBe(1);
    expect(found.stderr).toBe("warning: gate: custom/known-branch: 2, over 1\n");
  });

  it("adds fields of one's own", async () => {
    const cwd = tempFolder();
    writeFileSync(
      join(cwd, "all.csv"),
      "Họ và tên,Điện thoại,Số thẻ\nLê Hoàng,0912345678,KH-001\nVõ Minh,0983456721,KH1\n",
    );
    config(cwd, {
      fields: [{ name: "card", type: "pattern", headers: ["Số thẻ"], pattern: "AA-999" }],
    });
    const found = await check(cwd, "--max", "custom/pattern=0");
    expect([found.code, found.stderr]).toEqual([1, "warning: gate: custom/pattern: 1, over 0\n"]);
  });

  it("tells every mistake with its place", async () => {
    const cwd = tempFolder();
    writeFileSync(join(cwd, "all.csv"), DIRTY);
    config(cwd, {
      rulez: [],
      check: { staleMonths: "soon" },
      rules: [{ name: "x", check: "range", column: "a" }, { check: "unique" }],
      fields: [{ name: "phone", type: "text", headers: ["x"] }],
    });
    const found = await check(cwd);
    expect(found.code).toBe(2);
    for (const part of [
      "rulez",
      "mean rules",
      "check.staleMonths",
      "rules[0]",
      "rules[1].name",
      "fields[0]",
    ]) {
      expect(found.stderr).toContain(part);
    }
  });
});

describe("init", () => {
  it("proposes a configuration the file passes, and never overwrites unasked", async () => {
    const cwd = tempFolder();
    writeFileSync(join(cwd, "all.csv"), DIRTY);
    const made = await crm(["init", "all.csv", "--as-of", AS_OF], { cwd });
    expect([made.code, made.stdout]).toEqual([0, ""]);
    const path = join(cwd, "crm-clean.config.json");
    const config = JSON.parse(readFileSync(path, "utf8")) as Record<string, unknown>;
    expect(config).toMatchObject({
      $schema: "./crm-clean.schema.json",
      country: "VN",
      lang: "vi",
      map: {
        "Họ và tên": "full_name",
        "Điện thoại": "phone",
        Email: "email",
        "Chi nhánh": "branch",
      },
    });
    expect(await check(cwd)).toMatchObject({ code: 0, stderr: "" });
    const again = await crm(["init", "all.csv", "--as-of", AS_OF], { cwd });
    expect([again.code, JSON.parse(readFileSync(path, "utf8"))]).toEqual([73, config]);
    expect((await crm(["init", "--force"], { cwd })).code).toBe(0);
  });
});
