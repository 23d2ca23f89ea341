import { numberField } from "./number/number-field.ts";

/** Loyalty points. */
export const points = numberField({
  name: "points",
  means: { tells: "record" },
  title: { en: "Loyalty points", vi: "Điểm tích lũy" },
  of: "money",
  mayBeNegative: true,
  survivor: "max",
  headers: [
    "Điểm",
    "Điểm hiện tại",
    "Tổng điểm",
    "Điểm thưởng",
    "Điểm tích lũy",
    "Điểm tích luỹ",
    "Điểm thành viên",
    "loyalty_point",
    "Loyalty Points",
    "Reward Points",
    "Points",
    "Bonuspunkte",
    "Punkte",
  ],
});
