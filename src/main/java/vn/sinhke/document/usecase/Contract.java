package vn.sinhke.document.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.sinhke.decision.query.DecisionView;
import vn.sinhke.document.domain.DocumentKind;
import vn.sinhke.document.domain.OfficialDocument;
import vn.sinhke.document.domain.OfficialDocument.Reference;
import vn.sinhke.document.domain.SignatureBlock;
import vn.sinhke.document.domain.TemplateText;
import vn.sinhke.document.query.PlaceNames;
import vn.sinhke.project.domain.LinkageContract;
import vn.sinhke.project.domain.ProjectContent;
import vn.sinhke.reference.query.AgencyView;

/**
 * Hợp đồng thực hiện dự án: the budget-holding agency with the lead unit of a linkage, or with the representative of a community's group
 * (Nghị định 27/2022/NĐ-CP, Điều 21 and 22.6); what is done, for how much, how it is paid, accepted and handed on.
 */
final class Contract implements Composition {
    @Override
    public boolean isPossible(DossierRecord dossier) {
        return dossier.approval().isPresent() && !Wording.carrierName(dossier.content()).isEmpty();
    }

    @Override
    public OfficialDocument compose(DossierRecord dossier) {
        LocalDate day = dossier.today();
        AgencyView agency = dossier.agency(day);
        ProjectContent content = dossier.content();
        TemplateText.Written text = dossier.written(DocumentKind.CONTRACT, day, values(dossier, day));
        SignatureBlock signer = dossier.signer(Wording.body(agency), agency, day);
        List<String> first = new ArrayList<>(List.of("Đại diện bên A"));
        first.addAll(signer.lines());
        return new OfficialDocument(Wording.issuer(agency, dossier.committee(day)),
                new Reference(null, "HĐ-" + Wording.symbol(agency), dossier.places().proper(dossier.committeeUnit(day), day), null, day.getYear()),
                "Hợp đồng", "Thực hiện " + Wording.project(content), "", "", text.grounds(), text.body(),
                List.of(new SignatureBlock(first, signer.name()), SignatureBlock.plain("Đại diện bên B", representative(content))), List.of(), "",
                List.of(ApprovalDecision.annex(dossier, PlaceNames.full(agency) + " và " + Wording.carrierName(content))));
    }

    private static String representative(ProjectContent content) {
        String name = content.leadUnit() != null ? content.leadUnit().representative() : content.group().representative();
        return name == null ? "" : name;
    }

    private static PaperValues values(DossierRecord dossier, LocalDate day) {
        ProjectContent content = dossier.content();
        DecisionView decision = dossier.approval().orElseThrow();
        String certifiedBy = content.group() == null ? null : content.group().certifiedBy();
        return PaperValues.of(dossier, day)
                .put("ngayKy", () -> OfficialDocument.day(dossier.isIssued() ? day : null, day.getYear()))
                .put("quyetDinh", () -> dossier.issued(DocumentKind.APPROVAL_DECISION).map(one -> decision(dossier, one.number(), one.day()))
                        .orElseGet(() -> decision(dossier, "%02d/QĐ-UBND".formatted(decision.registerNo()), decision.businessDay())))
                .put("benB.xacNhan", () -> certifiedBy == null ? "" : ", được " + PlaceNames.full(certifiedBy) + " xác nhận")
                .put("benB.nhanTien", () -> content.leadUnit() == null ? "người đại diện của Bên B" : "Bên B")
                .put("baoTieu", () -> content.contracts().stream().map(Contract::offtake).collect(Collectors.joining("; ")));
    }

    /** The decision as it is quoted; one that replaced it counts. */
    private static String decision(DossierRecord dossier, String number, LocalDate day) {
        return "Quyết định số " + number + " " + Wording.day(day) + " của " + dossier.approver(day);
    }

    private static String offtake(LinkageContract one) {
        return one.buyer() + " mua " + (one.quantity() == null ? "" : Wording.plain(one.quantity()) + " " + one.unit() + " ") + one.product()
                + (one.floorPrice() == null ? "" : ", giá không thấp hơn " + Wording.dong(one.floorPrice()) + (one.unit() == null ? "" : "/" + one.unit()))
                + (one.from() == null || one.to() == null ? "" : ", từ " + Wording.SAY.date(one.from()) + " đến " + Wording.SAY.date(one.to()));
    }
}
