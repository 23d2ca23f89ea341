/**
 * A sample of Vietnamese districts with old wards and the ward each became on 2025-07-01, from
 * thanglequoc/vietnamese-provinces-database and tranngocminhhieu/vietnamadminunits (both MIT).
 * One district a line: weight | GSO code | old province | district | new province | old ward > new ward; …
 */
const DISTRICTS = `
21|79|Hồ Chí Minh|Thành phố Thủ Đức|Hồ Chí Minh|Phường Linh Xuân>Phường Linh Xuân;Phường Hiệp Bình Phước>Phường Hiệp Bình;Phường Long Bình>Phường Long Bình;Phường Phước Long B>Phường Phước Long;Phường Phước Bình>Phường Phước Long;Phường Bình Trưng Tây>Phường Bình Trưng
21|79|Hồ Chí Minh|Quận Bình Thạnh|Hồ Chí Minh|Phường 13>Phường Bình Lợi Trung;Phường 27>Phường Bình Quới;Phường 12>Phường Bình Thạnh;Phường 5>Phường Bình Lợi Trung;Phường 14>Phường Bình Thạnh;Phường 1>Phường Gia Định
21|79|Hồ Chí Minh|Quận Tân Bình|Hồ Chí Minh|Phường 2>Phường Tân Sơn Hoà;Phường 12>Phường Bảy Hiền;Phường 1>Phường Tân Sơn Hoà;Phường 11>Phường Bảy Hiền;Phường 5>Phường Tân Sơn Nhất;Phường 6>Phường Tân Hoà
21|79|Hồ Chí Minh|Quận Gò Vấp|Hồ Chí Minh|Phường 15>Phường An Hội Đông;Phường 6>Phường An Nhơn;Phường 12>Phường An Hội Tây;Phường 10>Phường Gò Vấp;Phường 1>Phường Hạnh Thông;Phường 11>Phường Thông Tây Hội
21|79|Hồ Chí Minh|Quận 12|Hồ Chí Minh|Phường Thạnh Xuân>Phường Thới An;Phường Thạnh Lộc>Phường An Phú Đông;Phường Hiệp Thành>Phường Tân Thới Hiệp;Phường Thới An>Phường Thới An;Phường Tân Chánh Hiệp>Phường Trung Mỹ Tây;Phường An Phú Đông>Phường An Phú Đông
21|79|Hồ Chí Minh|Quận Tân Phú|Hồ Chí Minh|Phường Tân Sơn Nhì>Phường Tân Sơn Nhì;Phường Tây Thạnh>Phường Tây Thạnh;Phường Phú Thọ Hòa>Phường Phú Thọ Hoà;Phường Phú Thạnh>Phường Phú Thạnh;Phường Phú Trung>Phường Tân Phú;Phường Hòa Thạnh>Phường Tân Phú
21|79|Hồ Chí Minh|Quận Phú Nhuận|Hồ Chí Minh|Phường 4>Phường Đức Nhuận;Phường 5>Phường Đức Nhuận;Phường 9>Phường Đức Nhuận;Phường 7>Phường Cầu Kiệu;Phường 1>Phường Cầu Kiệu;Phường 2>Phường Cầu Kiệu
21|79|Hồ Chí Minh|Quận 10|Hồ Chí Minh|Phường 15>Phường Hoà Hưng;Phường 13>Phường Hoà Hưng;Phường 12>Phường Hoà Hưng;Phường 10>Phường Vườn Lài;Phường 9>Phường Vườn Lài;Phường 1>Phường Vườn Lài
21|79|Hồ Chí Minh|Quận 1|Hồ Chí Minh|Phường Tân Định>Phường Tân Định;Phường Bến Nghé>Phường Sài Gòn;Phường Bến Thành>Phường Bến Thành;Phường Phạm Ngũ Lão>Phường Bến Thành;Phường Cô Giang>Phường Cầu Ông Lãnh;Phường Nguyễn Cư Trinh>Phường Cầu Ông Lãnh
21|79|Hồ Chí Minh|Quận 3|Hồ Chí Minh|Phường 14>Phường Nhiêu Lộc;Phường 12>Phường Nhiêu Lộc;Phường 11>Phường Nhiêu Lộc;Phường Võ Thị Sáu>Phường Xuân Hoà;Phường 9>Phường Nhiêu Lộc;Phường 5>Phường Bàn Cờ
21|79|Hồ Chí Minh|Quận 11|Hồ Chí Minh|Phường 15>Phường Phú Thọ;Phường 5>Phường Hoà Bình;Phường 14>Phường Hoà Bình;Phường 3>Phường Bình Thới;Phường 11>Phường Phú Thọ;Phường 10>Phường Bình Thới
21|79|Hồ Chí Minh|Quận 4|Hồ Chí Minh|Phường 13>Phường Xóm Chiếu;Phường 9>Phường Khánh Hội;Phường 8>Phường Khánh Hội;Phường 18>Phường Xóm Chiếu;Phường 3>Phường Vĩnh Hội;Phường 16>Phường Xóm Chiếu
21|79|Hồ Chí Minh|Quận 5|Hồ Chí Minh|Phường 4>Phường Chợ Quán;Phường 9>Phường An Đông;Phường 2>Phường Chợ Quán;Phường 12>Phường Chợ Lớn;Phường 7>Phường An Đông;Phường 1>Phường Chợ Quán
21|79|Hồ Chí Minh|Huyện Củ Chi|Hồ Chí Minh|Thị trấn Củ Chi>Xã Tân An Hội;Xã Trung Lập Thượng>Xã Thái Mỹ;Xã Phạm Văn Cội>Xã Nhuận Đức;Xã Trung An>Xã Bình Mỹ;Xã Tân An Hội>Xã Tân An Hội;Xã Tân Thạnh Tây>Xã Phú Hoà Đông
22|01|Hà Nội|Quận Hoàn Kiếm|Hà Nội|Phường Phúc Tân>Phường Hồng Hà;Phường Hàng Buồm>Phường Hoàn Kiếm;Phường Hàng Bồ>Phường Hoàn Kiếm;Phường Hàng Bạc>Phường Hoàn Kiếm;Phường Chương Dương>Phường Hồng Hà;Phường Phan Chu Trinh>Phường Cửa Nam
22|01|Hà Nội|Quận Đống Đa|Hà Nội|Phường Láng Thượng>Phường Láng;Phường Văn Chương>Phường Văn Miếu - Quốc Tử Giám;Phường Khâm Thiên>Phường Văn Miếu - Quốc Tử Giám;Phường Thổ Quan>Phường Văn Miếu - Quốc Tử Giám;Phường Kim Liên>Phường Kim Liên;Phường Thịnh Quang>Phường Đống Đa
22|01|Hà Nội|Quận Hai Bà Trưng|Hà Nội|Phường Đồng Nhân>Phường Hai Bà Trưng;Phường Phố Huế>Phường Hai Bà Trưng;Phường Bách Khoa>Phường Bạch Mai;Phường Quỳnh Mai>Phường Bạch Mai;Phường Bạch Mai>Phường Bạch Mai
22|01|Hà Nội|Quận Hà Đông|Hà Nội|Phường Vạn Phúc>Phường Hà Đông;Phường Phúc La>Phường Hà Đông;Phường Phú Lãm>Phường Phú Lương;Phường Biên Giang>Phường Chương Mỹ
22|01|Hà Nội|Quận Hoàng Mai|Hà Nội|Phường Thanh Trì>Phường Vĩnh Hưng;Phường Định Công>Phường Định Công;Phường Tương Mai>Phường Tương Mai;Phường Tân Mai>Phường Tương Mai;Phường Giáp Bát>Phường Tương Mai;Phường Thịnh Liệt>Phường Hoàng Mai
22|01|Hà Nội|Quận Ba Đình|Hà Nội|Phường Phúc Xá>Phường Hồng Hà;Phường Trúc Bạch>Phường Ba Đình;Phường Vĩnh Phúc>Phường Ngọc Hà;Phường Liễu Giai>Phường Ngọc Hà;Phường Quán Thánh>Phường Ba Đình;Phường Giảng Võ>Phường Giảng Võ
22|01|Hà Nội|Quận Long Biên|Hà Nội|Phường Ngọc Lâm>Phường Bồ Đề
22|01|Hà Nội|Quận Bắc Từ Liêm|Hà Nội|Phường Thượng Cát>Phường Thượng Cát;Phường Liên Mạc>Phường Thượng Cát;Phường Đức Thắng>Phường Đông Ngạc;Phường Phú Diễn>Phường Phú Diễn
22|01|Hà Nội|Quận Nam Từ Liêm|Hà Nội|Phường Cầu Diễn>Phường Từ Liêm;Phường Xuân Phương>Phường Xuân Phương;Phường Phương Canh>Phường Xuân Phương
22|01|Hà Nội|Quận Thanh Xuân|Hà Nội|Phường Khương Mai>Phường Phương Liệt
22|01|Hà Nội|Quận Tây Hồ|Hà Nội|Phường Bưởi>Phường Tây Hồ
22|01|Hà Nội|Huyện Chương Mỹ|Hà Nội|Thị trấn Chúc Sơn>Phường Chương Mỹ;Xã Đông Sơn>Xã Phú Nghĩa;Xã Ngọc Hòa>Phường Chương Mỹ;Xã Đại Yên>Phường Chương Mỹ;Xã Hợp Đồng>Xã Quảng Bị;Xã Quảng Bị>Xã Quảng Bị
14|48|Đà Nẵng|Quận Hải Châu|Đà Nẵng|Phường Thanh Bình>Phường Hải Châu;Phường Thuận Phước>Phường Hải Châu;Phường Thạch Thang>Phường Hải Châu;Phường Hải Châu>Phường Hải Châu;Phường Phước Ninh>Phường Hải Châu;Phường Hòa Thuận Tây>Phường Hoà Cường
14|48|Đà Nẵng|Quận Thanh Khê|Đà Nẵng|Phường Thanh Khê Tây>Phường Thanh Khê;Phường Thanh Khê Đông>Phường Thanh Khê;Phường Xuân Hà>Phường Thanh Khê;Phường Chính Gián>Phường Thanh Khê;Phường Thạc Gián>Phường Thanh Khê;Phường An Khê>Phường An Khê
14|48|Đà Nẵng|Quận Cẩm Lệ|Đà Nẵng|Phường Khuê Trung>Phường Cẩm Lệ;Phường Hòa Phát>Phường An Khê;Phường Hòa An>Phường An Khê;Phường Hòa Thọ Tây>Phường Cẩm Lệ;Phường Hòa Thọ Đông>Phường Cẩm Lệ;Phường Hòa Xuân>Phường Hoà Xuân
14|48|Đà Nẵng|Quận Sơn Trà|Đà Nẵng|Phường Thọ Quang>Phường Sơn Trà;Phường Nại Hiên Đông>Phường Sơn Trà;Phường Mân Thái>Phường Sơn Trà;Phường An Hải Bắc>Phường An Hải;Phường Phước Mỹ>Phường An Hải;Phường An Hải Nam>Phường An Hải
14|48|Đà Nẵng|Huyện Hòa Vang|Đà Nẵng|Xã Hòa Bắc>Phường Hải Vân;Xã Hòa Ninh>Xã Bà Nà;Xã Hòa Sơn>Phường Hoà Khánh;Xã Hòa Nhơn>Xã Bà Nà;Xã Hòa Phú>Xã Hoà Vang;Xã Hòa Phong>Xã Hoà Vang
12|31|Hải Phòng|Thành phố Thuỷ Nguyên|Hải Phòng|Phường Minh Đức>Phường Bạch Đằng;Xã Bạch Đằng>Phường Bạch Đằng;Phường Quảng Thanh>Phường Lê Ích Mộc;Phường Hoà Bình>Phường Hoà Bình;Phường Nam Triệu Giang>Phường Nam Triệu;Phường Lập Lễ>Phường Nam Triệu
12|31|Hải Phòng|Quận Hồng Bàng|Hải Phòng|Phường Quán Toan>Phường Hồng An;Phường Hùng Vương>Phường Hồng Bàng;Phường Sở Dầu>Phường Hồng Bàng;Phường Thượng Lý>Phường Hồng Bàng;Phường Minh Khai>Phường Hồng Bàng;Phường Hoàng Văn Thụ>Phường Hồng Bàng
12|31|Hải Phòng|Quận An Dương|Hải Phòng|Phường An Hoà>Phường An Phong;Phường Hồng Phong>Phường An Phong;Phường Nam Sơn>Phường An Dương;Phường An Đồng>Phường An Hải;Phường Hồng Thái>Phường An Hải
12|31|Hải Phòng|Huyện Vĩnh Bảo|Hải Phòng|Thị trấn Vĩnh Bảo>Xã Vĩnh Bảo;Xã Thắng Thuỷ>Xã Vĩnh Thịnh;Xã Vĩnh An>Xã Vĩnh Thuận;Xã Tân Hưng>Xã Vĩnh Bảo;Xã Vĩnh Hải>Xã Vĩnh Hải;Xã Tam Cường>Xã Vĩnh Am
13|92|Cần Thơ|Quận Thốt Nốt|Cần Thơ|Phường Thới Thuận>Phường Thốt Nốt;Phường Thuận An>Phường Thốt Nốt;Phường Tân Lộc>Phường Tân Lộc;Phường Trung Nhứt>Phường Trung Nhứt;Phường Thạnh Hoà>Phường Trung Nhứt;Phường Trung Kiên>Phường Thuận Hưng
13|92|Cần Thơ|Quận Ninh Kiều|Cần Thơ|Phường Cái Khế>Phường Cái Khế;Phường An Hòa>Phường Cái Khế;Phường Thới Bình>Phường Ninh Kiều;Phường Tân An>Phường Ninh Kiều;Phường Xuân Khánh>Phường Ninh Kiều;Phường Hưng Lợi>Phường Tân An
13|92|Cần Thơ|Huyện Thới Lai|Cần Thơ|Thị trấn Thới Lai>Xã Thới Lai;Xã Tân Thạnh>Xã Trường Thành;Xã Đông Bình>Xã Đông Thuận;Xã Thới Tân>Xã Thới Lai;Xã Định Môn>Xã Trường Thành;Xã Trường Xuân>Xã Trường Xuân
15|46|Huế|Quận Thuận Hóa|Huế|Phường Vỹ Dạ>Phường Vỹ Dạ;Phường Phú Hội>Phường Thuận Hoá;Phường Trường An>Phường Thuận Hoá;Phường Thuỷ Biều>Phường Thuỷ Xuân;Phường An Tây>Phường An Cựu;Phường Phú Thượng>Phường Mỹ Thượng
15|46|Huế|Huyện Phú Lộc|Huế|Thị trấn Phú Lộc>Xã Phú Lộc;Xã Giang Hải>Xã Vinh Lộc;Xã Lộc Bình>Xã Phú Lộc;Xã Lộc Thủy>Xã Chân Mây - Lăng Cô;Xã Xuân Lộc>Xã Hưng Lộc;Xã Hương Lộc>Xã Khe Tre
17|74|Bình Dương|Thành phố Thủ Dầu Một|Hồ Chí Minh|Phường Phú Lợi>Phường Phú Lợi;Phường Phú Cường>Phường Thủ Dầu Một;Phường Phú Hòa>Phường Phú Lợi;Phường Phú Thọ>Phường Thủ Dầu Một;Phường Chánh Nghĩa>Phường Thủ Dầu Một;Phường Định Hoà>Phường Chánh Hiệp
17|74|Bình Dương|Thành phố Tân Uyên|Hồ Chí Minh|Phường Uyên Hưng>Phường Tân Uyên;Phường Tân Phước Khánh>Phường Tân Khánh;Phường Vĩnh Tân>Phường Vĩnh Tân;Phường Hội Nghĩa>Phường Bình Cơ;Phường Tân Hiệp>Phường Tân Hiệp;Phường Khánh Bình>Phường Tân Hiệp
17|74|Bình Dương|Huyện Dầu Tiếng|Hồ Chí Minh|Thị trấn Dầu Tiếng>Xã Dầu Tiếng;Xã Minh Hoà>Xã Minh Thạnh;Xã Định An>Xã Dầu Tiếng;Xã Long Hoà>Xã Long Hoà;Xã Định Thành>Xã Dầu Tiếng;Xã Long Tân>Xã Long Hoà
17|75|Đồng Nai|Thành phố Biên Hòa|Đồng Nai|Phường Trảng Dài>Phường Trảng Dài;Phường Tân Hòa>Phường Hố Nai;Phường Tam Hiệp>Phường Tam Hiệp;Phường Trung Dũng>Phường Trấn Biên;Phường Long Bình Tân>Phường Long Hưng;Phường Hóa An>Phường Biên Hoà
17|75|Đồng Nai|Thành phố Long Khánh|Đồng Nai|Phường Xuân Bình>Phường Long Khánh;Phường Xuân Hoà>Phường Long Khánh;Xã Bình Lộc>Phường Bình Lộc;Phường Suối Tre>Phường Bình Lộc;Phường Xuân Lập>Phường Xuân Lập;Xã Bàu Trâm>Phường Long Khánh
17|75|Đồng Nai|Huyện Trảng Bom|Đồng Nai|Thị trấn Trảng Bom>Phường Trảng Bom;Xã Cây Gáo>Xã Bàu Hàm;Xã Sông Thao>Xã Bàu Hàm;Xã Đông Hoà>Xã Hưng Thịnh;Xã Hố Nai 3>Phường Hố Nai;Xã Bình Minh>Xã Bình Minh
15|56|Khánh Hòa|Thành phố Nha Trang|Khánh Hoà|Phường Vĩnh Hòa>Phường Bắc Nha Trang;Phường Ngọc Hiệp>Phường Tây Nha Trang;Phường Phương Sài>Phường Tây Nha Trang;Phường Tân Tiến>Phường Nha Trang;Phường Phước Long>Phường Nam Nha Trang;Xã Vĩnh Phương>Phường Bắc Nha Trang
15|56|Khánh Hòa|Huyện Diên Khánh|Khánh Hoà|Thị trấn Diên Khánh>Xã Diên Khánh;Xã Diên Điền>Xã Diên Điền;Xã Diên Sơn>Xã Diên Điền;Xã Diên Thọ>Xã Diên Thọ;Xã Diên Lạc>Xã Diên Lạc;Xã Diên Hòa>Xã Diên Lạc
13|40|Nghệ An|Thành phố Vinh|Nghệ An|Phường Đông Vĩnh>Phường Thành Vinh;Phường Hưng Phúc>Phường Trường Vinh;Phường Bến Thủy>Phường Trường Vinh;Xã Hưng Hòa>Phường Trường Vinh;Phường Nghi Hòa>Phường Cửa Lò;Xã Nghi Xuân>Phường Vinh Lộc
13|40|Nghệ An|Thị xã Hoàng Mai|Nghệ An|Xã Quỳnh Vinh>Phường Hoàng Mai;Xã Quỳnh Lộc>Phường Tân Mai;Phường Quỳnh Thiện>Phường Hoàng Mai;Xã Quỳnh Lập>Phường Tân Mai;Xã Quỳnh Trang>Phường Hoàng Mai;Phường Mai Hùng>Phường Quỳnh Mai
13|40|Nghệ An|Huyện Diễn Châu|Nghệ An|Xã Diễn Lâm>Xã Hùng Châu;Xã Diễn Mỹ>Xã Hải Châu;Xã Diễn Vạn>Xã Đức Châu;Xã Diễn Đồng>Xã Quảng Châu;Thị trấn Diễn Thành>Xã Diễn Châu;Xã Minh Châu>Xã Minh Châu
13|38|Thanh Hóa|Thành phố Thanh Hóa|Thanh Hoá|Phường Hàm Rồng>Phường Hàm Rồng;Phường Ngọc Trạo>Phường Hạc Thành;Phường Quảng Thắng>Phường Đông Quang;Phường Hoằng Quang>Phường Nguyệt Viên;Phường Đông Lĩnh>Phường Đông Tiến;Xã Đông Phú>Phường Đông Quang
13|38|Thanh Hóa|Thành phố Sầm Sơn|Thanh Hoá|Phường Trung Sơn>Phường Sầm Sơn;Phường Bắc Sơn>Phường Sầm Sơn;Phường Trường Sơn>Phường Sầm Sơn;Phường Quảng Cư>Phường Sầm Sơn;Phường Quảng Tiến>Phường Sầm Sơn;Xã Quảng Minh>Phường Nam Sầm Sơn
13|38|Thanh Hóa|Huyện Hoằng Hóa|Thanh Hoá|Thị trấn Bút Sơn>Xã Hoằng Hoá;Xã Hoằng Trung>Xã Hoằng Phú;Xã Hoằng Hợp>Xã Hoằng Giang;Xã Hoằng Đồng>Xã Hoằng Hoá;Xã Hoằng Phong>Xã Hoằng Châu;Xã Hoằng Hải>Xã Hoằng Tiến
15|22|Quảng Ninh|Thành phố Hạ Long|Quảng Ninh|Phường Hà Khánh>Phường Cao Xanh;Phường Hà Trung>Phường Hà Lầm;Phường Trần Hưng Đạo>Phường Hồng Gai;Phường Tuần Châu>Phường Tuần Châu;Xã Đồng Sơn>Xã Lương Minh;Xã Quảng La>Xã Quảng La
15|22|Quảng Ninh|Huyện Vân Đồn|Quảng Ninh|Thị trấn Cái Rồng>Đặc khu Vân Đồn;Xã Bình Dân>Đặc khu Vân Đồn;Xã Minh Châu>Đặc khu Vân Đồn;Xã Hạ Long>Đặc khu Vân Đồn;Xã Bản Sen>Đặc khu Vân Đồn;Xã Quan Lạn>Đặc khu Vân Đồn
15|68|Lâm Đồng|Thành phố Đà Lạt|Lâm Đồng|Phường 7>Phường Lang Biang - Đà Lạt;Phường 12>Phường Lâm Viên - Đà Lạt;Phường 2>Phường Xuân Hương - Đà Lạt;Phường 6>Phường Cam Ly - Đà Lạt;Phường 4>Phường Xuân Hương - Đà Lạt;Phường 11>Phường Xuân Trường - Đà Lạt
15|68|Lâm Đồng|Huyện Đạ Huoai|Lâm Đồng|Thị trấn Đạ M'ri>Xã Đạ Huoai 2;Xã Đạ Oai>Xã Đạ Huoai;Thị trấn Đạ Tẻh>Xã Đạ Tẻh;Xã Mỹ Đức>Xã Đạ Tẻh 3;Xã Đạ Kho>Xã Đạ Tẻh 2;Xã Tiên Hoàng>Xã Cát Tiên 3
15|66|Đắk Lắk|Thành phố Buôn Ma Thuột|Đắk Lắk|Phường Tân Lập>Phường Tân Lập;Phường Thành Nhất>Phường Thành Nhất;Phường Tân Thành>Phường Buôn Ma Thuột;Phường Ea Tam>Phường Ea Kao;Xã Cư ÊBur>Phường Buôn Ma Thuột;Xã Ea Kao>Phường Ea Kao
15|66|Đắk Lắk|Huyện Cư M'gar|Đắk Lắk|Thị trấn Ea Pốk>Xã Quảng Phú;Xã Quảng Tiến>Xã Quảng Phú;Xã Ea Kiết>Xã Ea Kiết;Xã Cư Dliê M'nông>Xã Ea Tul;Xã Ea Tul>Xã Ea Tul;Xã Ea M'DRóh>Xã Ea M'Droh
15|89|An Giang|Thành phố Long Xuyên|An Giang|Phường Mỹ Bình>Phường Long Xuyên;Phường Mỹ Xuyên>Phường Long Xuyên;Phường Bình Khánh>Phường Bình Đức;Phường Mỹ Quý>Phường Long Xuyên;Phường Mỹ Thạnh>Phường Mỹ Thới;Xã Mỹ Khánh>Phường Bình Đức
15|89|An Giang|Huyện Phú Tân|An Giang|Thị trấn Phú Mỹ>Xã Phú Tân;Xã Phú Long>Xã Phú Lâm;Xã Phú Thạnh>Xã Chợ Vàm;Xã Phú An>Xã Phú An;Xã Phú Bình>Xã Bình Thạnh Đông;Xã Bình Thạnh Đông>Xã Bình Thạnh Đông
15|80|Long An|Thành phố Tân An|Tây Ninh|Phường 5>Phường Long An;Phường Tân Khánh>Phường Khánh Hậu;Phường 3>Phường Long An;Phường 6>Phường Long An;Xã Nhơn Thạnh Trung>Phường Tân An;Xã Bình Tâm>Phường Tân An
15|80|Long An|Huyện Đức Hòa|Tây Ninh|Thị trấn Hậu Nghĩa>Xã Hậu Nghĩa;Xã Lộc Giang>Xã An Ninh;Xã Tân Mỹ>Xã Hậu Nghĩa;Xã Đức Lập Hạ>Xã Đức Lập;Xã Hòa Khánh Tây>Xã Hoà Khánh;Xã Hòa Khánh Nam>Xã Hoà Khánh
15|27|Bắc Ninh|Thành phố Bắc Ninh|Bắc Ninh|Phường Vũ Ninh>Phường Vũ Ninh;Phường Thị Cầu>Phường Vũ Ninh;Phường Đại Phúc>Phường Võ Cường;Phường Suối Hoa>Phường Kinh Bắc;Phường Hòa Long>Phường Kinh Bắc;Phường Khúc Xuyên>Phường Kinh Bắc
15|27|Bắc Ninh|Huyện Yên Phong|Bắc Ninh|Thị trấn Chờ>Xã Yên Phong;Xã Tam Đa>Xã Tam Đa;Xã Yên Trung>Xã Yên Trung;Xã Hòa Tiến>Xã Tam Giang;Xã Yên Phụ>Xã Văn Môn;Xã Đông Phong>Xã Tam Đa
10|36|Nam Định|Thành phố Nam Định|Ninh Bình|Phường Vị Xuyên>Phường Nam Định;Phường Cửa Bắc>Phường Nam Định;Phường Lộc Hạ>Phường Thiên Trường;Phường Lộc Hòa>Phường Đông A;Phường Nam Vân>Phường Hồng Quang;Xã Mỹ Thắng>Phường Đông A
10|36|Nam Định|Huyện Hải Hậu|Ninh Bình|Thị trấn Yên Định>Xã Hải Hậu;Xã Hải Trung>Xã Hải Hậu;Xã Hải Long>Xã Hải Hậu;Xã Hải Đông>Xã Hải Quang;Xã Hải An>Xã Hải An;Xã Hải Ninh>Xã Hải Thịnh
10|30|Hải Dương|Thành phố Hải Dương|Hải Phòng|Phường Cẩm Thượng>Phường Thành Đông;Phường Nhị Châu>Phường Hải Dương;Phường Trần Hưng Đạo>Phường Hải Dương;Phường Lê Thanh Nghị>Phường Lê Thanh Nghị;Phường Ái Quốc>Phường Ái Quốc;Xã Quyết Thắng>Phường Ái Quốc
10|30|Hải Dương|Huyện Tứ Kỳ|Hải Phòng|Thị trấn Tứ Kỳ>Xã Tứ Kỳ;Xã Chí Minh>Xã Chí Minh;Xã Tân Kỳ>Xã Tân Kỳ;Xã Dân An>Xã Tân Kỳ;Xã Văn Tố>Xã Chí Minh;Xã Nguyên Giáp>Xã Nguyên Giáp
15|77|Bà Rịa - Vũng Tàu|Thành phố Vũng Tàu|Hồ Chí Minh|Phường 1>Phường Vũng Tàu;Phường 2>Phường Vũng Tàu;Phường 4>Phường Vũng Tàu;Phường Thắng Nhì>Phường Vũng Tàu;Phường Nguyễn An Ninh>Phường Tam Thắng;Phường 9>Phường Tam Thắng
15|77|Bà Rịa - Vũng Tàu|Huyện Châu Đức|Hồ Chí Minh|Xã Bàu Chinh>Xã Kim Long;Xã Bình Ba>Xã Ngãi Giao;Xã Xuân Sơn>Xã Xuân Sơn;Xã Bình Giã>Xã Bình Giã;Xã Xà Bang>Xã Châu Đức;Xã Láng Lớn>Xã Kim Long
10|91|Kiên Giang|Thành phố Rạch Giá|An Giang|Phường Vĩnh Thanh>Phường Rạch Giá;Phường Vĩnh Quang>Phường Rạch Giá;Phường Vĩnh Hiệp>Phường Rạch Giá;Phường Vĩnh Thanh Vân>Phường Rạch Giá;Phường Vĩnh Lạc>Phường Rạch Giá;Phường An Hòa>Phường Rạch Giá
10|91|Kiên Giang|Huyện Giồng Riềng|An Giang|Thị trấn Giồng Riềng>Xã Giồng Riềng;Xã Thạnh Lộc>Xã Thạnh Hưng;Xã Bàn Thạch>Xã Giồng Riềng;Xã Ngọc Chúc>Xã Ngọc Chúc;Xã Hoà Lợi>Xã Hoà Hưng;Xã Vĩnh Thạnh>Xã Long Thạnh
10|49|Quảng Nam|Thành phố Hội An|Đà Nẵng|Phường Minh An>Phường Hội An;Phường Cẩm Phô>Phường Hội An;Phường Sơn Phong>Phường Hội An;Phường Cửa Đại>Phường Hội An Đông;Xã Cẩm Hà>Phường Hội An Tây;Phường Cẩm Nam>Phường Hội An
10|49|Quảng Nam|Huyện Thăng Bình|Đà Nẵng|Thị trấn Hà Lam>Xã Thăng Bình;Xã Bình Nguyên>Xã Thăng Bình;Xã Bình Đào>Xã Thăng An;Xã Bình Trị>Xã Đồng Dương;Xã Bình Phú>Xã Thăng Phú;Xã Bình Hải>Xã Thăng Trường
10|19|Thái Nguyên|Thành phố Thái Nguyên|Thái Nguyên|Phường Quán Triều>Phường Quan Triều;Phường Quang Trung>Phường Phan Đình Phùng;Phường Tân Lập>Phường Tích Lương;Phường Tân Long>Phường Quan Triều;Xã Thịnh Đức>Xã Tân Cương;Xã Cao Ngạn>Phường Linh Sơn
10|19|Thái Nguyên|Huyện Đại Từ|Thái Nguyên|Thị trấn Hùng Sơn>Xã Đại Phúc;Xã Đức Lương>Xã Đức Lương;Xã Phú Thịnh>Xã Phú Thịnh;Xã Tiên Hội>Xã La Bằng;Xã Hoàng Nông>Xã La Bằng;Xã Bình Thuận>Xã Đại Từ
10|52|Bình Định|Thành phố Quy Nhơn|Gia Lai|Phường Nhơn Bình>Phường Quy Nhơn Đông;Phường Đống Đa>Phường Quy Nhơn;Phường Hải Cảng>Phường Quy Nhơn;Phường Ngô Mây>Phường Quy Nhơn Nam;Phường Thị Nại>Phường Quy Nhơn;Phường Nguyễn Văn Cừ>Phường Quy Nhơn Nam
10|52|Bình Định|Huyện Phù Mỹ|Gia Lai|Thị trấn Phù Mỹ>Xã Phù Mỹ;Xã Mỹ Châu>Xã Phù Mỹ Bắc;Xã Mỹ Lợi>Xã Bình Dương;Xã Mỹ Trinh>Xã Phù Mỹ Tây;Xã Mỹ Thành>Xã An Lương;Xã Mỹ Hiệp>Xã Phù Mỹ Nam
10|54|Phú Yên|Thành phố Tuy Hoà|Đắk Lắk|Phường 1>Phường Tuy Hoà;Phường 2>Phường Tuy Hoà;Phường 4>Phường Tuy Hoà;Phường 5>Phường Tuy Hoà;Phường 7>Phường Tuy Hoà;Phường Phú Thạnh>Phường Phú Yên
20|87|Đồng Tháp|Thành phố Cao Lãnh|Đồng Tháp|Phường 1>Phường Cao Lãnh;Phường 3>Phường Cao Lãnh;Phường Mỹ Ngãi>Phường Mỹ Ngãi;Xã Mỹ Trà>Phường Mỹ Trà;Xã Tân Thuận Tây>Phường Cao Lãnh;Xã Hòa An>Phường Cao Lãnh
20|82|Tiền Giang|Thành phố Mỹ Tho|Đồng Tháp|Phường 5>Phường Đạo Thạnh;Phường 1>Phường Mỹ Tho;Phường 6>Phường Thới Sơn;Phường 10>Phường Trung An;Xã Đạo Thạnh>Phường Đạo Thạnh;Xã Mỹ Phong>Phường Mỹ Phong
`;

