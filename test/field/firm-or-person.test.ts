import { describe, expect, test } from "vitest";
import { cleanFullName } from "../../src/field/name/clean.ts";
import { parseName } from "../../src/field/name/parse.ts";

describe("shops and bodies of Vietnam are firms, and stay as written", () => {
  test.each(
    `Quán Cơm Bà Ba|Tiệm vàng Kim Thành|Nhà thờ Tân Định|Chùa Linh Sơn|Giáo xứ Bùi Môn|Công an phường 5
Trạm y tế xã An Bình|Bưu điện Huế|Chi cục Thuế Quận 1|Sở Y tế|Nha khoa Việt Đức|Karaoke Sao Đêm|Cà phê Trung Nguyên
Trà sữa Bobo|Bún bò Huế O Xuân|Phở Hòa|Bánh mì Phượng|Gara Thành Đạt|Vựa trái cây Năm Sang|Lò bánh mì Út
Trang trại Xuân Lộc|Ban quản lý dự án|Hội Phụ nữ xã|Quỹ từ thiện Tâm An|Thẩm mỹ viện Ngọc Dung|BV Chợ Rẫy
Nhà nghỉ Thu Hà|Nhà xe Phương Trang|Thời trang Hà My|Mỹ phẩm Linh|Nội thất Hòa Phát|Văn phòng luật sư Trần
Kho hàng Tân Bình|Chợ Bến Thành|quan com binh dan|Tổ dân phố 5|Thế Giới Di Động|Câu lạc bộ Cờ vua`.split(
      /[|\n]/,
    ),
  )("%s", (raw) => {
    expect(parseName(raw, "VN").kind).toBe("company");
    expect(cleanFullName(raw, { country: "VN" }).value).toBe(raw);
  });

  test.each(
    `Quan Thị Lan|Tiêm Văn A|Viên Thị Lan|Hội Văn Nam|Trà My|Tra My|Nguyễn Thị Phở|Bùi Văn Chợ|Lò Văn Hặc|Lò Thị Mai
Đinh Công An|Quản Văn Bình|Vũ Thị Trạm|Sở Văn Lan|Bành Thị Mì|Thẩm Mỹ Linh|Nông Thị Trại|Văn Phong|My Pham|Thế Anh
Trang Trần|Văn Phòng|Cao Thị Quán|Nguyễn Hải Sản`.split(/[|\n]/),
  )("%s is somebody", (raw) => {
    expect(parseName(raw, "VN").kind).toBe("person");
  });
});

describe("firms abroad without a legal form", () => {
  test.each(
    `Olea Medical|Napoli Pizza|HSBC Bank|Monroe County|Judson Grill|Pentagram Design|Royal Production|United Way
Better Living|Gabe's Place|Jerry's on Lincoln|Shopper's Review|Colon for Assembly|IUOE # 399|Friends of Kwame
Cook, Ysursa, et al law firm|Cochran Cherry Givens & Etal.|Dillon Inc. Patrick|Gage Park HS|Wayne Dental
Farmacia Central|Fundación Vida|Société Générale|Stichting Vrede|Deutsche Post|Fratelli Rossi|García e Hijos
Müller & Söhne|Freiwillige Feuerwehr Aurach|Marks and Spencer`.split(/[|\n]/),
  )("%s", (raw) => {
    expect(parseName(raw, "US").kind).toBe("company");
  });

  test.each(
    `Sam Glass|Charlotte Church|Tom Banks|Jisoo Park|Tawana Church|John Bank|Mary Ann House|Henry Ford|Francis Place
Anna's mother|James Best|Standard, Michael|George National|Linda Coffee|Pat Ford|Maria Hijos|John Medina
William and Kate|Rose Garden-Smith|La Shawn K. Ford`.split(/[|\n]/),
  )("%s is somebody", (raw) => {
    expect(parseName(raw, "US").kind).toBe("person");
  });
});
