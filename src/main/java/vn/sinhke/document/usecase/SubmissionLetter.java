package vn.sinhke.document.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.sinhke.appraisal.domain.CouncilOutcome;
import vn.sinhke.appraisal.query.CouncilView;
import vn.sinhke.appraisal.query.ResultView;
import vn.sinhke.document.domain.Block;
import vn.sinhke.document.domain.OfficialDocument;
import vn.sinhke.document.domain.OfficialDocument.Reference;
import vn.sinhke.document.domain.SignatureBlock;
import vn.sinhke.document.domain.SignatureBlock.Body;
import vn.sinhke.document.query.PlaceNames;
import vn.sinhke.project.domain.ProjectContent;
import vn.sinhke.project.domain.ProjectState;
import vn.sinhke.reference.query.AgencyView;
import vn.sinhke.workflow.HistoryLine;

/** Tờ trình: the appraising body asks whoever decides to approve; its grounds, the need, a summary, the appraisal's result, the request. */
final class SubmissionLetter implements Composition {
    private static final Set<ProjectState> NEVER_PRESENTED = EnumSet.of(ProjectState.IN_APPRAISAL, ProjectState.ACCEPTED,
            ProjectState.APPRAISED_FAIL);

    @Override
    public boolean isPossible(DossierRecord dossier) {
        return !NEVER_PRESENTED.contains(dossier.detail().state()) && dossier.concluded()
                .filter(council -> council.result().outcome() == CouncilOutcome.PASS).isPresent();
    }

    @Override
    public String matter(DossierRecord dossier) {
        return "vòng " + dossier.concluded().orElseThrow().round();
    }

    @Override
    public AgencyView agency(DossierRecord dossier, LocalDate day) {
        return dossier.isOfDepartment() ? dossier.agency(day) : dossier.committee(day);
    }

    @Override
    public OfficialDocument compose(DossierRecord dossier) {
        LocalDate day = dossier.last("PRESENT").map(line -> DossierRecord.day(line.occurredAt())).orElse(dossier.today());
        AgencyView committee = dossier.committee(day);
        ProjectContent content = dossier.content();
        CouncilView council = dossier.concluded().orElseThrow();
        String decider = PlaceNames.full(committee);
        String symbol = dossier.isOfDepartment() ? Wording.symbol(dossier.agency(day)) : dossier.councilSymbol();
        return new OfficialDocument(
                dossier.isOfDepartment() ? Wording.issuer(dossier.agency(day), committee)
                        : Wording.council(committee, dossier.councilBody().collective()),
                new Reference(null, "TTr-" + symbol, dossier.places().proper(dossier.committeeUnit(), day), null, day.getYear()),
                "Tờ trình", "Về việc phê duyệt " + Wording.project(content),
                dossier.isOfDepartment() ? "Chủ tịch " + decider : decider, "", Grounds.at(day, content.type()),
                body(dossier, day, council), List.of(signature(dossier, day, council)),
                List.of("Như trên", Wording.carrierName(content)), "VT, HSDA", List.of());
    }

    private static List<Block> body(DossierRecord dossier, LocalDate day, CouncilView council) {
        ProjectContent content = dossier.content();
        ResultView result = council.result();
        String body = dossier.councilBody().collective();
        List<Block> all = new ArrayList<>();
        String who = dossier.isOfDepartment() ? dossier.agency(day).name() : body;
        all.add(Block.text("Căn cứ Biên bản họp ngày " + Wording.SAY.date(DossierRecord.day(result.concludedAt())) + " của " + body
                + " (được thành lập theo Quyết định số " + council.decisionNo() + "), " + who + " kính trình "
                + (dossier.isOfDepartment() ? "Chủ tịch " : "") + PlaceNames.full(dossier.committee(day)) + " xem xét, phê duyệt "
                + Wording.project(content) + " như sau:"));
        all.add(Block.heading("1. Sự cần thiết"));
        all.add(Block.text("Dự án thuộc " + Wording.component(content.component()) + ", " + Grounds.programme(day) + ", thực hiện tại "
                + Wording.sites(dossier, day) + "; hỗ trợ " + content.participants().size() + " hộ tham gia, trong đó "
                + dossier.law().targets() + " hộ thuộc đối tượng của Chương trình, phát triển sinh kế từ " + content.product() + "."));
        all.add(Block.heading("2. Nội dung chủ yếu của dự án"));
        all.addAll(summary(dossier, day));
        all.add(Block.heading("3. Kết quả thẩm định"));
        all.add(Block.text(body + " có " + result.present() + "/" + result.seats() + " thành viên dự họp; " + result.approvals() + "/" + result.present()
                + " ý kiến đề nghị phê duyệt; điểm bình quân " + Wording.number(result.average()) + "/100 điểm. Kết luận: "
                + Wording.lower(Wording.SAY.label(result.outcome())) + " thẩm định. Ngân sách nhà nước hỗ trợ chiếm "
                + Wording.percent(content.stateSupport(), content.total()) + " tổng kinh phí, trong mức tối đa "
                + Wording.plain(dossier.law().capPercent()) + "% áp dụng cho địa bàn thực hiện."));
        all.add(Block.heading("4. Kiến nghị"));
        all.add(Block.text(who + " kính đề nghị " + (dossier.isOfDepartment() ? "Chủ tịch " : "") + PlaceNames.full(dossier.committee(day))
                + " xem xét, phê duyệt dự án với tổng kinh phí " + Wording.inFull(content.total()) + "."));
        all.add(Block.text("(Gửi kèm: Báo cáo thẩm định; Biên bản họp; hồ sơ dự án mã " + dossier.detail().code() + "; dự thảo Quyết định.)"));
        return all;
    }

    /** What a project is, in points. */
    static List<Block> summary(DossierRecord dossier, LocalDate day) {
        ProjectContent content = dossier.content();
        List<Block> all = new ArrayList<>(List.of(
                Block.text("a) " + Wording.carrierIs(content) + ": " + Wording.carrier(content) + "."),
                Block.text("b) Địa điểm thực hiện: " + Wording.sites(dossier, day) + "."),
                Block.text("c) Sản phẩm: " + content.product() + "; thời gian thực hiện: " + Wording.duration(content) + "."),
                Block.text("d) Tổng kinh phí: " + Wording.inFull(content.total()) + ", trong đó ngân sách nhà nước hỗ trợ "
                        + Wording.dong(content.stateSupport()) + ", cụ thể:")));
        all.add(Wording.estimate(content));
        return all;
    }

    /** The head who presented it, or the council's chair in a district; open before. */
    private static SignatureBlock signature(DossierRecord dossier, LocalDate day, CouncilView council) {
        if (!dossier.isOfDepartment()) {
            return AppraisalReport.chair(dossier, council);
        }
        Body body = new Body(null, "Giám đốc");
        return dossier.last("PRESENT").map(HistoryLine::actorId)
                .map(actor -> dossier.signature(body, actor, dossier.agency(day), day, null)).orElseGet(() -> dossier.signer(body, dossier.agency(day), day));
    }
}
