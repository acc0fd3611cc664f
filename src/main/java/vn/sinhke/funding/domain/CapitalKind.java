package vn.sinhke.funding.domain;

/** The nature of State money: vốn sự nghiệp or vốn đầu tư phát triển; reported apart. */
public enum CapitalKind { RECURRENT, DEVELOPMENT }
