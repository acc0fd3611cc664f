package vn.sinhke.document.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.sinhke.account.domain.DelegationKind;
import vn.sinhke.decision.query.DecisionView;
import vn.sinhke.decision.usecase.RecordDecision;
import vn.sinhke.document.domain.Block;
import vn.sinhke.document.domain.Block.Align;
import vn.sinhke.document.domain.Block.Column;
import vn.sinhke.document.domain.DocumentKind;
import vn.sinhke.document.domain.OfficialDocument;
import vn.sinhke.document.domain.OfficialDocument.Annex;
import vn.sinhke.document.domain.OfficialDocument.Reference;
import vn.sinhke.document.domain.SignatureBlock;
import vn.sinhke.document.domain.SignatureBlock.Body;
import vn.sinhke.document.domain.TemplateText;
import vn.sinhke.document.query.PlaceNames;
import vn.sinhke.project.domain.Participant;
import vn.sinhke.project.domain.ParticipantKind;
import vn.sinhke.project.domain.ProjectCase.HouseholdAtDay;
import vn.sinhke.project.domain.ProjectContent;
import vn.sinhke.project.domain.ProjectState;
import vn.sinhke.reference.query.AgencyView;
import vn.sinhke.shared.HouseholdClass;

/**
 * Quyết định phê duyệt with its list of households: a draft while the dossier waits for the leader, afterwards with the
 * number, day and signature of the decision. The annex says of a household no more than who it is and why it takes part.
 */
final class ApprovalDecision implements Composition {
    @Override
    public boolean isPossible(DossierRecord dossier) {
        return dossier.detail().state() == ProjectState.PENDING_APPROVAL || dossier.approval().isPresent();
    }

    /** Before the decision it is a draft for the leader. */
    @Override
    public boolean isReady(DossierRecord dossier) {
        return dossier.approval().isPresent();
    }

    @Override
    public AgencyView agency(DossierRecord dossier, LocalDate day) {
        return dossier.decidingCommittee(day);
    }

    /** Decisions are numbered when they are made, so that the paper's register is theirs. */
    @Override
    public String register(OfficialDocument paper) {
        return RecordDecision.REGISTER;
    }

    /** With the decision's own number and day; one that replaces it is decided today and gets a number of its own. */
    @Override
    public OfficialDocument compose(DossierRecord dossier) {
        DecisionView decision = dossier.isReplacement() ? null : dossier.approval().orElse(null);
        LocalDate day = decision == null ? dossier.today() : decision.businessDay();
        AgencyView committee = dossier.decidingCommittee(day);
        ProjectContent content = dossier.content();
        String decider = dossier.approver(day);
        TemplateText.Written text = dossier.written(DocumentKind.APPROVAL_DECISION, day, values(dossier, day));
        Reference reference = new Reference(decision == null ? null : decision.registerNo(), "QĐ-UBND",
                dossier.places().proper(dossier.decidingUnit(day), day), decision == null ? null : decision.businessDay(), day.getYear());
        return new OfficialDocument(Wording.issuer(committee, committee), reference, "Quyết định", "Phê duyệt " + Wording.project(content), "", decider,
                grounds(text.grounds(), decision), text.body(),
                List.of(signature(dossier, decision, committee, day)),
                List.of("Như Điều 3", "Kho bạc Nhà nước nơi giao dịch"), "VT, HSDA", List.of(annex(dossier, decider)));
    }

    /** The submission letter that went out; else room for it in a draft, and no mention where nothing can be filled in any more. */
    private static String letter(DossierRecord dossier, LocalDate day) {
        String symbol = dossier.isOfDepartment() ? Wording.symbol(dossier.agency(day)) : dossier.councilSymbol();
        return dossier.issued(DocumentKind.SUBMISSION_LETTER).map(letter -> "tại Tờ trình số " + letter.number() + " " + Wording.day(letter.day()))
                .orElse(dossier.isIssued() ? "" : "tại Tờ trình số " + "\u00a0".repeat(6) + "/TTr-" + symbol + " ngày " + "\u00a0".repeat(4) + " tháng "
                        + "\u00a0".repeat(4) + " năm " + day.getYear());
    }

