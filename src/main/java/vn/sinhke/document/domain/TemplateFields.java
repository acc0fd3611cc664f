package vn.sinhke.document.domain;

import static vn.sinhke.document.domain.TemplateField.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.sinhke.document.domain.TemplateField.Shape;

/** Which fields the template of each kind may name; kinds that are not here have no template. */
public final class TemplateFields {
    private static final List<TemplateField> OF_A_PROJECT = List.of(
            text("duAn.ten", "Liên kết chăn nuôi lợn nái sinh sản"),
            text("duAn.goi", "dự án liên kết theo chuỗi giá trị “Liên kết chăn nuôi lợn nái sinh sản”"),
            text("duAn.ma", "DA-2024-066-0001"),
            text("duAn.sanPham", "lợn nái sinh sản"),
            text("duAn.diaDiem", "xã Trần Phú, huyện Na Rì, tỉnh Bắc Kạn"),
            text("duAn.thoiGian", "24 tháng, từ 01/06/2024 đến 31/05/2026"),
            text("duAn.soHo", "20"),
            text("duAn.soDoiTuong", "18"),
            text("duAn.thanhPhan", "Dự án 2 (Đa dạng hóa sinh kế, phát triển mô hình giảm nghèo)"),
            text("duAn.chuongTrinh", "Chương trình mục tiêu quốc gia giảm nghèo bền vững giai đoạn 2021 - 2025"),
            text("chuTri.vaiTro", "Đơn vị chủ trì liên kết"),
            text("chuTri.vaiTroThuong", "đơn vị chủ trì liên kết"),
            text("chuTri.thongTin", "HTX Trần Phú, mã số 4800123456, người đại diện: Hoàng Văn Thắng"),
            text("chuTri.ten", "HTX Trần Phú"),
            text("tien.tong", "280.000.000 đồng (Bằng chữ: Hai trăm tám mươi triệu đồng)"),
            text("tien.nhaNuoc", "224.000.000 đồng"),
            text("tien.nhaNuocBangChu", "224.000.000 đồng (Bằng chữ: Hai trăm hai mươi tư triệu đồng)"),
            text("tien.tyLe", "80%"),
            text("quayVong", "mỗi hộ thụ hưởng chuyển giao 2 lợn hậu bị, trong 18 tháng kể từ khi nhận"),
            text("chiTieu", "số hộ thoát nghèo: 12"),
            text("coQuan.ten", "Sở Lao động - Thương binh và Xã hội"),
            text("uyBan.ten", "Ủy ban nhân dân tỉnh Bắc Kạn"),
            text("nguoiQuyetDinh", "Chủ tịch Ủy ban nhân dân tỉnh Bắc Kạn"),
            new TemplateField("canCu.phapLy", Shape.LINES, "Căn cứ Nghị định số 27/2022/NĐ-CP ngày 19 tháng 4 năm 2022 của Chính phủ"),
            new TemplateField("bang.nguonVon", Shape.BLOCKS, "[Bảng kinh phí theo nguồn vốn và năm]"),
            new TemplateField("bang.duToan", Shape.BLOCKS, "[Bảng dự toán theo nội dung chi]"));

    private static final Map<DocumentKind, List<TemplateField>> ALL = new EnumMap<>(Map.of(
            DocumentKind.SUBMISSION_LETTER, and(
                    text("hoiDong.ten", "Hội đồng thẩm định"), text("hoiDong.quyetDinh", "15/QĐ-SLĐTBXH"), text("hoiDong.ngayHop", "03/06/2024"),
                    text("hoiDong.duHop", "3/3"), text("hoiDong.deNghi", "3/3"), text("hoiDong.diem", "86"), text("hoiDong.ketLuan", "đạt"),
                    text("tien.mucToiDa", "80%"), text("noiTrinh", "Sở Lao động - Thương binh và Xã hội")),
            DocumentKind.APPROVAL_DECISION, and(
                    text("noiDeNghi", "Sở Lao động - Thương binh và Xã hội"), text("toTrinh", "tại Tờ trình số 05/TTr-SLĐTBXH ngày 03 tháng 6 năm 2024"),
                    text("noiQuanLy", "Sở Lao động - Thương binh và Xã hội"),
                    text("noiThiHanh", "Chánh Văn phòng Ủy ban nhân dân tỉnh Bắc Kạn, Giám đốc Sở Lao động - Thương binh và Xã hội"),
                    text("xa.ten", "xã Trần Phú")),
            DocumentKind.CONTRACT, and(
                    text("ngayKy", "ngày 03 tháng 6 năm 2024"), text("quyetDinh", "Quyết định số 07/QĐ-UBND ngày 03 tháng 6 năm 2024 của Chủ tịch Ủy ban nhân dân tỉnh Bắc Kạn"),
                    text("benB.xacNhan", ", được Ủy ban nhân dân xã Trần Phú xác nhận"), text("benB.nhanTien", "Bên B"),
                    text("baoTieu", "HTX Trần Phú mua 20.000 kg lợn thịt, giá không thấp hơn 55.000 đồng/kg"))));

    private TemplateFields() { }

    private static List<TemplateField> and(TemplateField... more) {
        List<TemplateField> all = new ArrayList<>(OF_A_PROJECT);
        all.addAll(List.of(more));
        return List.copyOf(all);
    }

    /** The kinds whose sentences staff can change, in the order of a dossier's life. */
    public static List<DocumentKind> kinds() {
        return ALL.keySet().stream().sorted().toList();
    }

    /** Empty for a kind without template. */
    public static List<TemplateField> of(DocumentKind kind) {
        return ALL.getOrDefault(kind, List.of());
    }
}
