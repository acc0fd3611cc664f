package vn.sinhke.document.usecase;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import vn.sinhke.appraisal.domain.CouncilOutcome;
import vn.sinhke.appraisal.query.CouncilView;
import vn.sinhke.appraisal.query.ResultView;
import vn.sinhke.delivery.query.HandoverView;
import vn.sinhke.document.domain.TemplateField;
import vn.sinhke.document.query.PlaceNames;
import vn.sinhke.project.domain.ProjectContent;

/** What the fields of {@link vn.sinhke.document.domain.TemplateFields} are of one dossier; each is computed when a sentence names it. */
final class PaperValues implements Function<String, Object> {
    private final Map<String, Supplier<?>> all = new HashMap<>();

    private PaperValues() { }

    /** What every kind may name; a composition adds what only its own kind knows. */
    static PaperValues of(DossierRecord dossier, LocalDate day) {
        ProjectContent content = dossier.content();
        return new PaperValues()
                .put("duAn.ten", () -> content.name().strip())
                .put("duAn.goi", () -> Wording.project(content))
                .put("duAn.ma", () -> dossier.detail().code())
                .put("duAn.sanPham", () -> content.product() == null ? "" : content.product())
                .put("duAn.diaDiem", () -> Wording.sites(dossier, day))
                .put("duAn.thoiGian", () -> Wording.duration(content))
                .put("duAn.ngayXet", () -> Wording.SAY.date(dossier.detail().dayOfReference(dossier.today())))
                .put("duAn.soHo", () -> Integer.toString(content.participants().size()))
                .put("duAn.soDoiTuong", () -> Wording.number(dossier.law().targets()))
                .put("duAn.thanhPhan", () -> Wording.component(content.component()))
                .put("duAn.chuongTrinh", () -> Grounds.programme(day))
                .put("chuTri.vaiTro", () -> Wording.carrierIs(content))
                .put("chuTri.vaiTroThuong", () -> Wording.lower(Wording.carrierIs(content)))
                .put("chuTri.thongTin", () -> Wording.carrier(content))
                .put("chuTri.ten", () -> Wording.carrierName(content))
                .put("tien.tong", () -> Wording.inFull(content.total()))
                .put("tien.nhaNuoc", () -> Wording.dong(content.stateSupport()))
                .put("tien.nhaNuocBangChu", () -> Wording.inFull(content.stateSupport()))
                .put("tien.tyLe", () -> Wording.percent(content.stateSupport(), content.total()))
                .put("tien.mucToiDa", () -> Wording.plain(dossier.law().capPercent()) + "%")
                .put("quayVong", () -> Wording.rotation(content))
                .put("chiTieu", () -> content.targets().stream().map(one -> Wording.lower(Wording.SAY.label(one.indicator())) + ": " + Wording.plain(one.value()))
                        .collect(Collectors.joining("; ")))
                .put("coQuan.ten", () -> PlaceNames.full(dossier.agency(day)))
                .put("coQuan.tenGon", () -> dossier.agency(day).name())
                .put("uyBan.ten", () -> PlaceNames.full(dossier.committee(day)))
                .put("nguoiQuyetDinh", () -> dossier.decider(day))
                .put("canCu.phapLy", () -> Grounds.at(day, content.type()))
                .put("bang.nguonVon", () -> List.of(Wording.sources(content)))
                .put("bang.duToan", () -> List.of(Wording.estimate(content)));
    }

    PaperValues put(String name, Supplier<?> value) {
        all.put(name, value);
        return this;
    }

    /** Which council it was. */
    PaperValues council(DossierRecord dossier, CouncilView council) {
        return put("hoiDong.ten", () -> dossier.councilBody().collective()).put("hoiDong.quyetDinh", council::decisionNo);
    }

    /** What that council concluded, and by which count. */
    PaperValues result(CouncilView council) {
        ResultView result = council.result();
        return put("hoiDong.ngayHop", () -> Wording.SAY.date(Wording.met(council)))
                .put("hoiDong.toiThieu", () -> Integer.toString(council.quorum()))
                .put("hoiDong.duHop", () -> result.present() + "/" + result.seats())
                .put("hoiDong.soDuHop", () -> result.present().toString())
                .put("hoiDong.deNghi", () -> result.approvals() + "/" + result.present())
                .put("hoiDong.soDeNghi", () -> result.approvals().toString())
                .put("hoiDong.soBoSung", () -> result.supplements().toString())
                .put("hoiDong.soKhongDongY", () -> result.refusals().toString())
                .put("hoiDong.diem", () -> Wording.number(result.average()))
                .put("hoiDong.diemThapNhat", () -> Wording.number(result.lowest()))
                .put("hoiDong.diemCaoNhat", () -> Wording.number(result.highest()))
                .put("hoiDong.ketLuan", () -> Wording.lower(Wording.SAY.label(result.outcome())))
                .put("hoiDong.dat", () -> when(result, CouncilOutcome.PASS))
                .put("hoiDong.khongDat", () -> when(result, CouncilOutcome.FAIL))
                .put("hoiDong.boSung", () -> when(result, CouncilOutcome.SUPPLEMENT))
                .put("hoiDong.nhanXet", () -> result.comment() == null ? "" : result.comment())
                .put("bang.diemTieuChi", () -> List.of(Wording.scores(council.spread())));
    }

    /** The conclusion where it was this one, else nothing. */
    private static String when(ResultView result, CouncilOutcome outcome) {
        return result.outcome() == outcome ? Wording.lower(Wording.SAY.label(outcome)) : "";
    }

    /** What reached the households. */
    PaperValues delivery(DossierRecord dossier) {
        return put("banGiao.luot", () -> Integer.toString(dossier.handovers().size()))
                .put("banGiao.soHo", () -> Long.toString(dossier.handovers().stream().map(HandoverView::householdId).distinct().count()))
                .put("banGiao.soCon", () -> Long.toString(dossier.handovers().stream().mapToLong(one -> one.animals().size()).sum()))
                .put("banGiao.canNang", () -> Wording.plain(dossier.handovers().stream().map(HandoverView::weight).reduce(BigDecimal.ZERO, BigDecimal::add)));
    }

    /** @throws IllegalStateException when a field of the catalogue is not here: it and the composition have come apart */
    PaperValues holding(Collection<TemplateField> catalogue) {
        List<String> without = catalogue.stream().map(TemplateField::name).filter(name -> !all.containsKey(name)).toList();
        if (!without.isEmpty()) {
            throw new IllegalStateException("no values for the fields " + without);
        }
        return this;
    }

    @Override
    public Object apply(String name) {
        return all.containsKey(name) ? all.get(name).get() : null;
    }
}
