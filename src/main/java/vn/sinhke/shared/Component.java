package vn.sinhke.shared;

/** The programme component that pays for a project and thereby names the department in charge. Source: QĐ 90/QĐ-TTg 2022. */
public enum Component {
    /** Dự án 2, đa dạng hóa sinh kế: ngành Lao động - Thương binh và Xã hội. */
    LIVELIHOOD_DIVERSIFICATION,
    /** Dự án 3, tiểu dự án 1, phát triển sản xuất nông nghiệp: ngành Nông nghiệp. */
    AGRICULTURE
}
