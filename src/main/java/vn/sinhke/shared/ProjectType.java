package vn.sinhke.shared;

/** The two kinds of livelihood project. Source: Nghị định 27/2022/NĐ-CP, Điều 21 and Điều 22. */
public enum ProjectType {
    /** Dự án liên kết theo chuỗi giá trị. */
    VALUE_CHAIN,
    /** Dự án phát triển sản xuất cộng đồng. */
    COMMUNITY
}
