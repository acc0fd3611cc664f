package vn.sinhke.document.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sinhke.document.domain.DocumentKind;
import vn.sinhke.document.domain.TemplateFields;
import vn.sinhke.document.domain.TemplateText;
import vn.sinhke.document.query.PaperTemplates;
import vn.sinhke.document.query.TemplateView;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.Messages;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.Role;
import vn.sinhke.support.DatabaseServer;
import vn.sinhke.support.Dossiers;
import vn.sinhke.support.Story;
import vn.sinhke.support.TestDatabase;
import vn.sinhke.support.Wiring;

/** The sentences of papers change from a coming day on, by an administrator, and only when every field is known. */
class ChangeTemplateIT {
    private static final LocalDate TODAY = LocalDate.of(2024, 6, 3);
    private static final LocalDate TOMORROW = TODAY.plusDays(1);
    private static final String TEXT = "> {{canCu.phapLy}}\n*Điều #.* Phê duyệt {{duAn.ten}}.";

    private Wiring app;
    private ChangeTemplate changing;

    @ParameterizedTest
    @EnumSource
    void aPeriodToComeIsEnteredAndThePresentOneStays(DatabaseServer server) {
        try (TestDatabase database = TestDatabase.migrated(server); Wiring wiring = new Wiring(database)) {
            app = wiring.with(BusinessClock.class, Story.CLOCK);
            Dossiers people = app.in(() -> new Dossiers(app));
            app.with(CurrentActor.class, people);
            changing = app.get(ChangeTemplate.class);
            people.as(app.in(() -> people.person(Role.PROVINCE_LEADER, "06")));
            assertThat(catchThrowable(() -> add(DocumentKind.CONTRACT, TEXT, TOMORROW))).isInstanceOf(Problem.NotAllowed.class);
            people.as(app.in(() -> people.person(Role.ADMIN, null)));
            assertThat(app.in(() -> app.get(PaperTemplates.class).all())).as("every kind has its sentences").extracting(TemplateView::kind)
                    .containsExactlyInAnyOrder(DocumentKind.values());
            for (TemplateView one : app.in(() -> app.get(PaperTemplates.class).all())) {
                assertThat(TemplateText.faults(one.text(), TemplateFields.of(one.kind()))).as("what came with the product: " + one.kind()).isEmpty();
                assertThat(changing.preview(one.kind(), one.text()).body()).isNotEmpty();
            }
            String before = at(TODAY).text();
            assertThat(at(LocalDate.of(2020, 12, 31)).text()).as("a paper from before the first period").isEqualTo(before);
            refused("template-not-in-future", DocumentKind.APPROVAL_DECISION, TEXT, TODAY);
            refused("template-kind", null, TEXT, TOMORROW);
            refused("template-field", DocumentKind.APPROVAL_DECISION, "Dự án {{duAn.tenGoi}}", TOMORROW);
            assertThat(at(TOMORROW).text()).as("nothing was kept").isEqualTo(before);
            add(DocumentKind.APPROVAL_DECISION, TEXT, TOMORROW);
            assertThat(at(TODAY)).extracting(TemplateView::text, TemplateView::to).containsExactly(before, TODAY);
            assertThat(at(TOMORROW)).extracting(TemplateView::text, TemplateView::to).containsExactly(TEXT, null);
            refused("template-not-last", DocumentKind.APPROVAL_DECISION, TEXT, TOMORROW);
        }
    }

    private Long add(DocumentKind kind, String text, LocalDate from) {
        return app.in(() -> changing.add(kind, text, from, "Theo công văn"));
    }

    private TemplateView at(LocalDate day) {
        return app.in(() -> app.get(PaperTemplates.class).at(DocumentKind.APPROVAL_DECISION, day));
    }

    private void refused(String rule, DocumentKind kind, String text, LocalDate from) {
        Problem.RulesBroken broken = catchThrowableOfType(Problem.RulesBroken.class, () -> add(kind, text, from));
        assertThat(broken.violations()).extracting(one -> one.rule()).containsExactly(rule);
        if (rule.equals("template-field")) {
            assertThat(Messages.in(Messages.VIETNAMESE).of(broken.violations().get(0)))
                    .isEqualTo("Dòng 1, cột 7: không có trường “duAn.tenGoi”. Có phải “duAn.ten”?");
        }
    }
}
