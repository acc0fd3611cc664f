package vn.sinhke.delivery.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.sinhke.delivery.domain.RotationObligation;
import vn.sinhke.household.domain.SupportGrade;
import vn.sinhke.household.query.HouseholdFact;
import vn.sinhke.household.query.SupportOverlap;
import vn.sinhke.household.query.SupportOverlaps;
import vn.sinhke.household.usecase.SupportLedger;
import vn.sinhke.project.domain.ProjectContent;
import vn.sinhke.project.domain.Standing;
import vn.sinhke.reference.query.ParameterCode;
import vn.sinhke.reference.query.LegalParameters;
import vn.sinhke.shared.Period;

/** A household to which stock is handed on stands in the ledger of support like those of the first round, and is asked about like them (ADR 62). */
@ApplicationScoped
class SecondRound {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/yyyy");

    @Inject
    SupportLedger ledger;

    @Inject
    SupportOverlaps overlaps;

    @Inject
    LegalParameters parameters;

    /** The gravest of what the receiver gets or got from others; the receiver is held from now on, so that nobody else promises the same meanwhile. */
    Optional<SupportOverlap> gravest(Standing dossier, ProjectContent content, RotationObligation owed, HouseholdFact receiver, LocalDate day) {
        ledger.lock(List.of(receiver.id()));
        int months = parameters.at(ParameterCode.RECENT_SUPPORT_MONTHS, day, dossier.provinceId()).intValue();
        return overlaps.near(List.of(receiver.id()), product(content, owed), new Period(day, lastDay(content, day)), months, dossier.id()).stream()
                .filter(one -> one.grade() != SupportGrade.ALLOWED).findFirst();
    }

    void claim(Standing dossier, ProjectContent content, RotationObligation owed, Long receiver, LocalDate day) {
        ledger.claimAlso(dossier.id(), dossier.code(), product(content, owed), day, lastDay(content, day), receiver);
    }

    /** What may be told of it to everybody: product and months, not whose dossier it is. */
    static String told(SupportOverlap other) {
        return Objects.requireNonNullElse(other.programme(), other.product()) + " " + MONTH.format(other.from()) + "–" + MONTH.format(other.to());
    }

    private static String product(ProjectContent content, RotationObligation owed) {
        return Objects.requireNonNullElse(content.product(), owed.item());
    }

    /** As for the first round until the project's end; what is handed on afterwards counts on its day. */
    private static LocalDate lastDay(ProjectContent content, LocalDate day) {
        LocalDate end = content.endDate();
        return end == null || end.isBefore(day) ? day : end;
    }
}
