package vn.sinhke.household.domain;

/** What a member is to the head of the household. Source: the sheet of the yearly review, TT 07/2021/TT-BLĐTBXH. */
public enum Kinship {
    HEAD, SPOUSE, CHILD, PARENT, GRANDCHILD, SIBLING, OTHER
}
