package vn.sinhke.document.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.sinhke.appraisal.domain.Seat;
import vn.sinhke.appraisal.query.CouncilView;
import vn.sinhke.document.domain.Block;
import vn.sinhke.document.domain.Block.Align;
import vn.sinhke.document.domain.Block.Column;
import vn.sinhke.document.domain.DocumentKind;
import vn.sinhke.document.domain.OfficialDocument;
import vn.sinhke.document.domain.OfficialDocument.Reference;
import vn.sinhke.document.domain.SignatureBlock;
import vn.sinhke.document.domain.TemplateText;
import vn.sinhke.document.query.PlaceNames;
import vn.sinhke.project.domain.PaperState;
import vn.sinhke.reference.query.AgencyView;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.Check;

/**
 * Báo cáo thẩm định: is the dossier legal, is everybody eligible, does the State's share keep to the cap, are prices,
 * feasibility and market sound, what do the members think, what is proposed.
 */
final class AppraisalReport implements Composition {
    @Override
    public boolean isPossible(DossierRecord dossier) {
        return dossier.concluded().isPresent();
    }

    @Override
    public String matter(DossierRecord dossier) {
        return "vòng " + dossier.concluded().orElseThrow().round();
    }

    @Override
    public OfficialDocument compose(DossierRecord dossier) {
        CouncilView council = dossier.concluded().orElseThrow();
        LocalDate day = BusinessClock.day(council.result().concludedAt());
        AgencyView agency = dossier.agency(day);
        TemplateText.Written text = dossier.written(DocumentKind.APPRAISAL_REPORT, day, values(dossier, day, council));
        return new OfficialDocument(Wording.council(agency, dossier.councilBody().collective()),
                new Reference(null, "BC-" + dossier.councilSymbol(), dossier.places().proper(dossier.committeeUnit(day), day), null, day.getYear()),
                "Báo cáo", "Kết quả thẩm định " + Wording.project(dossier.content()),
                dossier.isOfDepartment() ? agency.name() : PlaceNames.full(dossier.committee(day)), "", text.grounds(), text.body(),
                List.of(chair(dossier, council)), List.of("Như trên", "Các thành viên " + dossier.councilBody().collective()), "HSDA", List.of());
    }

    /** The chair signs for the whole council. */
    static SignatureBlock chair(DossierRecord dossier, CouncilView council) {
        return council.seats().stream().filter(seat -> seat.seat() == Seat.CHAIR).findFirst()
                .map(seat -> SignatureBlock.of(dossier.councilBody(),
                        new SignatureBlock.Signatory(seat.fullName(), dossier.councilBody().chief(), true), null))
                .orElseGet(() -> SignatureBlock.open(dossier.councilBody()));
    }

    private static PaperValues values(DossierRecord dossier, LocalDate day, CouncilView council) {
        return PaperValues.of(dossier, day).council(dossier, council).result(council)
                .put("hoSo.giayTo", () -> dossier.papers().stream().filter(PaperState::isMet).count() + "/" + dossier.papers().size())
                .put("hoSo.du", () -> missing(dossier).isEmpty() ? "đủ" : "")
                .put("hoSo.thieu", () -> missing(dossier))
                .put("bang.doiChieu", () -> List.of(checks(dossier.judged().checks())));
    }

    private static String missing(DossierRecord dossier) {
        return dossier.papers().stream().filter(PaperState::isMissing).map(paper -> Wording.lower(Wording.SAY.label(paper.kind()))).collect(Collectors.joining(", "));
    }

    private static Block checks(List<Check> checks) {
        List<List<String>> rows = new ArrayList<>();
        for (Check check : checks) {
            rows.add(List.of(Integer.toString(rows.size() + 1), Wording.SAY.get("rule." + check.rule()), Wording.SAY.of(check),
                    switch (check.outcome()) {
                        case PASS -> "Đạt";
                        case FAIL -> "Không đạt";
                        case WARN -> "Lưu ý";
                        case NOT_YET -> "Chưa đủ căn cứ";
                    }));
        }
        return new Block.Table(List.of(new Column("TT", 7, Align.CENTRE), new Column("Quy định", 27, Align.LEFT),
                new Column("Kết quả đối chiếu", 51, Align.LEFT), new Column("Đánh giá", 15, Align.CENTRE)), rows, List.of());
    }
}
