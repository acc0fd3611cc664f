-- The fixed sentences of papers, with named fields in double braces; a paragraph a line (ADR 73). Periods that began are not changed, a new one follows.
-- The wording is to be confirmed by the province's clerks.
CREATE TABLE paper_template (
  id            BIGINT       NOT NULL AUTO_INCREMENT,
  version       INT          NOT NULL,
  kind          VARCHAR(40)  NOT NULL,
  template_text MEDIUMTEXT   NOT NULL,
  valid_from    DATE         NOT NULL,
  valid_to      DATE         NULL,
  note          VARCHAR(400) NULL,
  entered_by    VARCHAR(120) NULL,
  CONSTRAINT pk_paper_template PRIMARY KEY (id),
  CONSTRAINT uq_paper_template UNIQUE (kind, valid_from),
  CONSTRAINT ck_paper_template_days CHECK (valid_to IS NULL OR valid_to >= valid_from)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=${collation};

INSERT INTO paper_template (version, kind, template_text, valid_from, note) VALUES
(1, 'SUBMISSION_LETTER', '> {{canCu.phapLy}}

Căn cứ Biên bản họp ngày {{hoiDong.ngayHop}} của {{hoiDong.ten}} (được thành lập theo Quyết định số {{hoiDong.quyetDinh}}), {{noiTrinh}} kính trình {{nguoiQuyetDinh}} xem xét, phê duyệt {{duAn.goi}} như sau:
= 1. Sự cần thiết
Dự án thuộc {{duAn.thanhPhan}}, {{duAn.chuongTrinh}}, thực hiện tại {{duAn.diaDiem}}; hỗ trợ {{duAn.soHo}} hộ tham gia, trong đó {{duAn.soDoiTuong}} hộ thuộc đối tượng của Chương trình, phát triển sinh kế từ {{duAn.sanPham}}.
= 2. Nội dung chủ yếu của dự án
a) {{chuTri.vaiTro}}: {{chuTri.thongTin}}.
b) Địa điểm thực hiện: {{duAn.diaDiem}}.
c) Sản phẩm: {{duAn.sanPham}}; thời gian thực hiện: {{duAn.thoiGian}}.
d) Tổng kinh phí: {{tien.tong}}, trong đó ngân sách nhà nước hỗ trợ {{tien.nhaNuoc}}, cụ thể:
{{bang.duToan}}
= 3. Kết quả thẩm định
{{hoiDong.ten}} có {{hoiDong.duHop}} thành viên dự họp; {{hoiDong.deNghi}} ý kiến đề nghị phê duyệt; điểm bình quân {{hoiDong.diem}}/100 điểm. Kết luận: {{hoiDong.ketLuan}} thẩm định. Ngân sách nhà nước hỗ trợ chiếm {{tien.tyLe}} tổng kinh phí, trong mức tối đa {{tien.mucToiDa}} áp dụng cho địa bàn thực hiện.
= 4. Kiến nghị
{{noiTrinh}} kính đề nghị {{nguoiQuyetDinh}} xem xét, phê duyệt dự án với tổng kinh phí {{tien.tong}}.
(Gửi kèm: Báo cáo thẩm định; Biên bản họp; hồ sơ dự án mã {{duAn.ma}}; dự thảo Quyết định.)
', '2021-01-01', 'Câu chữ ban đầu, cần xác nhận'),
(1, 'APPROVAL_DECISION', '> {{canCu.phapLy}}
> Xét đề nghị của {{noiDeNghi}} {{toTrinh}} và kết quả thẩm định dự án mã {{duAn.ma}}

*Điều #.* Phê duyệt {{duAn.goi}} với các nội dung sau:
#. {{chuTri.vaiTro}}: {{chuTri.thongTin}}.
#. Địa điểm thực hiện: {{duAn.diaDiem}}.
#. Sản phẩm: {{duAn.sanPham}}; số hộ tham gia: {{duAn.soHo}} hộ (có danh sách kèm theo).
#. Thời gian thực hiện: {{duAn.thoiGian}}.
#. Tổng kinh phí: {{tien.tong}}; ngân sách nhà nước hỗ trợ {{tien.nhaNuoc}}, bằng {{tien.tyLe}} tổng kinh phí, chi tiết theo nguồn và năm:
{{bang.nguonVon}}
? #. Quay vòng hỗ trợ: {{quayVong}}.
? #. Chỉ tiêu khi kết thúc: {{chiTieu}}.
*Điều #.* Tổ chức thực hiện: {{noiQuanLy}} ký hợp đồng, quản lý, giải ngân theo khối lượng nghiệm thu, kiểm tra, giám sát và báo cáo kết quả thực hiện dự án; {{chuTri.vaiTroThuong}} thực hiện dự án đúng nội dung được phê duyệt, sử dụng kinh phí đúng mục đích, chịu trách nhiệm về hiệu quả của dự án.
*Điều #.* {{noiThiHanh}}, Chủ tịch Ủy ban nhân dân {{xa.ten}}, {{chuTri.ten}} và các cơ quan, tổ chức, cá nhân có liên quan chịu trách nhiệm thi hành Quyết định này kể từ ngày ký.
', '2021-01-01', 'Câu chữ ban đầu, cần xác nhận'),
(1, 'CONTRACT', '> Căn cứ Bộ luật Dân sự số 91/2015/QH13 ngày 24 tháng 11 năm 2015
> {{canCu.phapLy}}
> Căn cứ {{quyetDinh}} phê duyệt dự án

Hôm nay, {{ngayKy}}, tại {{coQuan.ten}}, chúng tôi gồm:
*Bên A:* {{coQuan.ten}}, cơ quan được giao vốn, quản lý dự án.
*Bên B:* {{chuTri.thongTin}}; {{chuTri.vaiTroThuong}}{{benB.xacNhan}}.
Hai bên thống nhất ký hợp đồng với các nội dung sau:
*Điều #.* Nội dung: Bên B thực hiện {{duAn.goi}}, mã hồ sơ {{duAn.ma}}, tại {{duAn.diaDiem}}; sản phẩm: {{duAn.sanPham}}; {{duAn.soHo}} hộ tham gia (danh sách tại Phụ lục).
*Điều #.* Thời gian thực hiện: {{duAn.thoiGian}}.
*Điều #.* Giá trị: tổng kinh phí {{tien.tong}}; Bên A hỗ trợ từ ngân sách nhà nước {{tien.nhaNuocBangChu}}, bằng {{tien.tyLe}} tổng kinh phí; phần còn lại do Bên B và các hộ tham gia đóng góp. Dự toán:
{{bang.duToan}}
Chi tiết theo nguồn vốn và năm ngân sách:
{{bang.nguonVon}}
*Điều #.* Thanh toán: Bên A tạm ứng, thanh toán cho {{benB.nhanTien}} qua Kho bạc Nhà nước, trong mức vốn được giao của từng năm, theo khối lượng đã nghiệm thu của từng chu kỳ; tạm ứng được thu hồi khi thanh toán.
*Điều #.* Giao nhận, nghiệm thu: con giống, vật tư được kiểm tra số lượng, chất lượng, nguồn gốc và giấy kiểm dịch trước khi giao cho hộ, có biên bản bàn giao từng hộ; hai bên nghiệm thu khi kết thúc mỗi chu kỳ.
? *Điều #.* Bao tiêu sản phẩm: {{baoTieu}}.
? *Điều #.* Quay vòng hỗ trợ: {{quayVong}}; Bên B theo dõi, tổ chức chuyển giao và báo cáo Bên A.
*Điều #.* Trách nhiệm của Bên A: cấp kinh phí đúng hạn theo hợp đồng; hướng dẫn, kiểm tra, giám sát; phối hợp xử lý khi có dịch bệnh, thiên tai.
*Điều #.* Trách nhiệm của Bên B: thực hiện đúng nội dung được phê duyệt; sử dụng kinh phí đúng mục đích, lưu chứng từ; hoàn trả kinh phí sử dụng sai; báo cáo tiến độ theo yêu cầu của Bên A.
*Điều #.* Hợp đồng có hiệu lực từ ngày ký, được lập thành 04 bản có giá trị như nhau, mỗi bên giữ 02 bản; mọi sửa đổi phải được hai bên thống nhất bằng văn bản.
', '2021-01-01', 'Câu chữ ban đầu, cần xác nhận');
