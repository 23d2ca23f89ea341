import { parseArgs } from "node:util";
import { address } from "../field/address.ts";
import type { CleanContext, FieldSpec } from "../field/define.ts";
import { email } from "../field/email.ts";
import { fullName } from "../field/full-name.ts";
import { phone } from "../field/phone.ts";
import { postalAddress } from "../field/postal-address.ts";
import { FIELD_SETTINGS } from "../field/settings.ts";
import { Dice } from "../generate/dice.ts";
import { drawPlan } from "../generate/plan.ts";
import { vietnameseList } from "../generate/vietnam/list.ts";
import { CELL } from "../model/cell.ts";
import { defaultsOf } from "../model/setting.ts";

const USAGE = `Measures how many distinct made-up values of a field are cleaned in a second of CPU.

  node dist/bench/values.js [--values 100000] [--seed S]

Phones of five ways of writing are made by number; the rest is taken from a generated Vietnamese list.
`;

/** A mobile number in one of the ways people write them. */
function phoneOf(number: number): string {
  const digits = `09${String(number).padStart(8, "0")}`;
  const parts = [digits.slice(0, 4), digits.slice(4, 7), digits.slice(7)] as const;
  const ways = [
    digits,
    parts.join(" "),
    parts.join("."),
    `+84${digits.slice(1)}`,
    `(${parts[0]}) ${parts[1]}-${parts[2]}`,
  ];
  return ways[number % ways.length] ?? digits;
}

/** Distinct texts of some columns of the generated list, joined by a tab. */
function columnsOf(names: readonly string[], values: number, seed: number): string[] {
  const at = names.map((name) => vietnameseList.header.indexOf(name));
  const plan = drawPlan(values, seed);
  const texts = new Set<string>();
  for (let row = 0; row < values; row++) {
    const cells = vietnameseList.row(plan, row, row + 1, false, new Dice(seed, 2, row));
    texts.add(at.map((i) => cells[i] ?? "").join("\t"));
  }
  return [...texts];
}

function report(what: string, texts: readonly string[], clean: (text: string) => unknown): void {
  const before = process.cpuUsage();
  for (const text of texts) clean(text);
  const { user, system } = process.cpuUsage(before);
  const seconds = (user + system) / 1e6;
  const rate = Math.round(texts.length / seconds);
  process.stdout.write(
    `${what.padEnd(16)}${String(texts.length).padStart(9)} values ${seconds.toFixed(2).padStart(7)} s ${String(rate).padStart(9)}/s\n`,
  );
}

function main(): void {
  const { values: given } = parseArgs({
    options: {
      values: { type: "string", default: "100000" },
      seed: { type: "string", default: "1" },
      help: { type: "boolean", short: "h" },
    },
  });
  if (given.help === true) {
    process.stdout.write(USAGE);
    return;
  }
  const values = Number(given.values);
  const seed = Number(given.seed);
  const base = { country: "VN", asOf: "2026-01-01", settings: defaultsOf(FIELD_SETTINGS) };
  const field = (spec: FieldSpec, header: string, texts: readonly string[]): void => {
    const raw = texts.map((text) => ({ text, kind: CELL.text, count: 1 }));
    const context: CleanContext = { ...base, header, facts: undefined };
    const full = { ...context, facts: spec.survey?.(raw, context).facts };
    report(spec.name, texts, (text) => spec.clean(text, CELL.text, full));
  };
  field(
    phone,
    "Điện thoại",
    Array.from({ length: values }, (_, i) => phoneOf((i * 7919) % 100_000_000)),
  );
  for (const [spec, header] of [
    [fullName, "Họ tên"],
    [email, "Email"],
    [address, "Địa chỉ"],
  ] as const) {
    field(spec, header, columnsOf([header], values, seed));
  }
  const parts = ["Địa chỉ", "Phường/Xã", "Quận/Huyện", "Tỉnh/TP"];
  report(postalAddress.name, columnsOf(parts, values, seed), (text) => {
    const [line = "", ward = "", district = "", province = ""] = text.split("\t");
    return postalAddress.compose(
      {
        address: [line],
        ward: [ward],
        district: [district],
        province: [province],
        address_2: [],
        house_number: [],
        city: [],
        postal_code: [],
        country: [],
      },
      base,
    );
  });
}

main();
