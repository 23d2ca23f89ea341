import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { tempFolder } from "../support/temp-folder.ts";
import { crm } from "./built.ts";

const LIST = `Họ tên,Điện thoại,Email
Nguyễn Thị Hoa,0905123456,Hoa@Example.com
Trần Văn Bình,0912345678,binh@example.com
`;
const sha = (text: string): string => createHash("sha256").update(text).digest("hex");

it.each<[string, string, boolean]>([
  ["numbers in another form", "value\n(+84) 905-123-456\n", true],
  ["a hashed e-mail", `value\n${sha("hoa@example.com").toUpperCase()}\n`, true],
  ["a hashed phone", `value\n${sha("+84905123456")}\n`, true],
  ["a phone hashed as it is dialled at home", `value\n${sha("0905123456")}\n`, true],
  ["the same digits hashed as another country's", `value\n${sha("+49905123456")}\n`, false],
  ["hashes of what nobody writes so", `value\n${sha("0905 123 456")}\n`, false],
  ["somebody else", "value\n0987654321\n", false],
])("a do-not-contact list of %s says whether it met anybody", async (_note, list, met) => {
  const cwd = tempFolder();
  writeFileSync(join(cwd, "list.csv"), LIST);
  writeFileSync(join(cwd, "dnc.csv"), list);
  const args = ["run", "list.csv", "-o", "out", "--suppress", "dnc.csv", "--lang", "en"];
  const { code, stderr } = await crm(args, { cwd });
  expect(code).toBe(0);
  const said = met
    ? "do-not-contact list: 1 customer met by its 1 entry; marked in crm_do_not_contact"
    : "warning: do-not-contact list: nobody here is met by its 1 entry";
  expect(stderr).toContain(said);
  const exported = await crm(["export", "out", "-o", "x.csv", "--lang", "en"], { cwd });
  expect(exported.stdout).toMatch(met ? /x\.csv {2}1\n/ : /x\.csv {2}2\n/);
});
