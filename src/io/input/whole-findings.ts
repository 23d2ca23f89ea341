import { defineFinding, type FindingDef } from "../../model/finding.ts";

/** What is to say about a file as a whole beside the others of a run. */
export const WHOLE_FINDINGS: readonly FindingDef[] = [
  defineFinding({
    code: "input/same-content",
    severity: "warn",
    dimension: "uniqueness",
    title: { en: "The same file twice", vi: "Cùng một tệp hai lần" },
    why: {
      en: "A file sent twice doubles every count of its branch; often it was sent in the place of another branch's.",
      vi: "Tệp gửi hai lần làm mọi số đếm của chi nhánh đó tăng gấp đôi; thường là gửi nhầm thay cho tệp của chi nhánh khác.",
    },
    fix: {
      en: "Take one of the two away, and look whether the file of another branch is missing.",
      vi: "Hãy bỏ một trong hai tệp và xem có thiếu tệp của chi nhánh khác không.",
    },
    open: ["other"],
    say: ({ other }) => ({
      en: `holds the very same bytes as ${other}: every row of it came in twice; sums count it once`,
      vi: `giống hệt từng byte với ${other}: mỗi dòng được đưa vào hai lần; phép cộng chỉ tính một lần`,
    }),
  }),
  defineFinding({
    code: "input/no-rows",
    severity: "warn",
    dimension: "completeness",
    title: { en: "File without customers", vi: "Tệp không có khách hàng nào" },
    why: {
      en: "An empty list among full ones is more often a failed export than a branch without customers.",
      vi: "Một danh sách trống giữa các danh sách có dữ liệu thường là do xuất tệp bị lỗi hơn là chi nhánh không có khách.",
    },
    fix: {
      en: "Ask for the file again, or take it away if the branch has nobody.",
      vi: "Hãy yêu cầu gửi lại tệp, hoặc bỏ tệp đó nếu chi nhánh không có khách.",
    },
    say: () => ({
      en: "holds a header and no row below it; nobody of this file is in the result",
      vi: "chỉ có tiêu đề, không có dòng nào bên dưới; không có khách nào của tệp này trong kết quả",
    }),
  }),
];
