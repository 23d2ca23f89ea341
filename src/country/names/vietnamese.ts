/**
 * Vietnamese names. Shares of the commonest family names follow the count in "Họ và tên người Việt Nam"
 * (2022) as quoted by the press; the tail and the order of middle and given names are estimates.
 * Nothing here is a list of persons.
 */

/** Family name and its share of the population in percent. */
const FAMILIES =
  "Nguyễn 31.5,Trần 10.9,Lê 8.9,Phạm 5.9,Hoàng 3.0,Huỳnh 2.1,Vũ 2.5,Võ 2.4,Phan 2.8,Bùi 2.1,Đặng 1.9,Đỗ 1.9,Ngô 1.7,Hồ 1.5,Dương 1.4,Đinh 1,Trương 1,Lý .7,Hà .7,Trịnh .7,Đoàn .7,Cao .6,Lương .6,Mai .6,Đào .6,Lưu .5,Thái .4,Phùng .4,Vương .4,Châu .4,Lâm .4,Tạ .4,Tô .4,Tống .3,Tăng .3,Triệu .3,Kiều .3,Quách .3,La .2,Lục .2,Nghiêm .2,Mạc .2,Mã .2,Diệp .2,Doãn .2,Đàm .2,Chu .2,Văn .1,Thạch .2,Sơn .1,Kim .1,Giang .1,Hứa .2,Khổng .1,Khúc .1,Lại .2,Lò .2,Lường .1,Lư .1,Nông .2,Nhâm .1,Ninh .1,Ông .1,Phí .1,Quang .05,Tiêu .1,Từ .1,Thân .1,Thi .05,Tòng .1,Trà .05,Ung .05,Vi .1,Viên .05,Bạch .1,Bế .1,Cấn .1,Cù .1,Đậu .1,Đồng .1,Đổng .05,Giáp .1,Hầu .05,Hạ .05,Hàn .05,Hoa .05,Hùng .02,Ka .05,Lã .1,Long .05,Lỗ .05,Ma .1,Nhan .05,Nhữ .05,Phó .05,Quan .05,Sử .05,Thiều .05,Trang .1,Tưởng .05,Ứng .03,Vòng .05,Vàng .1,Giàng .1,Sùng .1,Thào .1,Cầm .05,Quàng .1,Hoàn .02,Âu .1,Bàng .02,Cung .03,Danh .1,Điền .02,Điểu .1,Phương .1,Thái .1,Mẫn .02,Niê .1,Êban .05,Ksor .1,Rơ .03,Siu .05,Hồng .05,Khương .05,Nhuế .01,Lạc .02,Liêu .05,Luyện .02,Lều .02,Nguyên .01,Ôn .02,Tào .05,Tiết .02,Tôn .1,Khưu .05,Phù .05,Thang .02,Vưu .05,Đới .03,Đường .05,Mông .05,Hán .02,Hoắc .01,Cáp .01,Cồ .02,Chử .03,Chung .1,Chế .02,Bành .05,Biện .02,Dư .1,Đan .01,Đặng Trần .02,Ngụy .05,Phạm Ngọc .01,Ngọc .02,Tất .03,Thềm .01,Trầm .05,Từ Nguyên .01,Mạch .05,Lầu .02,Lợi .01,Lê Nguyễn .02";

/** Family names of two or more words. */
const COMPOUND_FAMILIES =
  "Tôn Thất,Tôn Nữ,Công Tằng Tôn Nữ,Công Tôn Nữ,Nguyễn Phước,Nguyễn Phúc,Âu Dương,Rơ Châm,Rơ Mah,Ra Lan,Ayun Hạ,Hà Lê";

/** Middle names, commonest first, of men, of women and of both. */
const MIDDLES_MALE =
  "Văn,Hữu,Đức,Công,Đình,Quang,Xuân,Minh,Quốc,Thanh,Anh,Hoàng,Trọng,Mạnh,Viết,Duy,Tuấn,Ngọc,Thành,Gia,Bá,Đăng,Chí,Hồng,Tiến,Trung,Việt,Nhật,Thế,Khắc,Sỹ,Vĩnh,Huy,Tấn,Hoài,Phước,Bảo,Hải,Phi,Như,Danh,Tất,Doãn,Cảnh,Vũ,Kim,Nguyên,Thiên,Quý,Lê,Trần";
