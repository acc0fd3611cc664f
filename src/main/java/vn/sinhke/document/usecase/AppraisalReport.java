package vn.sinhke.document.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.sinhke.appraisal.domain.CouncilOutcome;
import vn.sinhke.appraisal.domain.Seat;
import vn.sinhke.appraisal.query.CouncilView;
import vn.sinhke.appraisal.query.CriterionSpread;
import vn.sinhke.appraisal.query.ResultView;
import vn.sinhke.document.domain.Block;
import vn.sinhke.document.domain.Block.Align;
import vn.sinhke.document.domain.Block.Column;
import vn.sinhke.document.domain.OfficialDocument;
import vn.sinhke.document.domain.OfficialDocument.Reference;
import vn.sinhke.document.domain.SignatureBlock;
import vn.sinhke.document.query.PlaceNames;
import vn.sinhke.project.domain.PaperState;
import vn.sinhke.project.domain.ProjectContent;
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
        return new OfficialDocument(Wording.council(agency, dossier.councilBody().collective()),
                new Reference(null, "BC-" + dossier.councilSymbol(), dossier.places().proper(dossier.committeeUnit(), day), null, day.getYear()),
                "Báo cáo", "Kết quả thẩm định " + Wording.project(dossier.content()),
                dossier.isOfDepartment() ? agency.name() : PlaceNames.full(dossier.committee(day)), "", List.of(), body(dossier, day, council),
                List.of(chair(dossier, council)), List.of("Như trên", "Các thành viên " + dossier.councilBody().collective()), "HSDA", List.of());
    }

    /** The chair signs for the whole council. */
    static SignatureBlock chair(DossierRecord dossier, CouncilView council) {
        return council.seats().stream().filter(seat -> seat.seat() == Seat.CHAIR).findFirst()
                .map(seat -> SignatureBlock.of(dossier.councilBody(),
                        new SignatureBlock.Signatory(seat.fullName(), dossier.councilBody().chief(), true), null))
                .orElseGet(() -> SignatureBlock.open(dossier.councilBody()));
    }

    private static List<Block> body(DossierRecord dossier, LocalDate day, CouncilView council) {
        ProjectContent content = dossier.content();
        List<Block> all = new ArrayList<>();
        all.add(Block.text(dossier.councilBody().collective() + ", được thành lập theo Quyết định số " + council.decisionNo() + ", đã thẩm định "
                + Wording.project(content) + " (mã hồ sơ " + dossier.detail().code() + ") và báo cáo kết quả như sau:"));
        all.add(Block.heading("I. THÔNG TIN CHUNG VỀ DỰ ÁN"));
        all.addAll(SubmissionLetter.summary(dossier, day));
        all.add(Block.heading("II. KẾT QUẢ THẨM ĐỊNH"));
        all.add(Block.heading("1. Tính hợp lệ của hồ sơ"));
        all.add(Block.text(papers(dossier.papers())));
        all.add(Block.heading("2. Đối tượng, tỷ lệ hỗ trợ và các điều kiện theo quy định"));
        all.add(Block.text("Xét tại ngày " + Wording.SAY.date(dossier.detail().dayOfReference(dossier.today())) + ", dự án có "
                + content.participants().size() + " hộ tham gia, " + dossier.law().targets() + " hộ thuộc đối tượng của Chương trình; "
                + "ngân sách nhà nước hỗ trợ " + Wording.percent(content.stateSupport(), content.total()) + " tổng kinh phí, mức tối đa "
                + Wording.plain(dossier.law().capPercent()) + "%. Kết quả đối chiếu từng quy định:"));
        all.add(checks(dossier.judged().checks()));
        all.add(Block.heading("3. Tính khả thi, thị trường và giá"));
        all.add(Block.text("Điểm của các thành viên theo từng tiêu chí:"));
        all.add(scores(council.spread()));
        all.add(Block.heading("4. Ý kiến của các thành viên"));
        ResultView result = council.result();
        all.add(Block.text("Có mặt " + result.present() + "/" + result.seats() + " thành viên. Đề nghị phê duyệt: " + result.approvals()
                + "; đề nghị bổ sung: " + result.supplements() + "; không đồng ý: " + result.refusals() + ". Điểm bình quân "
                + Wording.number(result.average()) + ", thấp nhất " + Wording.number(result.lowest()) + ", cao nhất "
                + Wording.number(result.highest()) + " trên thang 100 điểm."));
        all.add(Block.heading("III. KẾT LUẬN VÀ KIẾN NGHỊ"));
        all.add(Block.text(Wording.conclusion(result)));
        all.add(Block.text(result.outcome() == CouncilOutcome.PASS
                ? "Kiến nghị trình cấp có thẩm quyền phê duyệt dự án theo các nội dung nêu trên."
                : "Kiến nghị thông báo cho đơn vị nộp hồ sơ kết quả và lý do bằng văn bản."));
        return all;
    }

    private static String papers(List<PaperState> papers) {
        List<PaperState> missing = papers.stream().filter(PaperState::isMissing).toList();
        long there = papers.stream().filter(PaperState::isMet).count();
        return "Hồ sơ có " + there + "/" + papers.size() + " loại giấy tờ của danh mục" + (missing.isEmpty() ? "; đủ giấy tờ bắt buộc."
                : "; còn thiếu: " + missing.stream().map(paper -> Wording.lower(Wording.SAY.label(paper.kind()))).collect(Collectors.joining(", ")) + ".");
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

    /** A row a criterion: the highest mark, and the members' lowest, mean and highest. */
    static Block scores(List<CriterionSpread> spread) {
        List<List<String>> rows = new ArrayList<>();
        for (CriterionSpread one : spread) {
            rows.add(List.of(Integer.toString(rows.size() + 1), one.criterion().labelVi(), Integer.toString(one.criterion().max()),
                    Wording.plain(one.lowest()), Wording.plain(one.average()), Wording.plain(one.highest())));
        }
        return new Block.Table(List.of(new Column("TT", 7, Align.CENTRE), new Column("Tiêu chí", 45, Align.LEFT), new Column("Điểm tối đa", 12, Align.CENTRE),
                new Column("Thấp nhất", 12, Align.CENTRE), new Column("Bình quân", 12, Align.CENTRE), new Column("Cao nhất", 12, Align.CENTRE)),
                rows, List.of());
    }
}