export interface District {
  /** Two-digit code of the old province; "0" before it heads a personal id. */
  readonly code: string;
  readonly province: string;
  readonly district: string;
  readonly newProvince: string;
  /** Old ward and the new ward it belongs to, both with their kind: `Phường 12`, `Xã Bình Hưng`. */
  readonly wards: readonly (readonly [string, string])[];
}

/** Districts with their weights. */
export const VIETNAMESE_DISTRICTS: readonly (readonly [District, number])[] = DISTRICTS.trim()
  .split("\n")
  .map((line) => {
    const [weight = "1", code = "", province = "", district = "", newProvince = "", wards = ""] =
      line.split("|");
    const pairs = wards.split(";").map((pair): [string, string] => {
      const [before = "", after = ""] = pair.split(">");
      return [before, after];
    });
    return [{ code, province, district, newProvince, wards: pairs }, Number(weight)];
  });

/** Street names met in most towns, commonest first. */
export const VIETNAMESE_STREETS: readonly string[] =
  "Nguyễn Huệ,Lê Lợi,Trần Hưng Đạo,Hai Bà Trưng,Lý Thường Kiệt,Nguyễn Trãi,Quang Trung,Lê Duẩn,Hùng Vương,Phan Đình Phùng,Nguyễn Văn Cừ,Cách Mạng Tháng 8,Điện Biên Phủ,Võ Thị Sáu,Ngô Quyền,Trần Phú,Lê Hồng Phong,Nguyễn Thị Minh Khai,Hoàng Hoa Thám,Nguyễn Đình Chiểu,Phan Chu Trinh,Bà Triệu,Đinh Tiên Hoàng,Lý Tự Trọng,Nguyễn Văn Linh,Võ Văn Kiệt,Phạm Văn Đồng,Trường Chinh,Lạc Long Quân,Âu Cơ,Tô Hiến Thành,Lê Văn Sỹ,Nguyễn Công Trứ,Bùi Thị Xuân,Phan Bội Châu,Nguyễn Du,Hàm Nghi,Tôn Đức Thắng,Nguyễn Tri Phương,Nguyễn Chí Thanh,Giải Phóng,Láng Hạ,Xô Viết Nghệ Tĩnh,Kha Vạn Cân,Lê Quang Định,Phan Văn Trị,Nguyễn Oanh,Quốc lộ 1A,Tỉnh lộ 10,Ông Ích Khiêm,Hải Phòng,Thái Phiên,Mai Thúc Loan,Chi Lăng,Bạch Đằng,30 Tháng 4,2 Tháng 9,Mậu Thân,Trần Quang Diệu,Đặng Văn Bi,Tân Sơn Nhì,Lũy Bán Bích,Huỳnh Tấn Phát,Nguyễn Thái Học,Trần Nhân Tông,Kim Mã,Cầu Giấy,Xuân Thủy,Hồ Tùng Mậu,Minh Khai".split(
    ",",
  );
