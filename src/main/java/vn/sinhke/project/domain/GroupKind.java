package vn.sinhke.project.domain;

/** Kinds of community group. Source: NĐ 27/2022/NĐ-CP, Điều 22. */
public enum GroupKind { COMMUNITY_GROUP, COOPERATIVE_GROUP, MASS_ORGANISATION, VILLAGE_BOARD, PRESTIGIOUS_PERSON, OTHER }
