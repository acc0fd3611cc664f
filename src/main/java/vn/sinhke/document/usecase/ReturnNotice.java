package vn.sinhke.document.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.sinhke.document.domain.Block;
import vn.sinhke.document.domain.OfficialDocument;
import vn.sinhke.document.domain.OfficialDocument.Reference;
import vn.sinhke.document.domain.SignatureBlock;
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
        String owner = PlaceNames.full(dossier.places().committee(dossier.detail().ownerUnitId(), day).orElse(committee));
        List<Block> all = new ArrayList<>();
        all.add(Block.text(PlaceNames.full(agency) + " đã nhận hồ sơ " + Wording.project(dossier.content()) + " (mã hồ sơ " + dossier.detail().code()
                + ") của " + owner + ". Qua xem xét, hồ sơ cần được hoàn thiện các nội dung sau:"));
        int number = 1;
        for (ReturnView.Reason reason : given.reasons()) {
            all.add(Block.text(number++ + ". " + Wording.SAY.get("project.section." + reason.section()) + ": " + reason.text() + "."));
        }
        if (given.comment() != null && !given.comment().isBlank()) {
            all.add(Block.text("Ý kiến thêm: " + given.comment().strip() + "."));
        }
        all.add(Block.text("Đề nghị " + owner + " hoàn thiện hồ sơ theo các nội dung trên và nộp lại. Thời hạn giải quyết tạm dừng từ ngày "
                + Wording.SAY.date(day) + " và tính tiếp khi hồ sơ được nộp lại."));
        // An official letter has no title: its subject stands under its number.
        return new OfficialDocument(Wording.issuer(agency, committee),
                new Reference(null, agency.isDepartment() ? Wording.symbol(agency) : "UBND", dossier.places().proper(dossier.committeeUnit(), day), null, day.getYear()),
                "", "V/v hoàn thiện hồ sơ dự án “" + dossier.content().name().strip() + "”", owner, "", List.of(), all,
                List.of(dossier.signer(Wording.body(agency), agency, dossier.today())), List.of("Như trên"), "VT, HSDA", List.of());
    }
}
