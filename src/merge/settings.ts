import { SURVIVOR_RULES } from "../field/define.ts";
import type { ListSetting, MapSetting, NumberSetting, SettingValues } from "../model/setting.ts";

/** Settings of merging, `merge.…` in the config file. */
export const MERGE_SETTINGS: {
  readonly survivors: MapSetting;
  readonly prefer: MapSetting;
  readonly sourcePriority: ListSetting;
  readonly extraColumns: NumberSetting;
} = {
  survivors: {
    type: "map",
    choices: SURVIVOR_RULES,
    default: {},
    doc: {
      en: "Which value survives a merge, by field name or column header, where the field's own rule does not suit.",
      vi: "Giá trị nào được giữ khi gộp, theo tên trường hoặc tiêu đề cột, khi quy tắc sẵn có không phù hợp.",
    },
  },
  prefer: {
    type: "map",
    default: {},
    doc: {
      en: "Values that win a merge, best first, separated by `>`, by field name or column header: `VIP > Gold > Silver`.",
      vi: "Các giá trị được ưu tiên khi gộp, tốt nhất trước, ngăn bằng `>`, theo tên trường hoặc tiêu đề cột: `VIP > Vàng > Bạc`.",
    },
  },
  sourcePriority: {
    type: "list",
    default: [],
    doc: {
      en: "File or sheet names, most trusted first; used by the rule `source-priority` and to choose the surviving row.",
      vi: "Tên tệp hoặc trang tính, đáng tin nhất trước; dùng cho quy tắc `source-priority` và để chọn dòng được giữ.",
    },
  },
  extraColumns: {
    type: "number",
    default: 8,
    min: 0,
    max: 50,
    doc: {
      en: "At most so many added columns for the further phones and e-mails of a merged customer; more are kept in lineage.csv only.",
      vi: "Số cột thêm tối đa cho các số điện thoại, email còn lại của khách đã gộp; phần vượt quá chỉ lưu trong lineage.csv.",
    },
  },
};
export type MergeSettings = SettingValues<typeof MERGE_SETTINGS>;
