package vn.sinhke.audit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sinhke.appraisal.domain.CouncilAction;
import vn.sinhke.decision.domain.DecisionAct;
import vn.sinhke.funding.domain.CycleAction;
import vn.sinhke.funding.domain.PaymentAction;
import vn.sinhke.household.domain.ImportAction;
import vn.sinhke.household.domain.ImportState;
import vn.sinhke.project.domain.ProjectAction;
import vn.sinhke.shared.Messages;

/** Whatever the code can write into the audit log is shown in words, in both languages. */
class AuditWordsTest {
    /** Those who write a line, or ask for a right whose refusal becomes one. */
    private static final Pattern WRITERS = Pattern.compile("AuditLog|AccessDenied|RegisterDesk|Keeper\\b|AdminOnly|RequirePart|Rights\\b|DeliveryDesk");
    private static final Pattern CALL = Pattern.compile(
            "(?:\\b(?:audit|log|keeper|desk|admin|rights|parts?)\\.\\w+|new AccessDenied|\\bnote)\\(([^;]*);");
    private static final Pattern ACTION = Pattern.compile("\"([A-Z]{2}[A-Z_]*[A-Z])\"");
    private static final Pattern TYPE = Pattern.compile("\"([A-Z][a-z]+(?:[A-Z][a-z]+)*)\"");
    private static final Pattern ACTION_CONSTANT = Pattern.compile("String \\w*ACTION = (\"[A-Z_]+\")");
    private static final Pattern TYPE_CONSTANT = Pattern.compile("String SUBJECT = (\"\\w+\")");

    private final Set<String> actions = new TreeSet<>();
    private final Set<String> types = new TreeSet<>();

    AuditWordsTest() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source : sources.filter(one -> one.toString().endsWith(".java")).toList()) {
                read(Files.readString(source));
            }
        }
        Stream.<Enum<?>[]>of(CouncilAction.values(), DecisionAct.values(), ImportAction.values(), ProjectAction.values(), CycleAction.values(),
                PaymentAction.values()).flatMap(Stream::of).map(Enum::name).forEach(actions::add);
        Stream.of(ImportState.DONE, ImportState.REJECTED, ImportState.FAILED, ImportState.INTERRUPTED).map(end -> "IMPORT_" + end).forEach(actions::add);
        actions.addAll(List.of("HAND_SEAT", "HAND_OPINION", "HAND_DOSSIER"));
    }

    private void read(String text) {
        if (WRITERS.matcher(text).find()) {
            CALL.matcher(text).results().forEach(call -> {
                find(ACTION, call.group(1), actions);
                find(TYPE, call.group(1), types);
            });
            ACTION_CONSTANT.matcher(text).results().forEach(one -> find(ACTION, one.group(1), actions));
            TYPE_CONSTANT.matcher(text).results().forEach(one -> find(TYPE, one.group(1), types));
        }
    }

    private static void find(Pattern what, String text, Set<String> into) {
        what.matcher(text).results().forEach(one -> into.add(one.group(1)));
    }

    @Test
    void theSourcesAreRead() {
        assertThat(actions).contains("ACCOUNT_CLOSED", "UPLOAD_IMPORT", "ENTER_AREA_CLASS", "READ_FIGURES").hasSizeGreaterThan(100);
        assertThat(types).contains("Project", "AreaClass", "ImportJob", "Figures");
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void everyActionAndEveryTypeHasWords(String language) {
        Messages say = Messages.in(Locale.forLanguageTag(language));
        assertThat(actions.stream().filter(code -> !say.has("party." + code)).filter(code -> AuditPage.action(say, code).equals(code))).isEmpty();
        assertThat(types.stream().filter(code -> !say.has("AuditSubject." + code))).isEmpty();
    }
}
