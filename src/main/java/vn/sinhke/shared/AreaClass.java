package vn.sinhke.shared;

/** How difficult an area is, most difficult first; decides the support cap. Source: QĐ 861/QĐ-TTg 2021, NĐ 27/2022/NĐ-CP. */
public enum AreaClass {
    /** Địa bàn đặc biệt khó khăn. */
    ESPECIALLY_DIFFICULT,
    /** Địa bàn khó khăn. */
    DIFFICULT,
    /** Địa bàn khác thuộc phạm vi đầu tư. */
    OTHER_ELIGIBLE
}
