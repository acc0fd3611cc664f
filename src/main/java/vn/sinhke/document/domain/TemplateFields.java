package vn.sinhke.document.domain;

import static vn.sinhke.document.domain.TemplateField.text;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.sinhke.document.domain.TemplateField.Shape;

/** Which fields the template of each kind may name. */
public final class TemplateFields {
    /** What a dossier always holds, even while it is being completed after a return. */
    private static final List<TemplateField> NAMES = List.of(
            text("duAn.ten", "Liên kết chăn nuôi lợn nái sinh sản"),
            text("duAn.goi", "dự án liên kết theo chuỗi giá trị “Liên kết chăn nuôi lợn nái sinh sản”"),
            text("duAn.ma", "DA-2024-066-0001"),
            text("duAn.sanPham", "lợn nái sinh sản"),
            text("duAn.diaDiem", "xã Trần Phú, huyện Na Rì, tỉnh Bắc Kạn"),
            text("duAn.thanhPhan", "Dự án 2 (Đa dạng hóa sinh kế, phát triển mô hình giảm nghèo)"),
            text("duAn.chuongTrinh", "Chương trình mục tiêu quốc gia giảm nghèo bền vững giai đoạn 2021 - 2025"),
            text("chuTri.vaiTro", "Đơn vị chủ trì liên kết"),
            text("chuTri.vaiTroThuong", "đơn vị chủ trì liên kết"),
            text("chuTri.thongTin", "HTX Trần Phú, mã số 4800123456, người đại diện: Hoàng Văn Thắng"),
            text("chuTri.ten", "HTX Trần Phú"),
            text("coQuan.ten", "Sở Lao động - Thương binh và Xã hội"),
            text("coQuan.tenGon", "UBND huyện Na Rì"),
            text("uyBan.ten", "Ủy ban nhân dân tỉnh Bắc Kạn"),
            text("nguoiQuyetDinh", "Chủ tịch Ủy ban nhân dân tỉnh Bắc Kạn"),
            lines("canCu.phapLy", "Căn cứ Nghị định số 27/2022/NĐ-CP ngày 19 tháng 4 năm 2022 của Chính phủ"));

    /** What only a complete dossier can tell. */
    private static final List<TemplateField> PLAN = List.of(
            text("duAn.thoiGian", "24 tháng, từ 01/06/2024 đến 31/05/2026"),
            text("duAn.ngayXet", "03/06/2024"),
            text("duAn.soHo", "20"),
            text("duAn.soDoiTuong", "18"),
            text("tien.tong", "280.000.000 đồng (Bằng chữ: Hai trăm tám mươi triệu đồng)"),
            text("tien.nhaNuoc", "224.000.000 đồng"),
            text("tien.nhaNuocBangChu", "224.000.000 đồng (Bằng chữ: Hai trăm hai mươi tư triệu đồng)"),
            text("tien.tyLe", "80%"),
            text("tien.mucToiDa", "80%"),
            text("quayVong", "mỗi hộ thụ hưởng chuyển giao 2 lợn hậu bị, trong 18 tháng kể từ khi nhận"),
            text("chiTieu", "số hộ thoát nghèo: 12"),
            blocks("bang.nguonVon", "[Bảng kinh phí theo nguồn vốn và năm]"),
            blocks("bang.duToan", "[Bảng dự toán theo nội dung chi]"));

    private static final List<TemplateField> COUNCIL = List.of(text("hoiDong.ten", "Hội đồng thẩm định"), text("hoiDong.quyetDinh", "15/QĐ-SLĐTBXH"));

    private static final List<TemplateField> RESULT = List.of(
            text("hoiDong.ngayHop", "03/06/2024"),
            text("hoiDong.toiThieu", "2"),
            text("hoiDong.duHop", "3/3"),
            text("hoiDong.soDuHop", "3"),
            text("hoiDong.deNghi", "3/3"),
            text("hoiDong.soDeNghi", "3"),
            text("hoiDong.soBoSung", "0"),
            text("hoiDong.soKhongDongY", "0"),
            text("hoiDong.diem", "86"),
            text("hoiDong.diemThapNhat", "82"),
            text("hoiDong.diemCaoNhat", "91"),
            text("hoiDong.ketLuan", "đạt"),
            text("hoiDong.dat", "đạt"),
            text("hoiDong.khongDat", "không đạt"),
            text("hoiDong.boSung", "bổ sung, hoàn thiện"),
            text("hoiDong.nhanXet", "Cần mua bảo hiểm vật nuôi."),
            blocks("bang.diemTieuChi", "[Bảng điểm theo tiêu chí]"));

    private static final List<TemplateField> DELIVERY = List.of(text("banGiao.luot", "20"), text("banGiao.soHo", "20"), text("banGiao.soCon", "40"),
            text("banGiao.canNang", "2.080"));