    /** Whoever signs by authorisation or by order says whose power it is and by which document; a deputy signs by office. */
    static List<String> grounds(List<String> written, DecisionView decision) {
        if (decision == null || decision.actingForName() == null || power(decision) == DelegationKind.KY_THAY) {
            return written;
        }
        List<String> grounds = new ArrayList<>(written);
        grounds.add("Căn cứ văn bản số " + decision.actingDocument() + " về việc ủy quyền của " + decision.actingForName());
        return grounds;
    }

    private static SignatureBlock signature(DossierRecord dossier, DecisionView decision, AgencyView committee, LocalDate day) {
        Body body = new Body(dossier.detail().isDecidedByProvince() ? null : "Ủy ban nhân dân", "Chủ tịch");
        return decision == null ? dossier.signer(body, committee, day) : dossier.signature(body, decision.signedBy(), committee, day, power(decision));
    }

    /** How the power came, as the decision recorded it; null for whoever signed by their own office. */
    private static DelegationKind power(DecisionView decision) {
        if (decision.actingForName() == null) {
            return null;
        }
        return decision.capacity().startsWith("KT.") ? DelegationKind.KY_THAY
                : decision.capacity().startsWith("TL.") ? DelegationKind.PHAN_CONG : DelegationKind.UY_QUYEN;
    }

    private static PaperValues values(DossierRecord dossier, LocalDate day) {
        boolean department = dossier.isOfDepartment();
        boolean raised = !department && dossier.detail().raisedToProvince();
        return PaperValues.of(dossier, day)
                .put("uyBan.ten", () -> PlaceNames.full(dossier.decidingCommittee(day)))
                .put("nguoiQuyetDinh", () -> dossier.approver(day))
                .put("noiDeNghi", () -> department ? dossier.agency(day).name() : raised ? PlaceNames.full(dossier.committee(day)) : dossier.councilBody().collective())
                .put("toTrinh", () -> raised ? "" : letter(dossier, day))
                .put("noiQuanLy", () -> department ? dossier.agency(day).name() : "Cơ quan được giao quản lý dự án")
                .put("noiThiHanh", () -> "Chánh Văn phòng " + (department || raised ? "" : "Hội đồng nhân dân và ")
                        + PlaceNames.full(dossier.decidingCommittee(day)) + (department ? ", Giám đốc " + dossier.agency(day).name()
                        : raised ? ", Chủ tịch " + PlaceNames.full(dossier.committee(day)) : ""))
                .put("xa.ten", () -> dossier.content().sites().stream().map(site -> dossier.places().unit(site.unitId(), day)).distinct()
                        .collect(Collectors.joining(", ")));
    }

    /** The list of households, as it belongs to the paper of this body. */
    static Annex annex(DossierRecord dossier, String decider) {
        List<List<String>> rows = new ArrayList<>();
        List<Participant> participants = dossier.content().participants();
        boolean stocked = participants.stream().anyMatch(one -> one.stock() != null);
        for (HouseholdAtDay household : dossier.law().households()) {
            List<String> row = new ArrayList<>(List.of(Integer.toString(rows.size() + 1), household.head(), household.code(),
                    household.classCode() == null ? "" : Wording.SAY.label(HouseholdClass.valueOf(household.classCode())),
                    household.kind() == ParticipantKind.BENEFICIARY ? "Thụ hưởng" : "Thành viên có kinh nghiệm"));
            if (stocked) {
                row.add(Wording.plain(household.stock()));
            }
            rows.add(row);
        }
        List<Column> columns = new ArrayList<>(List.of(new Column("TT", 7, Align.CENTRE), new Column("Chủ hộ", stocked ? 30 : 35, Align.LEFT),
                new Column("Mã hộ", 20, Align.LEFT), new Column("Diện hộ", stocked ? 18 : 20, Align.LEFT), new Column("Tham gia", stocked ? 15 : 18, Align.LEFT)));
        if (stocked) {
            columns.add(new Column("Số con giống", 10, Align.RIGHT));
        }
        return new Annex("Danh sách hộ tham gia dự án", decider, List.of(Block.text("Diện hộ xét tại ngày "
                + Wording.SAY.date(dossier.detail().dayOfReference(dossier.today())) + "; tổng số " + rows.size() + " hộ."),
                new Block.Table(columns, rows, List.of())));
    }
}
