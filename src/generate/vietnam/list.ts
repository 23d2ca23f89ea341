import { Dice } from "../dice.ts";
import type { CustomerList } from "../list.ts";
import { BRANCHES } from "../plan.ts";
import { corrupt } from "./corrupt.ts";
import { vietnameseCustomer } from "./customer.ts";
import { draftOf } from "./draft.ts";
import { HABITS, type Habit } from "./habits.ts";

const SOURCES = ["Facebook", "Zalo", "Giới thiệu", "Website", "Vãng lai", "Sàn TMĐT", ""];
const GROUPS = ["Khách lẻ", "Khách sỉ", "VIP", "Thân thiết", ""];
const NOTES = [
  "gọi sau 17h",
  "hay mua cuối tháng",
  "giao giờ hành chính",
  "khách quen",
  "lấy hóa đơn VAT",
];
const STALE_NOTES = ["thuê bao không liên lạc được", "đã nghỉ", "sai số", "đã chuyển nhà"];
const OPT_OUT_NOTES = ["không gọi nữa", "từ chối QC", "đừng nhắn tin", "ko làm phiền"];
/** The day the list is as of. */
const TODAY = Date.UTC(2026, 9, 31);
const DAY = 86_400_000;

/** Two of the branches number their customers alike: the same code, different people. */
const CODES = ["HN", "KH", "DN", "KH", "CT"];

function noteOf(again: boolean, dice: Dice): string {
  const lot = dice.next();
  if (lot < 0.015) return dice.pick(OPT_OUT_NOTES);
  if (lot < 0.03 || (again && lot < 0.04)) return dice.pick(STALE_NOTES);
  return lot < 0.15 ? dice.pick(NOTES) : "";
}

function lastPurchase(dice: Dice): Date {
  // Half within a year, a tail back over ten: days ago = 3650 · x³.
  return new Date(TODAY - Math.floor(3650 * dice.next() ** 3) * DAY);
}

/** A Vietnamese shop's customers, kept by five branches. */
export const vietnameseList: CustomerList = {
  header: [
    "Mã KH",
    "Họ tên",
    "Điện thoại",
    "SĐT 2",
    "Email",
    "Địa chỉ",
    "Phường/Xã",
    "Quận/Huyện",
    "Tỉnh/TP",
    "Ngày sinh",
    "Giới tính",
    "MST/CCCD",
    "Ngày mua cuối",
    "Tổng chi tiêu",
    "Nguồn",
    "Nhóm",
    "Ghi chú",
    "Đồng ý nhận tin",
  ],
  file: "khach-hang.csv",
  branches: Array.from({ length: BRANCHES }, (_, i) => `chi-nhanh-${i + 1}.csv`),
  row(plan, row, number, apart, dice) {
    const customer = vietnameseCustomer(plan, plan.customerOf[row] as number);
    const again = (plan.copyOf[row] as number) > 0;
    const branch = apart ? (plan.branchOf[row] as number) : dice.below(BRANCHES);
    const habit = HABITS[branch] as Habit;
    const other = new Dice(plan.seed, 20, row).below(plan.customers);
    const elsewhere = vietnameseCustomer(plan, other).home;
    const draft = draftOf(customer);
    corrupt(draft, customer, again, elsewhere, dice);
    habit.address(draft);
    const spent = Math.round(2 ** (4 + dice.next() * 12)) * 1000;
    const agreed = dice.next();
    return [
      `${apart ? CODES[branch] : "KH"}${String(number).padStart(apart ? 5 : 7, "0")}`,
      habit.name(draft.name, dice),
      habit.phone(draft.phone, dice),
      habit.phone(draft.phone2, dice),
      draft.email,
      habit.text(draft.street),
      habit.text(draft.ward),
      habit.text(draft.district),
      habit.text(draft.province),
      draft.birth === undefined ? "" : habit.date(draft.birth),
      draft.sex === "" ? "" : habit.sex[draft.sex],
      habit.id(draft.id),
      habit.date(lastPurchase(dice)),
      habit.money(spent),
      dice.pick(SOURCES),
      customer.kind === "walk-in" ? "" : dice.pick(GROUPS),
      draft.note === "" ? noteOf(again, dice) : draft.note,
      agreed < 0.3 ? habit.yes : agreed < 0.45 ? habit.no : "",
    ];
  },
};
