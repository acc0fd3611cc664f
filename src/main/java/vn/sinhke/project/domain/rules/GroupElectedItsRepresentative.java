package vn.sinhke.project.domain.rules;

import static vn.sinhke.shared.Check.Outcome.FAIL;
import static vn.sinhke.shared.Check.Outcome.PASS;
import static vn.sinhke.shared.Check.Outcome.WARN;

import java.util.List;
import java.util.Optional;
import vn.sinhke.project.domain.GroupMeeting;
import vn.sinhke.project.domain.Portion;
import vn.sinhke.project.domain.ProjectCase;
import vn.sinhke.shared.Check;
import vn.sinhke.shared.ProjectType;

/**
 * A group met, enough of it were there, and most of those chose one of its own households to stand for it. While no
 * minutes are entered it warns only, as the provinces set the form. Source: NĐ 27/2022/NĐ-CP, Điều 22.
 */
@InForce(act = "NĐ 27/2022", article = "Điều 22", from = "2022-04-19",
        numbers = {"MEETING_ATTENDANCE_PERCENT", "MEETING_VOTE_PERCENT"})
public final class GroupElectedItsRepresentative implements LegalRule {
    @Override
    public String code() {
        return "group-election";
    }

    @Override
    public String field() {
        return "group";
    }

    @Override
    public Optional<Check> check(ProjectCase dossier) {
        if (dossier.content().type() != ProjectType.COMMUNITY) {
            return Optional.empty();
        }
        var limits = dossier.limits().meeting();
        GroupMeeting meeting = dossier.content().group() == null ? null : dossier.content().group().meeting();
        if (meeting == null || meeting.members() == null || meeting.attended() == null || meeting.votes() == null
                || meeting.representativeHouseholdId() == null) {
            return said(limits.article(), "open", WARN, null);
        }
        Portion there = new Portion(meeting.attended(), meeting.members(), limits.attendancePercent(), true);
        Portion votes = new Portion(meeting.votes(), meeting.attended(), limits.votePercent(), true);
        boolean own = dossier.content().participants().stream().anyMatch(one -> one.householdId().equals(meeting.representativeHouseholdId()));
        if (!there.isEnough()) {
            return said(limits.article(), "attendance", FAIL, there);
        }
        if (!votes.isEnough()) {
            return said(limits.article(), "votes", FAIL, votes);
        }
        return own ? say(limits.article(), PASS, votes.measured(), null, there.part(), there.all(), votes.part()) : said(limits.article(), "stranger", FAIL, null);
    }

    /** The sentence names what is amiss; there is more than one thing that can be. */
    private Optional<Check> said(String article, String what, Check.Outcome outcome, Portion portion) {
        return Optional.of(new Check(code(), article, outcome, field(), portion == null || portion.all() == 0 ? null : portion.measured(), null,
                "rule.group-election." + what, portion == null ? List.of() : List.of(portion.part(), portion.all(), portion.percent(), portion.needed())));
    }
}
