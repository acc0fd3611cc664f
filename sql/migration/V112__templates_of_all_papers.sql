-- The sentences of the other seven kinds of paper (ADR 73), as they stood in the program before. The wording is to be confirmed by the province's clerks.
INSERT INTO paper_template (version, kind, template_text, valid_from, note) VALUES
(1, 'RETURN_NOTICE', '{{coQuan.ten}} đã nhận hồ sơ {{duAn.goi}} (mã hồ sơ {{duAn.ma}}) của {{noiNop}}. Qua xem xét, hồ sơ cần được hoàn thiện các nội dung sau:
{{traLai.noiDung}}
? Ý kiến thêm: {{traLai.yKien}}.
Đề nghị {{noiNop}} hoàn thiện hồ sơ theo các nội dung trên và nộp lại. Thời hạn giải quyết tạm dừng từ ngày {{traLai.ngay}} và tính tiếp khi hồ sơ được nộp lại.
', '2021-01-01', 'Câu chữ ban đầu, cần xác nhận'),
(1, 'APPRAISAL_SCORE_SHEET', 'Dự án: “{{duAn.ten}}”, mã hồ sơ {{duAn.ma}}.
Người đánh giá: {{thanhVien.ten}} - {{thanhVien.vaiTro}} {{hoiDong.ten}}, thành lập theo Quyết định số {{hoiDong.quyetDinh}}.
{{bang.diem}}
Đề nghị: {{phieu.deNghi}}.
? Nhận xét: {{phieu.nhanXet}}
', '2021-01-01', 'Câu chữ ban đầu, cần xác nhận'),
(1, 'COUNCIL_MINUTES', 'Hôm nay, {{hop.ngay}}{{hop.taiNoi}}, {{hoiDong.ten}} (được thành lập theo Quyết định số {{hoiDong.quyetDinh}}) {{hop.cachThuc}} thẩm định {{duAn.goi}}, mã hồ sơ {{duAn.ma}}.
= I. THÀNH PHẦN
Có mặt {{hoiDong.duHop}} thành viên (phải có ít nhất {{hoiDong.toiThieu}}):
{{hop.coMat}}
Vắng mặt: {{hop.vangMat}}.
= II. NỘI DUNG
{{hop.dienBien}}
Các thành viên nghiên cứu hồ sơ, thảo luận và chấm điểm độc lập trên phiếu đánh giá. Kết quả theo tiêu chí:
{{bang.diemTieuChi}}
Điểm bình quân: {{hoiDong.diem}}/100; thấp nhất {{hoiDong.diemThapNhat}}, cao nhất {{hoiDong.diemCaoNhat}}.
= III. BIỂU QUYẾT
Đề nghị phê duyệt: {{hoiDong.deNghi}} phiếu; đề nghị bổ sung: {{hoiDong.soBoSung}}/{{hoiDong.soDuHop}} phiếu; không đồng ý: {{hoiDong.soKhongDongY}}/{{hoiDong.soDuHop}} phiếu.
?(hop.yKien) Ý kiến từng thành viên:
{{hop.yKien}}
= IV. KẾT LUẬN
?(hoiDong.dat) Dự án đạt thẩm định. {{hoiDong.nhanXet}}
?(hoiDong.khongDat) Dự án không đạt thẩm định. {{hoiDong.nhanXet}}
?(hoiDong.boSung) Hồ sơ được trả lại để bổ sung, hoàn thiện rồi thẩm định lại. {{hoiDong.nhanXet}}
? Kiến nghị: {{hop.kienNghi}}
Biên bản được lập thành 02 bản, đọc cho các thành viên cùng nghe và thống nhất thông qua.
', '2021-01-01', 'Câu chữ ban đầu, cần xác nhận'),
(1, 'APPRAISAL_REPORT', '{{hoiDong.ten}}, được thành lập theo Quyết định số {{hoiDong.quyetDinh}}, đã thẩm định {{duAn.goi}} (mã hồ sơ {{duAn.ma}}) và báo cáo kết quả như sau:
= I. THÔNG TIN CHUNG VỀ DỰ ÁN
a) {{chuTri.vaiTro}}: {{chuTri.thongTin}}.
b) Địa điểm thực hiện: {{duAn.diaDiem}}.
c) Sản phẩm: {{duAn.sanPham}}; thời gian thực hiện: {{duAn.thoiGian}}.
d) Tổng kinh phí: {{tien.tong}}, trong đó ngân sách nhà nước hỗ trợ {{tien.nhaNuoc}}, cụ thể:
{{bang.duToan}}
= II. KẾT QUẢ THẨM ĐỊNH
= 1. Tính hợp lệ của hồ sơ
?(hoSo.du) Hồ sơ có {{hoSo.giayTo}} loại giấy tờ của danh mục; đủ giấy tờ bắt buộc.
? Hồ sơ có {{hoSo.giayTo}} loại giấy tờ của danh mục; còn thiếu: {{hoSo.thieu}}.
= 2. Đối tượng, tỷ lệ hỗ trợ và các điều kiện theo quy định
Xét tại ngày {{duAn.ngayXet}}, dự án có {{duAn.soHo}} hộ tham gia, {{duAn.soDoiTuong}} hộ thuộc đối tượng của Chương trình; ngân sách nhà nước hỗ trợ {{tien.tyLe}} tổng kinh phí, mức tối đa {{tien.mucToiDa}}. Kết quả đối chiếu từng quy định:
{{bang.doiChieu}}
= 3. Tính khả thi, thị trường và giá
Điểm của các thành viên theo từng tiêu chí:
{{bang.diemTieuChi}}
= 4. Ý kiến của các thành viên
Có mặt {{hoiDong.duHop}} thành viên. Đề nghị phê duyệt: {{hoiDong.soDeNghi}}; đề nghị bổ sung: {{hoiDong.soBoSung}}; không đồng ý: {{hoiDong.soKhongDongY}}. Điểm bình quân {{hoiDong.diem}}, thấp nhất {{hoiDong.diemThapNhat}}, cao nhất {{hoiDong.diemCaoNhat}} trên thang 100 điểm.
= III. KẾT LUẬN VÀ KIẾN NGHỊ
?(hoiDong.dat) Dự án đạt thẩm định. {{hoiDong.nhanXet}}
?(hoiDong.khongDat) Dự án không đạt thẩm định. {{hoiDong.nhanXet}}
?(hoiDong.dat) Kiến nghị trình cấp có thẩm quyền phê duyệt dự án theo các nội dung nêu trên.
?(hoiDong.khongDat) Kiến nghị thông báo cho đơn vị nộp hồ sơ kết quả và lý do bằng văn bản.
', '2021-01-01', 'Câu chữ ban đầu, cần xác nhận'),
(1, 'HANDOVER_RECORD', 'Thực hiện {{duAn.goi}}, mã hồ sơ {{duAn.ma}}, tại {{duAn.diaDiem}}, các bên đã bàn giao con giống cho hộ tham gia như sau:
{{bang.banGiao}}
Con giống được kiểm tra cân nặng, thẻ tai và giấy kiểm dịch trước khi giao. Hộ nhận có trách nhiệm chăm sóc, không tự ý bán, giết mổ và thực hiện quay vòng theo cam kết.
', '2021-01-01', 'Câu chữ ban đầu, cần xác nhận'),
(1, 'ACCEPTANCE_RECORD', 'Thực hiện {{duAn.goi}}, mã hồ sơ {{duAn.ma}}, {{coQuan.tenGon}} và {{chuTri.ten}} nghiệm thu các chu kỳ sau (ngân sách nhà nước, đơn vị: đồng):
{{bang.nghiemThu}}
Con giống, vật tư đã bàn giao: {{banGiao.luot}} lượt hộ nhận, {{banGiao.soCon}} con (theo biên bản bàn giao).
Kết luận: nghiệm thu khối lượng nêu trên làm căn cứ thanh toán, quyết toán theo quy định.
', '2021-01-01', 'Câu chữ ban đầu, cần xác nhận'),
(1, 'PROGRESS_REPORT', 'Thực hiện {{duAn.goi}}, mã hồ sơ {{duAn.ma}}, {{coQuan.ten}} báo cáo tiến độ thực hiện và giải ngân lũy kế đến ngày {{baoCao.ngay}} như sau:
= 1. Giải ngân ngân sách nhà nước (đồng)
{{bang.giaiNgan}}
= 2. Bàn giao con giống, vật tư
Đã có {{banGiao.soHo}}/{{duAn.soHo}} hộ nhận con giống; tổng số {{banGiao.soCon}} con, {{banGiao.canNang}} kg.
= 3. Khó khăn, nguyên nhân, kiến nghị
{{baoCao.khoKhan}}
', '2021-01-01', 'Câu chữ ban đầu, cần xác nhận');
