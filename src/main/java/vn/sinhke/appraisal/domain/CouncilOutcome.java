package vn.sinhke.appraisal.domain;

/** What the council concluded: the dossier passes, fails, or goes back to be supplemented. */
public enum CouncilOutcome {
    PASS, FAIL, SUPPLEMENT;

    /** Whether a member's opinion differs from it. */
    public boolean isAgainst(Opinion opinion) {
        return opinion != null && !opinion.name().equals(name());
    }
}
