import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { AS_OF, crm } from "../cli/built.ts";
import { tempFolder } from "../support/temp-folder.ts";
import { filesOf } from "./lists.ts";

const ROWS = 1500;
const HEADER =
  "Mã KH,Họ và tên,Điện thoại,Email,Ngày sinh,Địa chỉ,Phường,Tỉnh,Quốc gia,Công ty,Tổng chi tiêu,Đồng ý,Ghi chú";

const FAMILY = ["Nguyễn", "Trần", "LÊ", "phạm", "Hoang", "Võ"];
const MIDDLE = ["Văn", "Thị", "thi", "Minh", "Ngọc"];
const GIVEN = ["An", "Bình", "Hoa", "Dũng", "hương", "Phuc", "Lan"];
const STREETS = ["Lê Lợi", "Nguyễn Huệ", "Trần Hưng Đạo", "CMT8"];
const WARDS = ["P. Bến Nghé", "Phường 5", "phuong hiep phu", ""];
const PROVINCES = ["TP HCM", "Hà Nội", "ha noi", "Đà Nẵng", "Berlin"];
const COUNTRIES = ["", "Việt Nam", "Germany", "VN"];

/** Rows with everything a cell may hold beside its value: titles, two numbers, notes, another country, another hand. */
function sheet(): string {
  let seed = 7;
  const next = (below: number): number => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    return (seed >>> 8) % below;
  };
  const pick = <T>(of: readonly T[]): T => of[next(of.length)] as T;
  const lines = [HEADER];
  for (let row = 0; row < ROWS; row++) {
    const who = next(ROWS * 0.8);
    const name = `${pick(["", "", "Anh ", "Chị "])}${FAMILY[who % 6]} ${pick(MIDDLE)} ${GIVEN[who % 7]}`;
    const mobile = `09${String(10_000_000 + who * 7919).slice(0, 8)}`;
    const phone = pick([
      mobile,
      `${mobile} / 0283${1_000_000 + who}`,
      `${mobile} (zalo)`,
      mobile.slice(1),
    ]);
    const year = 1950 + (who % 60);
    const birth = pick([`${1 + (who % 28)}/${1 + (who % 12)}/${year}`, `${year}`, "00/00/0000"]);
    lines.push(
      [
        `KH${String(who).padStart(5, "0")}`,
        name,
        phone,
        pick([`kh${who}@gmail.com`, `kh${who}@gmial.com`, "", "khong co"]),
        birth,
        `"${1 + (who % 200)} ${STREETS[who % 4]}, ${WARDS[who % 3]}"`,
        WARDS[who % 4],
        pick(PROVINCES),
        pick(COUNTRIES),
        pick(["", "", `Công ty TNHH ${STREETS[who % 4]} ${who % 50}`]),
        `"${(who % 900) + 1}.${String(who % 1000).padStart(3, "0")}.000 đ"`,
        pick(["Có", "không", ""]),
        pick(["", "khách VIP", "gọi sau 17h"]),
      ].join(","),
    );
  }
  return `${lines.join("\n")}\n`;
}

describe("a run on several threads", () => {
  it("writes the same bytes as on one", async () => {
    const cwd = tempFolder();
    writeFileSync(join(cwd, "in.csv"), sheet());
    const runs = [1, 2, 3].map(async (threads) => {
      const out = `out-${threads}`;
      const args = ["run", "in.csv", "-o", out, "--as-of", AS_OF, "--threads", `${threads}`];
      expect(await crm([...args, "--quiet"], { cwd })).toMatchObject({ code: 0 });
      return filesOf(join(cwd, out));
    });
    const [one, ...others] = await Promise.all(runs);
    expect(one?.get("cleaned.csv")?.length).toBeGreaterThan(100_000);
    expect(one?.get("cleaned.csv")?.toString()).toContain("crm_phone_2");
    for (const [name, bytes] of one ?? []) {
      // These list the settings they were made with, and so the number of threads.
      if (name === "manifest.json" || name.startsWith("report.") || name === "summary.md") continue;
      for (const other of others) {
        expect(bytes.equals(other.get(name) ?? Buffer.alloc(0)), name).toBe(true);
      }
    }
  }, 180_000);
});
