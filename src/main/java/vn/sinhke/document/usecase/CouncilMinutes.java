package vn.sinhke.document.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sinhke.appraisal.domain.Attendance;
import vn.sinhke.appraisal.domain.MeetingForm;
import vn.sinhke.appraisal.domain.Seat;
import vn.sinhke.appraisal.domain.SheetState;
import vn.sinhke.appraisal.query.CouncilView;
import vn.sinhke.appraisal.query.MeetingView;
import vn.sinhke.appraisal.query.SeatView;
import vn.sinhke.appraisal.query.SheetView;
import vn.sinhke.document.domain.DocumentKind;
import vn.sinhke.document.domain.OfficialDocument;
import vn.sinhke.document.domain.OfficialDocument.Reference;
import vn.sinhke.document.domain.SignatureBlock;
import vn.sinhke.document.domain.TemplateText;

/** Biên bản họp: when, who was there of how many, how it was scored and voted, what was concluded; chair and secretary sign. */
final class CouncilMinutes implements Composition {
    @Override
    public boolean isPossible(DossierRecord dossier) {
        return dossier.met().filter(council -> !council.seats().isEmpty()).isPresent();
    }

    @Override
    public String matter(DossierRecord dossier) {
        return "vòng " + dossier.met().orElseThrow().round();
    }

    @Override
    public OfficialDocument compose(DossierRecord dossier) {
        CouncilView council = dossier.met().orElseThrow();
        LocalDate day = Wording.met(council);
        TemplateText.Written text = dossier.written(DocumentKind.COUNCIL_MINUTES, day, values(dossier, council, day));
        String body = dossier.councilBody().collective();
        return new OfficialDocument(Wording.council(dossier.agency(day), body),
                new Reference(null, "BB-" + dossier.councilSymbol(), dossier.places().proper(dossier.committeeUnit(day), day), day, day.getYear()),
                "Biên bản", "Họp " + body + " " + Wording.project(dossier.content()), "", "", text.grounds(), text.body(),
                List.of(SignatureBlock.plain("Thư ký", name(council, Seat.SECRETARY)), SignatureBlock.plain("Chủ trì", name(council, Seat.CHAIR))),
                List.of(), "", List.of());
    }

    private static String name(CouncilView council, Seat seat) {
        return council.seats().stream().filter(one -> one.seat() == seat).findFirst().map(SeatView::fullName).orElse("");
    }

    private static PaperValues values(DossierRecord dossier, CouncilView council, LocalDate day) {
        MeetingView meeting = council.meeting();
        return PaperValues.of(dossier, day).council(dossier, council).result(council)
                .put("hop.ngay", () -> Wording.day(day))
                .put("hop.taiNoi", () -> place(dossier, meeting, day))
                .put("hop.cachThuc", () -> gathers(meeting))
                .put("hop.coMat", () -> there(council, true).map(seat -> "- " + person(seat) + (seat.attendance() == Attendance.BY_LETTER ? " (gửi phiếu)" : "") + ";")
                        .toList())
                .put("hop.vangMat", () -> away(council))
                .put("hop.dienBien", () -> meeting == null || meeting.discussion() == null ? List.of()
                        : meeting.discussion().lines().filter(line -> !line.isBlank()).map(String::strip).toList())
                .put("hop.yKien", () -> council.sheets().stream().map(sheet -> opinion(council, sheet)).toList())
                .put("hop.kienNghi", () -> meeting == null || meeting.recommendation() == null ? "" : meeting.recommendation());
    }

    /** The members whose sheet counts, or those without. */
    private static Stream<SeatView> there(CouncilView council, boolean locked) {
        return council.seats().stream().filter(seat -> (seat.sheet() == SheetState.LOCKED) == locked);
    }

    private static String away(CouncilView council) {
        String away = there(council, false).map(seat -> person(seat) + (seat.barred() ? " (không tham gia do xung đột lợi ích)" : "")).collect(Collectors.joining("; "));
        return away.isEmpty() ? "không" : away;
    }

    /** A member's own words, and whether they did not agree with the conclusion; only readers who may see single sheets have them. */
    private static String opinion(CouncilView council, SheetView sheet) {
        String name = council.seats().stream().filter(seat -> seat.userId().equals(sheet.userId())).map(SeatView::fullName).findFirst().orElse("");
        String said = sheet.comment() == null || sheet.comment().isBlank() ? "" : ". " + sheet.comment().strip();
        return "- " + name + ": " + Wording.lower(Wording.SAY.label(sheet.opinion())) + ", " + Wording.number(sheet.total()) + " điểm"
                + (council.dissents(sheet.opinion()) ? " (bảo lưu ý kiến khác kết luận)" : "") + said + (said.endsWith(".") ? "" : ".");
    }

    private static String place(DossierRecord dossier, MeetingView meeting, LocalDate day) {
        if (meeting != null && meeting.form() == MeetingForm.CIRCULATION) {
            return "";
        }
        return ", tại " + (meeting == null || meeting.place() == null ? dossier.agency(day).name() : meeting.place());
    }

    private static String gathers(MeetingView meeting) {
        return meeting != null && meeting.form() == MeetingForm.CIRCULATION ? "lấy ý kiến thành viên bằng văn bản để" : "họp";
    }

    private static String person(SeatView seat) {
        return (seat.title() == null ? seat.fullName() : seat.fullName() + ", " + seat.title()) + " - " + Wording.lower(Wording.SAY.label(seat.seat()));
    }
}
