package vn.sinhke.account.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sinhke.account.domain.Account;
import vn.sinhke.account.domain.Delegation;
import vn.sinhke.account.domain.DelegationKind;
import vn.sinhke.account.domain.DelegationScope;
import vn.sinhke.account.persistence.Accounts;
import vn.sinhke.account.persistence.Delegations;
import vn.sinhke.audit.usecase.AuditLog;
import vn.sinhke.reference.query.Units;
import vn.sinhke.shared.Actor;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.Money;
import vn.sinhke.shared.Period;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.Role;
import vn.sinhke.shared.Violation;
import vn.sinhke.workflow.AccessDenied;

/**
 * A leader hands the power of the own role to somebody else, for a time and within a scope. Only a role that is held by
 * oneself can be handed on: what was delegated cannot be delegated again. Source: Nghị định 30/2020/NĐ-CP, Điều 13.
 */
@ApplicationScoped
public class GiveDelegation {
    private static final int LONGEST_DAYS = 366;

    /** What the leader asks for; {@code role} null means the leader's own, {@code from} and {@code to} are inclusive. */
    public record Wish(String toUsername, Role role, DelegationKind kind, DelegationScope scope, LocalDate from, LocalDate to,
                       String documentNo) { }

    @Inject
    Accounts accounts;

    @Inject
    Delegations delegations;

    @Inject
    AuditLog log;

    @Inject
    CurrentActor actor;

    @Inject
    Event<AccessDenied> denied;

    @Inject
    Event<DelegationChanged> changed;

    @Inject
    Units units;

    @Inject
    DelegationReceivers receivers;

    @Inject
    BusinessClock clock;

    /** A power without a place reaches as far as the giver's own office, never further. */
    @Transactional
    public Long give(Wish wish) {
        Actor leader = actor.get();
        Actor.Held held = leader.roles().stream()
                .filter(role -> Role.LEADERS.contains(role.role()) && (wish.role() == null || role.role() == wish.role()))
                .findFirst().orElseThrow(() -> refused(leader));
        Optional<Account> to = accounts.byUsername(wish.toUsername()).filter(Account::isActive);
        List<Violation> broken = broken(wish, leader, held, to);
        if (!broken.isEmpty()) {
            throw new Problem.RulesBroken(broken);
        }
        DelegationScope scope = wish.scope().unitId() != null ? wish.scope()
                : new DelegationScope(held.unitId(), wish.scope().type(), wish.scope().upTo());
        Delegation given = delegations.add(new Delegation(leader.id(), to.orElseThrow().id(), held.role(), wish.kind(),
                scope, new Period(wish.from(), wish.to()), wish.documentNo(), clock.utc()));
        changed.fire(new DelegationChanged(given.toUserId(), leader, false, wish.to(), wish.documentNo()));
        log.append("DELEGATED", "Delegation", given.id(), held.role() + " > " + wish.toUsername() + " " + wish.from() + ".." + wish.to());
        return given.id();
    }

    private Problem refused(Actor who) {
        denied.fire(new AccessDenied(who.username(), "DELEGATE", "Delegation", null));
        return new Problem.NotAllowed("account.delegation.notLeader");
    }

    private List<Violation> broken(Wish wish, Actor leader, Actor.Held held, Optional<Account> to) {
        List<Violation> broken = new ArrayList<>();
        if (wish.documentNo() == null || wish.documentNo().isBlank() || wish.documentNo().length() > 60) {
            broken.add(Violation.of("delegation-document", "documentNo", "account.delegation.document"));
        }
        if (wish.scope().upTo() != null && !wish.scope().upTo().isMoreThan(Money.ZERO)) {
            broken.add(Violation.of("delegation-amount", "amountUpTo", "account.delegation.amount"));
        }
        if (to.isEmpty()) {
            broken.add(Violation.of("delegation-receiver", "to", "account.delegation.receiver"));
        } else if (to.get().id() == leader.id()) {
            broken.add(Violation.of("delegation-receiver", "to", "account.delegation.self"));
        } else {
            broken.addAll(receivers.against(to.get(), held, wish.kind(), isPeriod(wish) ? wish.from() : clock.today(), isPeriod(wish) ? wish.to() : clock.today()));
        }
        if (!isPeriod(wish) || wish.to().isBefore(clock.today())) {
            broken.add(Violation.of("delegation-period", "validTo", "account.delegation.period"));
        } else if (wish.from().plusDays(LONGEST_DAYS).isBefore(wish.to())) {
            broken.add(Violation.of("delegation-period", "validTo", "account.delegation.tooLong"));
        }
        if (wish.scope().unitId() != null && !units.isWithin(wish.scope().unitId(), held.unitId())) {
            broken.add(Violation.of("delegation-scope", "unit", "account.delegation.unit"));
        }
        return broken;
    }

    private static boolean isPeriod(Wish wish) {
        return wish.from() != null && wish.to() != null && !wish.to().isBefore(wish.from());
    }
}
