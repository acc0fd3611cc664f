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
import vn.sinhke.document.domain.OfficialDocument;
import vn.sinhke.document.domain.OfficialDocument.Reference;
import vn.sinhke.document.domain.SignatureBlock;
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
        List<List<String>> rows = new ArrayList<>();
        int most = 0;
        for (CriterionView criterion : mine.criteria()) {
            rows.add(List.of(Integer.toString(rows.size() + 1), criterion.labelVi(), criterion.article() == null ? "" : criterion.article(),
                    criterion.max().toString(), Wording.plain(mine.sheet().scores().get(criterion.code()))));
            most += criterion.max();
        }
        List<Block> all = new ArrayList<>(List.of(
                Block.text("Dự án: “" + dossier.content().name().strip() + "”, mã hồ sơ " + dossier.detail().code() + "."),
                Block.text("Người đánh giá: " + member + " - " + Wording.lower(Wording.SAY.label(council.seatOf(mine.sheet().userId()).seat())) + " "
                        + dossier.councilBody().collective() + ", thành lập theo Quyết định số " + council.decisionNo() + "."),
                new Block.Table(List.of(new Column("TT", 7, Align.CENTRE), new Column("Tiêu chí", 38, Align.LEFT), new Column("Căn cứ", 27, Align.LEFT),
                        new Column("Điểm tối đa", 14, Align.CENTRE), new Column("Điểm chấm", 14, Align.CENTRE)), rows,
                        List.of("", "Cộng", "", Integer.toString(most), Wording.number(mine.sheet().total())))));
        all.add(Block.text("Đề nghị: " + Wording.lower(Wording.SAY.label(mine.sheet().opinion())) + "."));
        if (mine.sheet().comment() != null && !mine.sheet().comment().isBlank()) {
            all.add(Block.text("Nhận xét: " + mine.sheet().comment().strip()));
        }
        return new OfficialDocument(Wording.council(dossier.agency(day), dossier.councilBody().collective()),
                new Reference(null, "", dossier.places().proper(dossier.committeeUnit(), day), day, day.getYear()),
                "Phiếu đánh giá", "Thẩm định " + Wording.project(dossier.content()), "", "", List.of(), all,
                List.of(SignatureBlock.plain("Người đánh giá", member)), List.of(), "", List.of());
    }
}
