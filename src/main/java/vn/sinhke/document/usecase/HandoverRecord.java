package vn.sinhke.document.usecase;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.sinhke.delivery.query.HandoverView;
import vn.sinhke.document.domain.Block;
import vn.sinhke.document.domain.Block.Align;
import vn.sinhke.document.domain.Block.Column;
import vn.sinhke.document.domain.DocumentKind;
import vn.sinhke.document.domain.OfficialDocument;
import vn.sinhke.document.domain.OfficialDocument.Reference;
import vn.sinhke.document.domain.SignatureBlock;
import vn.sinhke.document.domain.TemplateText;
import vn.sinhke.document.query.PlaceNames;
import vn.sinhke.reference.query.AgencyView;

/** Biên bản bàn giao: every animal that reached a household, with tag, weight and certificate; both sides sign. */
final class HandoverRecord implements Composition {
    @Override
    public boolean isPossible(DossierRecord dossier) {
        return dossier.approval().isPresent() && dossier.lastHandover().isPresent();
    }

    /** Whatever is handed over afterwards is told of in a record of its own. */
    @Override
    public String matter(DossierRecord dossier) {
        return "lượt " + dossier.lastHandover().orElseThrow();
    }

    @Override
    public AgencyView agency(DossierRecord dossier, LocalDate day) {
        return dossier.places().committee(dossier.on(day).communeId(), day).orElseGet(() -> dossier.committee(day));
    }

    @Override
    public OfficialDocument compose(DossierRecord dossier) {
        List<HandoverView> given = dossier.handovers().stream().sorted(Comparator.comparing(HandoverView::day).thenComparing(HandoverView::id)).toList();
        LocalDate day = given.get(given.size() - 1).day();
        AgencyView committee = agency(dossier, day);
        String name = PlaceNames.full(committee);
        TemplateText.Written text = dossier.written(DocumentKind.HANDOVER_RECORD, day, PaperValues.of(dossier, day).delivery(dossier)
                .put("bang.banGiao", () -> List.of(table(given))));
        return new OfficialDocument(Wording.issuer(committee, committee),
                new Reference(null, "BB-UBND", dossier.places().proper(dossier.on(day).communeId(), day), day, day.getYear()),
                "Biên bản", "Bàn giao con giống " + Wording.project(dossier.content()), "", "", text.grounds(), text.body(),
                List.of(SignatureBlock.plain("Bên giao", ""), SignatureBlock.plain("Xác nhận của " + name, "")), List.of(), "",
                List.of(new OfficialDocument.Annex("Ký nhận của hộ", name, List.of(receipts(given)))));
    }

    private static Block table(List<HandoverView> given) {
        List<List<String>> rows = new ArrayList<>();
        int heads = 0;
        BigDecimal weight = BigDecimal.ZERO;
        for (HandoverView one : given) {
            for (HandoverView.Head animal : one.animals().stream().sorted(Comparator.comparing(HandoverView.Head::tag)).toList()) {
                rows.add(List.of(Integer.toString(rows.size() + 1), one.head(), one.household(), Wording.SAY.date(one.day()), animal.tag(),
                        Wording.plain(animal.weightKg()), one.certificate() == null ? "" : one.certificate()));
                heads++;
                weight = weight.add(animal.weightKg());
            }
        }
        return new Block.Table(List.of(new Column("TT", 6, Align.CENTRE), new Column("Chủ hộ nhận", 21, Align.LEFT), new Column("Mã hộ", 21, Align.LEFT),
                new Column("Ngày", 16, Align.CENTRE), new Column("Thẻ tai", 13, Align.LEFT), new Column("Cân nặng (kg)", 10, Align.RIGHT),
                new Column("Kiểm dịch", 13, Align.LEFT)), rows, List.of("", "Cộng", "", "", heads + " con", Wording.plain(weight), ""));
    }

    private static Block receipts(List<HandoverView> given) {
        List<List<String>> rows = new ArrayList<>();
        for (HandoverView one : given) {
            rows.add(List.of(Integer.toString(rows.size() + 1), one.head(), Integer.toString(one.animals().size()), ""));
        }
        return new Block.Table(List.of(new Column("TT", 8, Align.CENTRE), new Column("Chủ hộ", 42, Align.LEFT), new Column("Số con nhận", 15, Align.CENTRE),
                new Column("Ký, ghi rõ họ tên", 35, Align.CENTRE)), rows, List.of());
    }
}
