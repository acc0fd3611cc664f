package vn.sinhke.document.usecase;

import java.time.LocalDate;
import java.util.List;
import vn.sinhke.shared.ProjectType;

/** The acts upon which papers stand (căn cứ), each with the days on which it may be named; to be confirmed by the province's clerks. */
final class Grounds {
    private record Act(String title, LocalDate from, LocalDate until, ProjectType type) {
        boolean holds(LocalDate day, ProjectType of) {
            return !day.isBefore(from) && (until == null || !day.isAfter(until)) && (type == null || type == of);
        }
    }

    private static final LocalDate MERGED_PROGRAMME = LocalDate.of(2026, 1, 1);

    private static final List<Act> ACTS = List.of(
            act("Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015; Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ"
                    + " và Luật Tổ chức chính quyền địa phương ngày 22 tháng 11 năm 2019", "2020-07-01", "2025-02-28", null),
            act("Luật Tổ chức chính quyền địa phương ngày 19 tháng 02 năm 2025", "2025-03-01", "2025-06-15", null),
            act("Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025", "2025-06-16", null, null),
            act("Nghị quyết số 111/2024/QH15 ngày 18 tháng 01 năm 2024 của Quốc hội về một số cơ chế, chính sách đặc thù thực hiện các"
                    + " Chương trình mục tiêu quốc gia", "2024-01-18", "2025-12-31", null),
            act("Nghị định số 98/2018/NĐ-CP ngày 05 tháng 7 năm 2018 của Chính phủ về chính sách khuyến khích phát triển hợp tác, liên kết"
                    + " trong sản xuất và tiêu thụ sản phẩm nông nghiệp", "2018-08-20", null, ProjectType.VALUE_CHAIN),
            act("Nghị định số 27/2022/NĐ-CP ngày 19 tháng 4 năm 2022 của Chính phủ quy định cơ chế quản lý, tổ chức thực hiện các Chương"
                    + " trình mục tiêu quốc gia", "2022-04-19", "2023-06-23", null),
            act("Nghị định số 27/2022/NĐ-CP ngày 19 tháng 4 năm 2022 của Chính phủ quy định cơ chế quản lý, tổ chức thực hiện các Chương"
                    + " trình mục tiêu quốc gia, được sửa đổi, bổ sung bởi Nghị định số 38/2023/NĐ-CP ngày 24 tháng 6 năm 2023",
                    "2023-06-24", "2025-12-31", null),
            act("Quyết định số 90/QĐ-TTg ngày 18 tháng 01 năm 2022 của Thủ tướng Chính phủ phê duyệt Chương trình mục tiêu quốc gia giảm"
                    + " nghèo bền vững giai đoạn 2021 - 2025", "2022-01-18", "2025-12-31", null),
            act("Nghị quyết số 257/2025/QH15 của Quốc hội", "2026-01-01", null, null),
            act("Nghị định số 358/2025/NĐ-CP của Chính phủ", "2026-01-01", null, null));

    private Grounds() { }

    private static Act act(String title, String from, String until, ProjectType type) {
        return new Act(title, LocalDate.parse(from), until == null ? null : LocalDate.parse(until), type);
    }

    /** The acts that hold on the day, as they are quoted. */
    static List<String> at(LocalDate day, ProjectType type) {
        return ACTS.stream().filter(act -> act.holds(day, type)).map(act -> "Căn cứ " + act.title()).toList();
    }

    /** The programme's name on the day. */
    static String programme(LocalDate day) {
        return day.isBefore(MERGED_PROGRAMME) ? "Chương trình mục tiêu quốc gia giảm nghèo bền vững giai đoạn 2021 - 2025"
                : "Chương trình mục tiêu quốc gia giai đoạn 2026 - 2035";
    }
}
