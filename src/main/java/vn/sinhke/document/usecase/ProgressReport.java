package vn.sinhke.document.usecase;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import vn.sinhke.document.domain.Block;
import vn.sinhke.document.domain.Block.Align;
import vn.sinhke.document.domain.Block.Column;
import vn.sinhke.document.domain.DocumentKind;
import vn.sinhke.document.domain.OfficialDocument;
import vn.sinhke.document.domain.OfficialDocument.Reference;
import vn.sinhke.document.domain.SignatureBlock;
import vn.sinhke.document.domain.TemplateText;
import vn.sinhke.document.query.PlaceNames;
import vn.sinhke.funding.usecase.CycleView;
import vn.sinhke.reference.query.AgencyView;
import vn.sinhke.shared.Money;

/** Báo cáo tiến độ, giải ngân: plan, money given and paid by cycle up to today, and what reached the households. */
final class ProgressReport implements Composition {
    @Override
    public boolean isPossible(DossierRecord dossier) {
        return dossier.approval().isPresent() && dossier.last("SIGN_CONTRACT").isPresent();
    }

    /** One report a month; within it a later one replaces the earlier. */
    @Override
    public String matter(DossierRecord dossier) {
        return "tháng " + YearMonth.from(dossier.today());
    }

    @Override
    public OfficialDocument compose(DossierRecord dossier) {
        LocalDate day = dossier.today();
        AgencyView agency = dossier.agency(day);
        AgencyView committee = dossier.committee(day);
        AgencyView above = agency.isDepartment() ? committee : dossier.places().committee(dossier.on(day).provinceId(), day).orElse(committee);
        TemplateText.Written text = dossier.written(DocumentKind.PROGRESS_REPORT, day, PaperValues.of(dossier, day).delivery(dossier)
                .put("baoCao.ngay", () -> Wording.SAY.date(day))
                .put("baoCao.khoKhan", () -> dossier.isIssued() ? dossier.remarks().orElse("Không có.") : "…".repeat(70))
                .put("bang.giaiNgan", () -> List.of(table(dossier.cycles()))));
        return new OfficialDocument(Wording.issuer(agency, committee),
                new Reference(null, "BC-" + Wording.symbol(agency), dossier.places().proper(dossier.committeeUnit(day), day), null, day.getYear()),
                "Báo cáo", "Tiến độ thực hiện và giải ngân " + Wording.project(dossier.content()), PlaceNames.full(above), "", text.grounds(), text.body(),
                List.of(dossier.signer(Wording.body(agency), agency, day)), List.of("Như trên"), "VT, HSDA", List.of());
    }

    private static Block table(List<CycleView> cycles) {
        List<List<String>> rows = new ArrayList<>();
        Money planned = Money.ZERO;
        Money funded = Money.ZERO;
        Money paid = Money.ZERO;
        for (CycleView cycle : cycles) {
            rows.add(List.of(Integer.toString(cycle.no()), Integer.toString(cycle.budgetYear()), Wording.SAY.label(cycle.state()),
                    Wording.number(cycle.planned().dong()), Wording.number(cycle.funded().dong()), Wording.number(cycle.paid().dong()),
                    Wording.disbursed(cycle.paid(), cycle.funded())));
            planned = planned.plus(cycle.planned());
            funded = funded.plus(cycle.funded());
            paid = paid.plus(cycle.paid());
        }
        return new Block.Table(List.of(new Column("Chu kỳ", 11, Align.CENTRE), new Column("Năm", 9, Align.CENTRE), new Column("Trạng thái", 16, Align.LEFT),
                new Column("Kế hoạch", 17, Align.RIGHT), new Column("Đã cấp", 17, Align.RIGHT), new Column("Đã chi", 17, Align.RIGHT),
                new Column("Tỷ lệ chi", 13, Align.RIGHT)), rows,
                List.of("", "", "Cộng", Wording.number(planned.dong()), Wording.number(funded.dong()), Wording.number(paid.dong()),
                        Wording.disbursed(paid, funded)));
    }
}
