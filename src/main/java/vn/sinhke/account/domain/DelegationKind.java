package vn.sinhke.account.domain;

/** How a leader's power was handed on; the signature line differs. Source: Nghị định 30/2020/NĐ-CP, Điều 13. */
public enum DelegationKind {
    /** Thừa ủy quyền (TUQ.). */
    UY_QUYEN,
    /** Ký thay (KT.). */
    KY_THAY,
    /** Phân công phụ trách. */
    PHAN_CONG
}
