package vn.sinhke.project.domain;

/** Kinds of lead unit (đơn vị chủ trì liên kết). Source: NĐ 27/2022/NĐ-CP, Điều 3 khoản 4; the last may not lead. */
public enum LeadUnitKind { ENTERPRISE, COOPERATIVE, COOPERATIVE_UNION, HOUSEHOLD_BUSINESS }