const MIDDLES_FEMALE =
  "Thị,Thị Thanh,Thị Thu,Thị Kim,Thị Ngọc,Ngọc,Thu,Thị Hồng,Kim,Thanh,Thị Bích,Minh,Thị Minh,Phương,Thị Phương,Thị Mỹ,Hồng,Thúy,Thị Thúy,Mỹ,Bích,Thị Hoài,Hoài,Thảo,Khánh,Quỳnh,Diệu,Như,Thị Mai,Thị Lan,Tuyết,Thị Tuyết,Lan,Mai,Hà,Tú,Bảo,Ánh,Ái,Trúc,Gia,Hoàng,Cẩm,Xuân,Yến,Vân,Nhã,Thùy,Tường,Uyên,Hải,An,Đan,Châu";

/** Given names, commonest first. */
const GIVEN_MALE =
  "Hùng,Anh,Tuấn,Dũng,Hải,Minh,Nam,Long,Cường,Thắng,Sơn,Huy,Hoàng,Hiếu,Đức,Trung,Thành,Quang,Tùng,Bình,Phong,Khánh,Khoa,Linh,Phúc,Tú,Thịnh,Tâm,Duy,Bảo,Đạt,Kiên,Việt,Vinh,Quân,Tài,Lâm,Toàn,Hưng,Phát,Tiến,Vũ,Hòa,Trí,Nghĩa,Thái,Hà,An,Quốc,Nhân,Giang,Phương,Mạnh,Lộc,Kiệt,Chiến,Công,Thiện,Đông,Thanh,Thuận,Thông,Trường,Tân,Lợi,Hậu,Khang,Nguyên,Hào,Luân,Sang,Quý,Đại,Khôi,Văn,Ngọc,Hiệp,Bắc,Nhật,Tín,Huỳnh,Chung,Tuyên,Điệp,Ân,Vương,Trọng,Tuệ,Đăng,Khải,Nghi,Hoan,Lực,Định,Phước,Danh,Chính,Cảnh,Đoàn,Duẩn,Thiên,Thủy,Xuân,Vĩnh,Hân,Sỹ,Đỉnh,Tịnh,Châu,Lương,Mẫn,Oanh,Á,Vỹ,Hợp,Hữu,Thìn,Tý,Dần,Ngân,Viễn,Đô,Lập,Doanh,Cương,Huấn,Bách,Triết,Hoài";
const GIVEN_FEMALE =
  "Hương,Lan,Hoa,Hà,Linh,Trang,Thảo,Hằng,Nga,Mai,Thủy,Anh,Hạnh,Dung,Phương,Huyền,Yến,Ngọc,Loan,Nhung,Oanh,Tuyết,Thu,Vân,Thúy,Liên,Tâm,Hiền,Hồng,My,Ngân,Thanh,Nhi,Trinh,Châu,Vy,Quyên,Phượng,Hòa,Diễm,Xuân,Minh,Giang,Bích,Chi,Thư,Uyên,Ly,Trâm,Tiên,Hân,Quỳnh,Thơ,Thắm,Lệ,Nguyệt,Hoài,Kiều,Sương,Đào,Cúc,Huệ,Lý,Thi,Như,Ánh,Duyên,Hiếu,Thoa,Hải,Hảo,Trúc,Tú,Mỹ,Vi,Nương,Nhàn,Bình,Thịnh,Thùy,Tươi,Khánh,Ái,An,Thương,Diệu,Ngà,Gấm,Lành,Lợi,Phúc,Phước,Sen,Tình,Thêm,Út,Xoan,Yên,Thuận,Hậu,Luyến,Na,Hường,Thoan,Miên,Nhã,Lê,Kim,Đông,Ân,Băng,Bảo,Cẩm,Doan,Đoan,Đan,Hợi,Hiên,Khuê,Lam,Mẫn,Mận,Nữ,Ny,Phụng,Quế,Sinh,Tuyền,Thìn,Viên,Vinh";

function listOf(words: string): readonly string[] {
  return words.split(",");
}

/** Family name → share of the population in percent, commonest first. */
export const VIETNAMESE_FAMILIES: ReadonlyMap<string, number> = new Map(
  listOf(FAMILIES).map((entry): [string, number] => {
    const gap = entry.lastIndexOf(" ");
    return [entry.slice(0, gap), Number(entry.slice(gap + 1))];
  }),
);

export const VIETNAMESE_COMPOUND_FAMILIES = listOf(COMPOUND_FAMILIES);

/** Middle names of one sex (a woman's may be two words: `Thị Thanh`), commonest first. */
export const VIETNAMESE_MIDDLES = {
  male: listOf(MIDDLES_MALE),
  female: listOf(MIDDLES_FEMALE),
} as const;

/** Given names of one sex, commonest first. */
export const VIETNAMESE_GIVEN = {
  male: listOf(GIVEN_MALE),
  female: listOf(GIVEN_FEMALE),
} as const;
