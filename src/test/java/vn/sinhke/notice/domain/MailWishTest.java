package vn.sinhke.notice.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sinhke.project.domain.Manager;
import vn.sinhke.shared.Messages;
import vn.sinhke.shared.Role;

class MailWishTest {
    @ParameterizedTest
    @EnumSource
    void leadersGetOneMailADayOthersHearAtOnce(Role role) {
        boolean leads = EnumSet.of(Role.DEPT_HEAD, Role.DISTRICT_LEADER, Role.PROVINCE_LEADER).contains(role);
        MailWish wish = MailWish.usual(Set.of(role));
        assertThat(wish.channel(NoticeGroup.WORK)).isEqualTo(leads ? MailChannel.DIGEST : MailChannel.INSTANT);
        assertThat(wish.channel(NoticeGroup.TERM)).isEqualTo(MailChannel.DIGEST);
        assertThat(wish.channel(NoticeGroup.POWER)).isEqualTo(MailChannel.INSTANT);
        assertThat(wish.quiet().covers(wish.digestHour())).as("the usual digest is not sent in the night").isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void everyKindHasItsSentenceInBothLanguages(NoticeKind kind) {
        NoticeText text = new NoticeText(kind, 7L, "DA-1", "Lợn nái", "Bế Thu Hà", null, 5L, "3");
        assertThat(text.in(Messages.in(Messages.VIETNAMESE))).doesNotContain("???").doesNotContain("{");
        assertThat(text.in(Messages.in(Messages.ENGLISH))).doesNotContain("???").doesNotContain("{")
                .isNotEqualTo(text.in(Messages.in(Messages.VIETNAMESE)));
        assertThat(text.path()).matches(kind.group() == NoticeGroup.POWER ? "/account/me\\.xhtml" : "/[a-z]+/[a-z]+\\.xhtml\\?id=7");
    }

    @Test
    void theSuperiorOfAStepIsAboveWhoHoldsIt() {
        assertThat(TermStep.RECEPTION.superior(Manager.DEPARTMENT)).isEqualTo(Role.DEPT_HEAD);
        assertThat(TermStep.RECEPTION.superior(Manager.DISTRICT)).isEqualTo(Role.DISTRICT_LEADER);
        assertThat(TermStep.PRESENTATION.superior(Manager.DEPARTMENT)).isEqualTo(Role.PROVINCE_LEADER);
        assertThat(TermStep.APPROVAL.superior(Manager.DISTRICT)).isEqualTo(Role.PROVINCE_LEADER);
    }
}
