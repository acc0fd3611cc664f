package vn.sinhke.handing.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.sinhke.account.query.AccountDetail;
import vn.sinhke.account.query.AccountView;
import vn.sinhke.account.query.Actors;
import vn.sinhke.account.query.SignedIn;
import vn.sinhke.account.usecase.AdminOnly;
import vn.sinhke.handing.domain.Warrant;
import vn.sinhke.handing.query.OpenItem;
import vn.sinhke.handing.query.OpenWork;
import vn.sinhke.handing.query.RoleCover;
import vn.sinhke.shared.Actor;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.Violation;

/**
 * An administrator hands the open work of a person over to others (bàn giao công việc). Each piece is judged by the rules of its own house;
 * what is refused stays where it is and is told with its reasons. All of one dossier is one transaction, the record has a line for each piece.
 */
@ApplicationScoped
public class HandOver {
    /** How many people can take over at once. */
    public static final int MOST_RECEIVERS = 10;

    @Inject
    AdminOnly admin;

    @Inject
    AccountDetail accounts;

    @Inject
    Actors actors;

    @Inject
    OpenWork work;

    @Inject
    HandPart parts;

    @Inject
    BusinessClock clock;

    /**
     * Who takes what.
     *
     * @param receivers user names; each piece goes to the first who may take it
     * @param chosen for single pieces, by their key, the user name of a receiver, or blank where it is to stay
     */
    public record Distribution(List<String> receivers, Map<String, String> chosen) {
        /** Everybody named in it, without repetitions. */
        List<String> names() {
            return receivers.stream().filter(Objects::nonNull).map(String::strip).filter(name -> !name.isEmpty()).map(String::toLowerCase).distinct().toList();
        }
    }

    /** Somebody who takes over. */
    public record Receiver(String username, String fullName) implements Serializable { }

    /**
     * One piece with whoever would take it.
     *
     * @param holder null where nobody is to take it
     * @param refused what speaks against it; empty for nothing
     */
    public record Planned(OpenItem item, Receiver holder, List<Violation> refused) implements Serializable {
        /** Whether it would stay where it is. */
        public boolean stays() {
            return item.kind().isPassed() && (holder == null || !refused.isEmpty());
        }
    }

    /** What would happen. */
    public record Preview(AccountView from, List<Receiver> receivers, List<Planned> items, List<RoleCover> roles) implements Serializable { }

    /** Everything open of the person, with whoever would take it; nothing changes. Whoever is unknown, closed or the leaver is refused. */
    public Preview preview(Long fromId, Distribution among) {
        admin.require("HAND_OVER");
        AccountView from = accounts.of(fromId);
        List<Violation> broken = new ArrayList<>();
        List<Actor> takers = takers(from, among, broken);
        if (!broken.isEmpty()) {
            throw new Problem.RulesBroken(broken);
        }
        return new Preview(from, takers.stream().map(HandOver::receiver).toList(), planned(fromId, takers, among), work.roles(fromId));
    }

    /** @return the number of the record */
    public Long handOver(Long fromId, Warrant warrant, Distribution among) {
        admin.require("HAND_OVER");
        AccountView from = accounts.of(fromId);
        List<Violation> broken = new ArrayList<>(warrant.broken(clock.today()));
        List<Actor> takers = takers(from, among, broken);
        List<OpenItem> open = work.of(fromId);
        if (open.isEmpty()) {
            broken.add(Violation.of("handing-nothing", null, "handing.nothing", from.fullName()));
        } else if (takers.isEmpty() && among.names().isEmpty() && open.stream().anyMatch(one -> one.kind().isPassed())) {
            broken.add(Violation.of("handing-receiver", "to", "handing.receiver.wanted"));
        }
        if (!broken.isEmpty()) {
            throw new Problem.RulesBroken(broken);
        }
        List<Planned> planned = planned(fromId, takers, among);
        Map<String, Actor> byName = new LinkedHashMap<>();
        takers.forEach(one -> byName.put(one.username(), one));
        Long handing = parts.begin(fromId, from.fullName(), warrant);
        HandPart.Leaver leaver = new HandPart.Leaver(handing, fromId, from.fullName(), from.username(), warrant);
        byDossier(planned).forEach(part -> PartByItself.hand("part of handing " + handing,
                () -> parts.hand(leaver, part, byName), why -> parts.refused(leaver, part, why)));
        return handing;
    }

    private List<Actor> takers(AccountView from, Distribution among, List<Violation> broken) {
        List<Actor> takers = new ArrayList<>();
        List<String> names = among.names();
        if (names.size() > MOST_RECEIVERS) {
            broken.add(Violation.of("handing-receivers", "to", "handing.receiver.many", MOST_RECEIVERS));
            return takers;
        }
        for (String name : names) {
            Optional<Actor> found = actors.byUsername(name).map(SignedIn::actor);
            if (found.isEmpty()) {
                broken.add(Violation.of("handing-receiver", "to", "handing.receiver.unknown", name));
            } else if (found.get().id() == from.id()) {
                broken.add(Violation.of("handing-receiver", "to", "handing.receiver.self", from.fullName()));
            } else {
                takers.add(found.get());
            }
        }
        among.chosen().values().stream().filter(name -> name != null && !name.isBlank() && !names.contains(name.strip().toLowerCase()))
                .forEach(name -> broken.add(Violation.of("handing-chosen", "holders", "handing.receiver.notNamed", name)));
        return takers;
    }

    private List<Planned> planned(Long fromId, List<Actor> takers, Distribution among) {
        return work.of(fromId).stream().map(item -> {
            if (!item.kind().isPassed()) {
                return new Planned(item, null, List.of());
            }
            String chosen = among.chosen().get(item.key());
            if (chosen != null) {
                return takers.stream().filter(one -> one.username().equalsIgnoreCase(chosen.strip())).findFirst()
                        .map(one -> new Planned(item, receiver(one), parts.against(fromId, item, one))).orElseGet(() -> new Planned(item, null, List.of()));
            }
            return firstOf(fromId, item, takers);
        }).toList();
    }

    /** The first who may take it; where nobody may, the first with what speaks against them. */
    private Planned firstOf(Long fromId, OpenItem item, List<Actor> takers) {
        Planned refused = null;
        for (Actor one : takers) {
            Planned planned = new Planned(item, receiver(one), parts.against(fromId, item, one));
            if (planned.refused().isEmpty()) {
                return planned;
            }
            refused = refused == null ? planned : refused;
        }
        return refused == null ? new Planned(item, null, List.of()) : refused;
    }

    private static List<List<Planned>> byDossier(List<Planned> planned) {
        Map<String, List<Planned>> parts = new LinkedHashMap<>();
        planned.forEach(one -> parts.computeIfAbsent(one.item().projectId() == null ? one.item().key() : "P" + one.item().projectId(),
                key -> new ArrayList<>()).add(one));
        return List.copyOf(parts.values());
    }

    private static Receiver receiver(Actor who) {
        return new Receiver(who.username(), who.fullName());
    }
}
