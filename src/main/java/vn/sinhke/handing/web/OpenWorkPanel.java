package vn.sinhke.handing.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.sinhke.handing.domain.HandedKind;
import vn.sinhke.handing.query.OpenWork;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.Messages;
import vn.sinhke.shared.Role;
import vn.sinhke.shared.web.ReaderLanguage;

/** What is still bound to an account, on the account's own page; for administrators. */
@Named
@RequestScoped
public class OpenWorkPanel {
    @Inject
    OpenWork work;

    @Inject
    CurrentActor actor;

    @Inject
    ReaderLanguage language;

    private final Map<Long, Bound> read = new HashMap<>();

    /**
     * What is bound to one person.
     *
     * @param parts each kind with its number, as a sentence
     */
    public record Bound(int number, List<String> parts) {
        public String words() {
            return String.join("; ", parts);
        }
    }

    /** Null for whoever is no administrator. */
    public Bound of(Long accountId) {
        return accountId == null || !actor.get().has(Role.ADMIN) ? null : read.computeIfAbsent(accountId, this::bound);
    }

    private Bound bound(Long accountId) {
        Messages say = Messages.in(language.getLocale());
        Map<HandedKind, Long> numbers = work.of(accountId).stream()
                .collect(Collectors.groupingBy(one -> one.kind(), () -> new EnumMap<>(HandedKind.class), Collectors.counting()));
        return new Bound(numbers.values().stream().mapToInt(Long::intValue).sum(),
                numbers.entrySet().stream().map(one -> say.get("handing.open.count", one.getKey(), one.getValue())).toList());
    }
}
