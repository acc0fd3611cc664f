package vn.sinhke.household.domain;

/** Why a household is poor, as the review names it. Source: Thông tư 07/2021/TT-BLĐTBXH, phụ lục VII. */
public enum PovertyCause {
    NO_LAND, NO_CAPITAL, NO_LABOUR, NO_TOOLS, NO_KNOWLEDGE, NO_SKILLS, ILLNESS, OTHER
}
