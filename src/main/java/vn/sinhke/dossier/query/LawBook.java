package vn.sinhke.dossier.query;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.sinhke.funding.domain.CycleGuard;
import vn.sinhke.funding.domain.PaymentGuard;
import vn.sinhke.funding.domain.rules.AdvanceIsWithinTheLimit;
import vn.sinhke.project.domain.ProjectGuard;
import vn.sinhke.project.domain.rules.InForce;
import vn.sinhke.project.domain.rules.LegalRule;
import vn.sinhke.project.domain.rules.ProjectRules;

/** Every rule of law that the product applies: the rules about a dossier, and the guards of transitions that name an act. */
public final class LawBook {
    private LawBook() { }

    /** In the order of a dossier's life. */
    public static List<LawLine> all() {
        return Stream.of(ProjectRules.ALL.stream().map(LawBook::line), guards("project", ProjectGuard.values()),
                guards("cycle", CycleGuard.values()), guards("payment", PaymentGuard.values()),
                Stream.of(line("payment", AdvanceIsWithinTheLimit.CODE, "rule." + AdvanceIsWithinTheLimit.CODE,
                        AdvanceIsWithinTheLimit.class.getAnnotation(InForce.class)))).flatMap(lines -> lines).toList();
    }

    private static LawLine line(LegalRule rule) {
        return line("project", rule.code(), "rule." + rule.code(), rule.getClass().getAnnotation(InForce.class));
    }

    private static Stream<LawLine> guards(String subject, Enum<?>[] guards) {
        return Arrays.stream(guards).filter(guard -> of(guard) != null).map(guard -> {
            String code = subject + "." + guard.name().toLowerCase(Locale.ROOT).replace('_', '-');
            return line(subject, code, "law." + code, of(guard));
        });
    }

    private static InForce of(Enum<?> guard) {
        try {
            return guard.getDeclaringClass().getField(guard.name()).getAnnotation(InForce.class);
        } catch (NoSuchFieldException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static LawLine line(String subject, String code, String key, InForce law) {
        return new LawLine(subject, code, key, (law.act() + " " + law.article()).strip(), LocalDate.parse(law.from()),
                law.until().isEmpty() ? null : LocalDate.parse(law.until()), law.toConfirm(), List.of(law.numbers()));
    }
}
