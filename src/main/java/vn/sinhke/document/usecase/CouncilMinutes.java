package vn.sinhke.document.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.sinhke.appraisal.domain.Attendance;
import vn.sinhke.appraisal.domain.MeetingForm;
import vn.sinhke.appraisal.domain.Seat;
import vn.sinhke.appraisal.domain.SheetState;
import vn.sinhke.appraisal.query.CouncilView;
import vn.sinhke.appraisal.query.MeetingView;
import vn.sinhke.appraisal.query.ResultView;
import vn.sinhke.appraisal.query.SeatView;
import vn.sinhke.document.domain.Block;
import vn.sinhke.document.domain.OfficialDocument;
import vn.sinhke.document.domain.OfficialDocument.Reference;
import vn.sinhke.document.domain.SignatureBlock;
import vn.sinhke.shared.BusinessClock;

/** Biên bản họp: when, who was there of how many, how it was scored and voted, what was concluded; chair and secretary sign. */
final class CouncilMinutes implements Composition {
    @Override
    public boolean isPossible(DossierRecord dossier) {
        return dossier.met().filter(council -> !council.seats().isEmpty()).isPresent();
    }

    @Override
    public String matter(DossierRecord dossier) {
        return "vòng " + dossier.concluded().orElseThrow().round();
    }

    @Override
    public OfficialDocument compose(DossierRecord dossier) {
        CouncilView council = dossier.met().orElseThrow();
        MeetingView meeting = council.meeting();
        LocalDate day = meeting != null && meeting.heldOn() != null ? meeting.heldOn() : BusinessClock.day(council.result().concludedAt());
        String body = dossier.councilBody().collective();
        return new OfficialDocument(Wording.council(dossier.agency(day), body),
                new Reference(null, "BB-" + dossier.councilSymbol(), dossier.places().proper(dossier.committeeUnit(), day), day, day.getYear()),
                "Biên bản", "Họp " + body + " " + Wording.project(dossier.content()), "", "", List.of(), body(dossier, council, day),
                List.of(SignatureBlock.plain("Thư ký", name(council, Seat.SECRETARY)), SignatureBlock.plain("Chủ trì", name(council, Seat.CHAIR))),
                List.of(), "", List.of());
    }

    private static String name(CouncilView council, Seat seat) {
        return council.seats().stream().filter(one -> one.seat() == seat).findFirst().map(SeatView::fullName).orElse("");
    }

    private static List<Block> body(DossierRecord dossier, CouncilView council, LocalDate day) {
        ResultView result = council.result();
        MeetingView meeting = council.meeting();
        List<SeatView> there = council.seats().stream().filter(seat -> seat.sheet() == SheetState.LOCKED).toList();
        List<SeatView> away = council.seats().stream().filter(seat -> seat.sheet() != SheetState.LOCKED).toList();
        String body = dossier.councilBody().collective();
        List<Block> all = new ArrayList<>();
        all.add(Block.text("Hôm nay, " + Wording.day(day) + ", " + place(dossier, meeting, day) + body
                + " (được thành lập theo Quyết định số " + council.decisionNo() + ") " + gathers(meeting) + " thẩm định " + Wording.project(dossier.content())
                + ", mã hồ sơ " + dossier.detail().code() + "."));
        all.add(Block.heading("I. THÀNH PHẦN"));
        all.add(Block.text("Có mặt " + result.present() + "/" + result.seats() + " thành viên (phải có ít nhất " + council.quorum() + "):"));
        there.forEach(seat -> all.add(Block.text("- " + person(seat) + (seat.attendance() == Attendance.BY_LETTER ? " (gửi phiếu)" : "") + ";")));
        all.add(Block.text(away.isEmpty() ? "Vắng mặt: không." : "Vắng mặt: " + away.stream().map(seat -> person(seat) + (seat.barred() ? " (không tham gia do xung đột lợi ích)" : "")).collect(Collectors.joining("; ")) + "."));
        all.add(Block.heading("II. NỘI DUNG"));
        if (meeting != null && meeting.discussion() != null) {
            meeting.discussion().lines().filter(line -> !line.isBlank()).forEach(line -> all.add(Block.text(line.strip())));
        }
        all.add(Block.text("Các thành viên nghiên cứu hồ sơ, thảo luận và chấm điểm độc lập trên phiếu đánh giá. Kết quả theo tiêu chí:"));
        all.add(AppraisalReport.scores(council.spread()));
        all.add(Block.text("Điểm bình quân: " + Wording.number(result.average()) + "/100; thấp nhất " + Wording.number(result.lowest()) + ", cao nhất "
                + Wording.number(result.highest()) + "."));
        all.add(Block.heading("III. BIỂU QUYẾT"));
        all.add(Block.text("Đề nghị phê duyệt: " + result.approvals() + "/" + result.present() + " phiếu; đề nghị bổ sung: " + result.supplements() + "/"
                + result.present() + " phiếu; không đồng ý: " + result.refusals() + "/" + result.present() + " phiếu."));
        opinions(council, all);
        all.add(Block.heading("IV. KẾT LUẬN"));
        all.add(Block.text(Wording.conclusion(result)));
        if (meeting != null && meeting.recommendation() != null) {
            all.add(Block.text("Kiến nghị: " + meeting.recommendation()));
        }
        all.add(Block.text("Biên bản được lập thành 02 bản, đọc cho các thành viên cùng nghe và thống nhất thông qua."));
        return all;
    }

    /** Each member's own words, and those who did not agree with the conclusion; for readers who may see single sheets. */
    private static void opinions(CouncilView council, List<Block> all) {
        if (council.sheets().isEmpty()) {
            return;
        }
        all.add(Block.text("Ý kiến từng thành viên:"));
        council.sheets().forEach(sheet -> {
            String name = council.seats().stream().filter(seat -> seat.userId().equals(sheet.userId())).map(SeatView::fullName).findFirst().orElse("");
            String said = sheet.comment() == null || sheet.comment().isBlank() ? "" : ". " + sheet.comment().strip();
            all.add(Block.text("- " + name + ": " + Wording.lower(Wording.SAY.label(sheet.opinion())) + ", " + Wording.number(sheet.total()) + " điểm"
                    + (council.dissents(sheet.opinion()) ? " (bảo lưu ý kiến khác kết luận)" : "") + said + (said.endsWith(".") ? "" : ".")));
        });
    }

    private static String place(DossierRecord dossier, MeetingView meeting, LocalDate day) {
        if (meeting != null && meeting.form() == MeetingForm.CIRCULATION) {
            return "";
        }
        return "tại " + (meeting == null || meeting.place() == null ? dossier.agency(day).name() : meeting.place()) + ", ";
    }

    private static String gathers(MeetingView meeting) {
        return meeting != null && meeting.form() == MeetingForm.CIRCULATION ? "lấy ý kiến thành viên bằng văn bản để" : "họp";
    }

    private static String person(SeatView seat) {
        return (seat.title() == null ? seat.fullName() : seat.fullName() + ", " + seat.title()) + " - " + Wording.lower(Wording.SAY.label(seat.seat()));
    }
}
