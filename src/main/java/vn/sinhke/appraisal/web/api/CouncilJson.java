package vn.sinhke.appraisal.web.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.sinhke.appraisal.query.CouncilView;
import vn.sinhke.appraisal.query.CriterionSpread;
import vn.sinhke.appraisal.query.CriterionView;
import vn.sinhke.appraisal.query.MeetingView;
import vn.sinhke.appraisal.query.MySheet;
import vn.sinhke.appraisal.query.ResultView;
import vn.sinhke.appraisal.query.SeatView;
import vn.sinhke.appraisal.query.SheetView;

/** A council and a sheet as the contract shows them. */
final class CouncilJson {
    private CouncilJson() { }

    static Map<String, Object> council(CouncilView council, Locale locale) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("decisionNo", council.decisionNo());
        out.put("round", council.round());
        out.put("members", council.seats().stream().map(CouncilJson::seat).toList());
        out.put("locked", council.locked());
        out.put("quorum", council.quorum());
        out.put("open", council.open());
        out.put("criteria", council.spread().stream().map(one -> spread(one, locale)).toList());
        out.put("sheets", council.sheets().stream().map(sheet -> open(sheet, council)).toList());
        out.put("meeting", council.meeting() == null ? null : meeting(council));
        out.put("result", council.result() == null ? null : result(council.result()));
        return out;
    }

    private static Map<String, Object> seat(SeatView seat) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("username", seat.username());
        out.put("fullName", seat.fullName());
        out.put("title", seat.title());
        out.put("seat", seat.seat());
        out.put("conflict", seat.conflict() != null);
        out.put("conflictKind", seat.conflictKind());
        out.put("conflictReason", seat.conflict() == null || seat.conflict().isEmpty() ? null : seat.conflict());
        out.put("sameNameAs", seat.tie());
        out.put("attendance", seat.attendance());
        out.put("sheet", seat.sheet());
        return out;
    }

    private static Map<String, Object> spread(CriterionSpread one, Locale locale) {
        Map<String, Object> out = criterion(one.criterion(), locale);
        out.put("lowest", one.lowest());
        out.put("average", one.average());
        out.put("highest", one.highest());
        return out;
    }

    private static Map<String, Object> open(SheetView sheet, CouncilView council) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("username", council.seats().stream().filter(seat -> seat.userId().equals(sheet.userId()))
                .map(SeatView::username).findFirst().orElse(null));
        out.put("scores", sheet.scores());
        out.put("remarks", sheet.remarks());
        out.put("total", sheet.total());
        out.put("opinion", sheet.opinion());
        out.put("comment", sheet.comment());
        out.put("dissent", council.dissents(sheet.opinion()));
        return out;
    }

    static Map<String, Object> meeting(CouncilView council) {
        MeetingView meeting = council.meeting();
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("round", council.round());
        out.put("form", meeting.form());
        out.put("heldOn", meeting.heldOn());
        out.put("place", meeting.place());
        out.put("discussion", meeting.discussion());
        out.put("conclusion", meeting.conclusion());
        out.put("recommendation", meeting.recommendation());
        Map<String, Object> attendance = new LinkedHashMap<>();
        council.seats().stream().filter(seat -> seat.attendance() != null).forEach(seat -> attendance.put(seat.username(), seat.attendance()));
        out.put("attendance", attendance);
        out.put("signed", meeting.signed());
        out.put("secretary", meeting.secretary());
        out.put("secretarySignedAt", meeting.secretarySignedAt());
        out.put("chair", meeting.chair());
        out.put("chairSignedAt", meeting.chairSignedAt());
        return out;
    }

    private static Map<String, Object> result(ResultView result) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("outcome", result.outcome());
        out.put("round", result.round());
        out.put("seats", result.seats());
        out.put("present", result.present());
        out.put("approvals", result.approvals());
        out.put("supplements", result.supplements());
        out.put("refusals", result.refusals());
        out.put("min", result.lowest());
        out.put("mean", result.average());
        out.put("max", result.highest());
        out.put("comment", result.comment());
        out.put("concludedBy", result.concludedBy());
        out.put("concludedAt", result.concludedAt());
        return out;
    }

    static Map<String, Object> sheet(MySheet mine, Locale locale) {
        SheetView sheet = mine.sheet();
        List<Map<String, Object>> criteria = mine.criteria().stream().map(one -> criterion(one, locale)).toList();
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("round", mine.round());
        out.put("criteria", criteria);
        out.put("scores", sheet.scores());
        out.put("remarks", sheet.remarks());
        out.put("opinion", sheet.opinion());
        out.put("comment", sheet.comment());
        out.put("locked", sheet.locked());
        out.put("total", sheet.total());
        out.put("savedAt", sheet.savedAt());
        out.put("etag", '"' + mine.tag() + '"');
        return out;
    }

    private static Map<String, Object> criterion(CriterionView one, Locale locale) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("code", one.code());
        out.put("label", one.label(locale));
        out.put("article", one.article());
        out.put("max", one.max());
        return out;
    }
}
