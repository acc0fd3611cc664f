package vn.sinhke.document.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import vn.sinhke.document.domain.DocumentKind;
import vn.sinhke.document.domain.OfficialDocument;
import vn.sinhke.document.domain.OfficialDocument.Reference;
import vn.sinhke.document.domain.SignatureBlock;
import vn.sinhke.document.domain.TemplateText;
import vn.sinhke.document.query.PlaceNames;
import vn.sinhke.project.query.ReturnView;
import vn.sinhke.reference.query.AgencyView;
import vn.sinhke.shared.BusinessClock;

/** Công văn trả hồ sơ: which dossier came back, and everything that is to be completed; of the last return. */
final class ReturnNotice implements Composition {
    @Override
    public boolean isPossible(DossierRecord dossier) {
        return dossier.detail().returnCount() > 0 && dossier.lastReturn().isPresent();
    }

    @Override
    public String matter(DossierRecord dossier) {
        return "lần " + dossier.lastReturn().orElseThrow().no();
    }

    @Override
    public OfficialDocument compose(DossierRecord dossier) {
        ReturnView given = dossier.lastReturn().orElseThrow();
        LocalDate day = BusinessClock.day(given.returnedAt());
        AgencyView agency = dossier.agency(day);
        AgencyView committee = dossier.committee(day);
        String owner = PlaceNames.full(dossier.places().committee(dossier.on(day).ownerUnitId(), day).orElse(committee));
        PaperValues values = PaperValues.of(dossier, day)
                .put("noiNop", () -> owner)
                .put("traLai.ngay", () -> Wording.SAY.date(day))
                .put("traLai.noiDung", () -> reasons(given.reasons()))
                .put("traLai.yKien", () -> given.comment() == null ? "" : given.comment().strip());
        TemplateText.Written text = dossier.written(DocumentKind.RETURN_NOTICE, day, values);
        // An official letter has no title: its subject stands under its number.
        return new OfficialDocument(Wording.issuer(agency, committee),
                new Reference(null, agency.isDepartment() ? Wording.symbol(agency) : "UBND", dossier.places().proper(dossier.committeeUnit(day), day), null, day.getYear()),
                "", "V/v hoàn thiện hồ sơ dự án “" + dossier.content().name().strip() + "”", owner, "", text.grounds(), text.body(),
                List.of(dossier.signer(Wording.body(agency), agency, dossier.today())), List.of("Như trên"), "VT, HSDA", List.of());
    }

    private static List<String> reasons(List<ReturnView.Reason> all) {
        return IntStream.range(0, all.size()).mapToObj(i -> i + 1 + ". " + Wording.SAY.get("project.section." + all.get(i).section()) + ": "
                + all.get(i).text() + ".").toList();
    }
}
