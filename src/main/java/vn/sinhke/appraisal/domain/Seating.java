package vn.sinhke.appraisal.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.sinhke.shared.Violation;

/** A proposed council, and everything that speaks against it at once: its decision, its size, its seats, each person. */
public record Seating(String decisionNo, List<Proposal> proposals) {
    public static final int SMALLEST = 3;

    /**
     * One person for one seat.
     *
     * @param userId the account, null where nobody active bears the name
     * @param bystander whether this person only looks on or only keeps the system
     * @param author whether this person wrote or submitted the dossier
     * @param conflicted whether this person declared a conflict of interest in it
     */
    public record Proposal(String username, String fullName, Long userId, Seat seat, boolean bystander, boolean author, boolean conflicted) { }

    public List<Violation> violations() {
        List<Violation> broken = new ArrayList<>();
        if (decisionNo == null || decisionNo.isBlank()) {
            broken.add(Violation.of("council-decision", "decisionNo", "rule.council.decisionNo"));
        }
        if (proposals.size() < SMALLEST) {
            broken.add(Violation.of("council-size", "members", "rule.council.size", proposals.size(), SMALLEST));
        }
        one(Seat.CHAIR, "council-chair", "rule.council.chair", broken);
        one(Seat.SECRETARY, "council-secretary", "rule.council.secretary", broken);
        people(broken);
        return broken;
    }

    private void one(Seat seat, String rule, String key, List<Violation> broken) {
        long found = proposals.stream().filter(proposal -> proposal.seat() == seat).count();
        if (found != 1) {
            broken.add(Violation.of(rule, "members", key, found));
        }
    }

    private void people(List<Violation> broken) {
        Set<Long> seated = new HashSet<>();
        for (int i = 0; i < proposals.size(); i++) {
            Proposal proposal = proposals.get(i);
            String field = "members[" + i + "].username";
            if (proposal.userId() == null) {
                broken.add(Violation.of("council-known-person", field, "rule.council.knownPerson", proposal.username()));
                continue;
            }
            if (!seated.add(proposal.userId())) {
                broken.add(Violation.of("council-one-seat", field, "rule.council.oneSeat", proposal.fullName()));
            }
            if (proposal.bystander()) {
                broken.add(Violation.of("seat-part", field, "rule.seat.bystander", proposal.fullName()));
            }
            if (proposal.author()) {
                broken.add(Violation.of("council-no-author", field, "rule.council.noAuthor", proposal.fullName()));
            }
            if (proposal.conflicted()) {
                broken.add(Violation.of("no-conflict", field, "guard.no-conflict", proposal.fullName()));
            }
        }
    }
}
