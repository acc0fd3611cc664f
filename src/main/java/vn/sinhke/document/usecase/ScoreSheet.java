package vn.sinhke.document.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.sinhke.appraisal.query.CouncilView;
import vn.sinhke.appraisal.query.CriterionView;
import vn.sinhke.appraisal.query.MySheet;
import vn.sinhke.document.domain.Block;
import vn.sinhke.document.domain.Block.Align;
import vn.sinhke.document.domain.Block.Column;
import vn.sinhke.document.domain.DocumentKind;
import vn.sinhke.document.domain.OfficialDocument;
import vn.sinhke.document.domain.OfficialDocument.Reference;
import vn.sinhke.document.domain.SignatureBlock;
import vn.sinhke.document.domain.TemplateText;
import vn.sinhke.project.domain.ProjectState;
import vn.sinhke.shared.BusinessClock;

/** Phiếu đánh giá: the reader's own locked sheet, and nobody else's: members score without seeing each other. */
final class ScoreSheet implements Composition {
    @Override
    public boolean isPossible(DossierRecord dossier) {
        return dossier.detail().state() != ProjectState.DRAFT && dossier.detail().state() != ProjectState.SUBMITTED && dossier.sheet().filter(mine -> mine.sheet().locked()).isPresent();
    }

    @Override
    public OfficialDocument compose(DossierRecord dossier) {
        MySheet mine = dossier.sheet().orElseThrow();
        CouncilView council = dossier.council().orElseThrow();
        LocalDate day = BusinessClock.day(mine.sheet().lockedAt());
        String member = council.seatOf(mine.sheet().userId()).fullName();
        PaperValues values = PaperValues.of(dossier, day).council(dossier, council)
                .put("thanhVien.ten", () -> member)
                .put("thanhVien.vaiTro", () -> Wording.lower(Wording.SAY.label(council.seatOf(mine.sheet().userId()).seat())))
                .put("phieu.deNghi", () -> Wording.lower(Wording.SAY.label(mine.sheet().opinion())))
                .put("phieu.nhanXet", () -> mine.sheet().comment() == null ? "" : mine.sheet().comment().strip())
                .put("phieu.tongDiem", () -> Wording.number(mine.sheet().total()))
                .put("bang.diem", () -> List.of(scores(mine)));
        TemplateText.Written text = dossier.written(DocumentKind.APPRAISAL_SCORE_SHEET, day, values);
        return new OfficialDocument(Wording.council(dossier.agency(day), dossier.councilBody().collective()),
                new Reference(null, "", dossier.places().proper(dossier.committeeUnit(day), day), day, day.getYear()),
                "Phiếu đánh giá", "Thẩm định " + Wording.project(dossier.content()), "", "", text.grounds(), text.body(),
                List.of(SignatureBlock.plain("Người đánh giá", member)), List.of(), "", List.of());
    }

    private static Block scores(MySheet mine) {
        List<List<String>> rows = new ArrayList<>();
        int most = 0;
        for (CriterionView criterion : mine.criteria()) {
            rows.add(List.of(Integer.toString(rows.size() + 1), criterion.labelVi(), criterion.article() == null ? "" : criterion.article(),
                    criterion.max().toString(), Wording.plain(mine.sheet().scores().get(criterion.code()))));
            most += criterion.max();
        }
        return new Block.Table(List.of(new Column("TT", 7, Align.CENTRE), new Column("Tiêu chí", 38, Align.LEFT), new Column("Căn cứ", 27, Align.LEFT),
                new Column("Điểm tối đa", 14, Align.CENTRE), new Column("Điểm chấm", 14, Align.CENTRE)), rows,
                List.of("", "Cộng", "", Integer.toString(most), Wording.number(mine.sheet().total())));
    }
}
