package vn.sinhke.document.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sinhke.document.domain.Block;
import vn.sinhke.document.domain.Block.Align;
import vn.sinhke.document.domain.Block.Column;
import vn.sinhke.document.domain.DocumentKind;
import vn.sinhke.document.domain.OfficialDocument;
import vn.sinhke.document.domain.OfficialDocument.Reference;
import vn.sinhke.document.domain.SignatureBlock;
import vn.sinhke.document.domain.TemplateText;
import vn.sinhke.funding.domain.CycleState;
import vn.sinhke.funding.usecase.CycleView;
import vn.sinhke.reference.query.AgencyView;
import vn.sinhke.shared.Money;

/** Biên bản nghiệm thu: the cycles whose work was accepted, with what was planned and paid; both sides sign. */
final class AcceptanceRecord implements Composition {
    private static final Set<CycleState> ACCEPTED = EnumSet.of(CycleState.ACCEPTED, CycleState.SETTLED);

    @Override
    public boolean isPossible(DossierRecord dossier) {
        return dossier.approval().isPresent() && !acceptedNumbers(dossier).isEmpty();
    }

    private static List<String> acceptedNumbers(DossierRecord dossier) {
        return dossier.cyclesStanding().stream().filter(cycle -> ACCEPTED.contains(cycle.state())).map(cycle -> Integer.toString(cycle.no())).toList();
    }

    private static List<CycleView> accepted(DossierRecord dossier) {
        return dossier.cycles().stream().filter(cycle -> ACCEPTED.contains(cycle.state())).toList();
    }

    @Override
    public String matter(DossierRecord dossier) {
        return "chu kỳ " + String.join(", ", acceptedNumbers(dossier));
    }

    @Override
    public OfficialDocument compose(DossierRecord dossier) {
        List<CycleView> cycles = accepted(dossier);
        LocalDate day = cycles.stream().map(CycleView::stateSince).max(Comparator.naturalOrder()).orElseThrow();
        AgencyView agency = dossier.agency(day);
        TemplateText.Written text = dossier.written(DocumentKind.ACCEPTANCE_RECORD, day, PaperValues.of(dossier, day).delivery(dossier)
                .put("bang.nghiemThu", () -> List.of(table(cycles))));
        return new OfficialDocument(Wording.issuer(agency, dossier.committee(day)),
                new Reference(null, "BB-" + Wording.symbol(agency), dossier.places().proper(dossier.committeeUnit(day), day), day, day.getYear()),
                "Biên bản", "Nghiệm thu " + Wording.project(dossier.content()), "", "", text.grounds(), text.body(),
                List.of(SignatureBlock.plain("Đại diện " + Wording.carrierName(dossier.content()), ""), SignatureBlock.plain("Đại diện " + agency.name(), "")),
                List.of(), "", List.of());
    }

    private static Block table(List<CycleView> cycles) {
        List<List<String>> rows = new ArrayList<>();
        for (CycleView cycle : cycles) {
            rows.add(List.of(Integer.toString(cycle.no()), Wording.SAY.date(cycle.from()) + " - " + Wording.SAY.date(cycle.to()),
                    Wording.SAY.label(cycle.state()), Wording.number(cycle.planned().dong()), Wording.number(cycle.paid().dong())));
        }
        Money planned = cycles.stream().map(CycleView::planned).reduce(Money.ZERO, Money::plus);
        Money paid = cycles.stream().map(CycleView::paid).reduce(Money.ZERO, Money::plus);
        return new Block.Table(List.of(new Column("Chu kỳ", 10, Align.CENTRE), new Column("Thời gian", 30, Align.CENTRE), new Column("Trạng thái", 20, Align.CENTRE),
                new Column("Kế hoạch", 20, Align.RIGHT), new Column("Đã thanh toán", 20, Align.RIGHT)), rows,
                List.of("", "Cộng", "", Wording.number(planned.dong()), Wording.number(paid.dong())));
    }
}
