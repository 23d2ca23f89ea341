import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { tempFolder } from "../support/temp-folder.ts";
import { crm } from "./built.ts";

const LIST = `Họ tên,Điện thoại,Địa chỉ
Nguyễn Thị Hoa,0905123456,12 Lê Lợi
Trần Văn Bình,0912345678,5 Trần Phú
Lê Thu Cúc,0987654321,7 Hai Bà Trưng
Lê Thị Cúc,0933222111,7 Hai Bà Trưng
`;
const ANSWERS = `left_row_id,right_row_id,decision,comment
1,2,apart,chị Hoa bảo vậy
3,4,merge,đã gọi hỏi
`;

it("leaves out answers about customers erased since, comments too, and takes the others", async () => {
  const cwd = tempFolder();
  writeFileSync(join(cwd, "list.csv"), LIST);
  writeFileSync(join(cwd, "answers.csv"), ANSWERS);
  writeFileSync(join(cwd, "erase.csv"), "phone\n0905123456\n");
  await crm(["run", "list.csv", "-o", "out", "--lang", "en"], { cwd });
  const apply = ["apply", "out", "--decisions", "answers.csv", "--lang", "en", "--force"];
  const before = await crm([...apply, "-o", "before"], { cwd });
  expect(before.stderr).toContain("2 answers (2 new, 0 changed)");
  expect(before.stderr).not.toContain("erased since");

  await crm(["erase", "out", "--list", "erase.csv"], { cwd });
  const after = await crm([...apply, "-o", "after"], { cwd });
  expect([after.code, after.stderr]).toEqual([
    0,
    expect.stringContaining("1 answer about customers erased since was left out"),
  ]);
  expect(after.stderr).toContain("1 answer (1 new, 0 changed)");
  const kept = readFileSync(join(cwd, "after/decisions.csv"), "utf8");
  expect(kept).toContain("đã gọi hỏi");
  expect(kept).not.toContain("Hoa");
});
