package vn.sinhke.document.usecase;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.sinhke.document.query.PlaceNames;
import vn.sinhke.project.domain.ProjectContent;

/** What the fields of {@link vn.sinhke.document.domain.TemplateFields} that every template has are of one dossier. */
final class PaperValues {
    private PaperValues() { }

    /** A map to which a composition adds what only its own kind knows. */
    static Map<String, Object> of(DossierRecord dossier, LocalDate day) {
        ProjectContent content = dossier.content();
        Map<String, Object> values = new HashMap<>();
        values.put("duAn.ten", content.name().strip());
        values.put("duAn.goi", Wording.project(content));
        values.put("duAn.ma", dossier.detail().code());
        values.put("duAn.sanPham", content.product() == null ? "" : content.product());
        values.put("duAn.diaDiem", Wording.sites(dossier, day));
        values.put("duAn.thoiGian", Wording.duration(content));
        values.put("duAn.soHo", Integer.toString(content.participants().size()));
        values.put("duAn.soDoiTuong", Wording.number(dossier.law().targets()));
        values.put("duAn.thanhPhan", Wording.component(content.component()));
        values.put("duAn.chuongTrinh", Grounds.programme(day));
        values.put("chuTri.vaiTro", Wording.carrierIs(content));
        values.put("chuTri.vaiTroThuong", Wording.lower(Wording.carrierIs(content)));
        values.put("chuTri.thongTin", Wording.carrier(content));
        values.put("chuTri.ten", Wording.carrierName(content));
        values.put("tien.tong", Wording.inFull(content.total()));
        values.put("tien.nhaNuoc", Wording.dong(content.stateSupport()));
        values.put("tien.nhaNuocBangChu", Wording.inFull(content.stateSupport()));
        values.put("tien.tyLe", Wording.percent(content.stateSupport(), content.total()));
        values.put("quayVong", Wording.rotation(content));
        values.put("chiTieu", content.targets().stream().map(one -> Wording.lower(Wording.SAY.label(one.indicator())) + ": " + Wording.plain(one.value()))
                .collect(Collectors.joining("; ")));
        values.put("coQuan.ten", PlaceNames.full(dossier.agency(day)));
        values.put("uyBan.ten", PlaceNames.full(dossier.committee(day)));
        values.put("nguoiQuyetDinh", dossier.decider(day));
        values.put("canCu.phapLy", Grounds.at(day, content.type()));
        values.put("bang.nguonVon", List.of(Wording.sources(content)));
        values.put("bang.duToan", List.of(Wording.estimate(content)));
        return values;
    }
}