    private static final Map<DocumentKind, List<TemplateField>> ALL = new EnumMap<>(Map.of(
            DocumentKind.RETURN_NOTICE, all(NAMES, List.of(text("noiNop", "Ủy ban nhân dân huyện Na Rì"), text("traLai.ngay", "03/06/2024"),
                    lines("traLai.noiDung", "1. Dự toán: Đơn giá chưa có báo giá."), text("traLai.yKien", "Bổ sung một lần"))),
            DocumentKind.APPRAISAL_SCORE_SHEET, all(NAMES, COUNCIL, List.of(text("thanhVien.ten", "Bế Thu Hà"), text("thanhVien.vaiTro", "chủ tịch"),
                    text("phieu.deNghi", "phê duyệt"), text("phieu.nhanXet", "Hộ có chuồng trại"), text("phieu.tongDiem", "86"),
                    blocks("bang.diem", "[Bảng điểm của thành viên]"))),
            DocumentKind.COUNCIL_MINUTES, all(NAMES, COUNCIL, RESULT, List.of(text("hop.ngay", "ngày 03 tháng 6 năm 2024"),
                    text("hop.taiNoi", ", tại Sở Lao động - Thương binh và Xã hội"), text("hop.cachThuc", "họp"),
                    lines("hop.coMat", "- Bế Thu Hà, Phó Giám đốc - chủ tịch;"), text("hop.vangMat", "không"),
                    lines("hop.dienBien", "Thư ký đọc báo cáo tóm tắt."), lines("hop.yKien", "- Bế Thu Hà: phê duyệt, 86 điểm."),
                    text("hop.kienNghi", "mua bảo hiểm vật nuôi"))),
            DocumentKind.APPRAISAL_REPORT, all(NAMES, PLAN, COUNCIL, RESULT, List.of(text("hoSo.giayTo", "8/9"), text("hoSo.du", "đủ"),
                    text("hoSo.thieu", "báo giá"), blocks("bang.doiChieu", "[Bảng đối chiếu từng quy định]"))),
            DocumentKind.SUBMISSION_LETTER, all(NAMES, PLAN, COUNCIL, RESULT, List.of(text("noiTrinh", "Sở Lao động - Thương binh và Xã hội"))),
            DocumentKind.APPROVAL_DECISION, all(NAMES, PLAN, List.of(
                    text("noiDeNghi", "Sở Lao động - Thương binh và Xã hội"), text("toTrinh", "tại Tờ trình số 05/TTr-SLĐTBXH ngày 03 tháng 6 năm 2024"),
                    text("noiQuanLy", "Sở Lao động - Thương binh và Xã hội"),
                    text("noiThiHanh", "Chánh Văn phòng Ủy ban nhân dân tỉnh Bắc Kạn, Giám đốc Sở Lao động - Thương binh và Xã hội"),
                    text("xa.ten", "xã Trần Phú"))),
            DocumentKind.CONTRACT, all(NAMES, PLAN, List.of(
                    text("ngayKy", "ngày 03 tháng 6 năm 2024"), text("quyetDinh", "Quyết định số 07/QĐ-UBND ngày 03 tháng 6 năm 2024 của Chủ tịch Ủy ban nhân dân tỉnh Bắc Kạn"),
                    text("benB.xacNhan", ", được Ủy ban nhân dân xã Trần Phú xác nhận"), text("benB.nhanTien", "Bên B"),
                    text("baoTieu", "HTX Trần Phú mua 20.000 kg lợn thịt, giá không thấp hơn 55.000 đồng/kg"))),
            DocumentKind.HANDOVER_RECORD, all(NAMES, PLAN, DELIVERY, List.of(blocks("bang.banGiao", "[Bảng con giống đã bàn giao]"))),
            DocumentKind.ACCEPTANCE_RECORD, all(NAMES, PLAN, DELIVERY, List.of(blocks("bang.nghiemThu", "[Bảng chu kỳ được nghiệm thu]"))),
            DocumentKind.PROGRESS_REPORT, all(NAMES, PLAN, DELIVERY, List.of(text("baoCao.ngay", "03/06/2024"), text("baoCao.khoKhan", "Không có."),
                    blocks("bang.giaiNgan", "[Bảng giải ngân theo chu kỳ]")))));

    private TemplateFields() { }

    private static TemplateField lines(String name, String sample) {
        return new TemplateField(name, Shape.LINES, sample);
    }

    private static TemplateField blocks(String name, String sample) {
        return new TemplateField(name, Shape.BLOCKS, sample);
    }

    @SafeVarargs
    private static List<TemplateField> all(List<TemplateField>... parts) {
        return Stream.of(parts).flatMap(List::stream).toList();
    }

    /** The fields of a kind's sentences. */
    public static List<TemplateField> of(DocumentKind kind) {
        return ALL.get(kind);
    }
}
