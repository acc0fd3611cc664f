package vn.sinhke.project.domain;

/** The papers of a dossier. Source: NĐ 27/2022/NĐ-CP Điều 21-22, NĐ 98/2018/NĐ-CP; form numbers vary by province. */
public enum AttachmentKind {
    APPLICATION,
    PROPOSAL,
    LEAD_UNIT_AGREEMENT,
    LINKAGE_CONTRACT,
    SAFETY_COMMITMENT,
    CAPACITY_EVIDENCE,
    GROUP_MEETING_MINUTES,
    COMMITMENT,
    PARTICIPANT_LIST,
    COMMUNE_CERTIFICATE,
    PRICE_QUOTE,
    ACCEPTANCE_RECORD,
    HANDOVER_RECORD,
    OTHER
}
