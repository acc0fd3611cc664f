package vn.sinhke.dossier.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.sinhke.dossier.query.LawBook;
import vn.sinhke.dossier.query.LawLine;
import vn.sinhke.reference.query.Cap;
import vn.sinhke.reference.query.LegalParameter;
import vn.sinhke.reference.query.LegalParameters;
import vn.sinhke.reference.query.LegalRegime;
import vn.sinhke.reference.query.LegalRegimes;
import vn.sinhke.reference.query.ParameterCode;
import vn.sinhke.reference.query.ProvinceMay;
import vn.sinhke.reference.query.SupportCaps;
import vn.sinhke.shared.BusinessClock;

/** The law as it holds on a day: the regime, every rule with its act and days, every number with all its periods. */
@Named
@RequestScoped
public class LawPage {
    private static final String CAP = "SUPPORT_CAP";

    @Inject
    LegalRegimes regimes;

    @Inject
    LegalParameters parameters;

    @Inject
    SupportCaps caps;

    @Inject
    BusinessClock clock;

    private LocalDate asOf;

    /** A number: what holds on the day for the country, for provinces, what comes, and all periods, newest first. */
    public record Number(ParameterCode code, ProvinceMay may, LegalParameter now, List<LegalParameter> provinces,
                         List<LegalParameter> coming, List<LegalParameter> periods) { }

    /** A rule with its numbers. */
    public record Rule(LawLine line, boolean inForce, List<Number> numbers, boolean capped) { }

    /** The rules about one subject. */
    public record Group(String subject, List<Rule> rules) { }

    public List<LegalRegime> getRegimes() {
        return regimes.all();
    }

    public LegalRegime getRegime() {
        return regimes.at(getAsOf()).orElse(null);
    }

    public List<Group> getGroups() {
        List<LawLine> all = LawBook.all();
        return all.stream().map(LawLine::subject).distinct().map(subject -> new Group(subject,
                all.stream().filter(line -> line.subject().equals(subject)).map(this::rule).toList())).toList();
    }

    private Rule rule(LawLine line) {
        return new Rule(line, line.isInForce(getAsOf()), line.numbers().stream().filter(code -> !code.equals(CAP))
                .map(code -> number(ParameterCode.valueOf(code))).toList(), line.numbers().contains(CAP));
    }

    /** The numbers that no rule above names: terms, and what the register reads. */
    public List<Number> getOthers() {
        Set<String> named = new LinkedHashSet<>(LawBook.all().stream().flatMap(line -> line.numbers().stream()).toList());
        return Arrays.stream(ParameterCode.values()).filter(code -> !named.contains(code.name())).map(this::number).toList();
    }

    private Number number(ParameterCode code) {
        List<LegalParameter> all = parameters.all().stream().filter(row -> row.code().equals(code.name()))
                .sorted(Comparator.comparing(LegalParameter::from).reversed()).toList();
        return new Number(code, code.province(), parameters.at(code, getAsOf(), null),
                all.stream().filter(row -> row.provinceId() != null && row.isValidAt(getAsOf())).toList(),
                all.stream().filter(row -> row.from().isAfter(getAsOf())).sorted(Comparator.comparing(LegalParameter::from)).toList(), all);
    }

    /** The caps that hold on the day, national ones first. */
    public List<Cap> getCaps() {
        Comparator<Cap> order = Comparator.comparing((Cap cap) -> cap.provinceId() != null).thenComparing(Cap::type).thenComparing(Cap::areaClass);
        return caps.all().stream().filter(cap -> cap.isValidAt(getAsOf())).sorted(order).toList();
    }

    /** How many rules and numbers wait for somebody who checks them against the text. */
    public long getToConfirm() {
        return Stream.of(LawBook.all().stream().filter(LawLine::toConfirm).count(),
                parameters.all().stream().filter(row -> row.toConfirm() && row.isValidAt(getAsOf())).count(),
                regimes.all().stream().filter(LegalRegime::toConfirm).count()).mapToLong(Long::longValue).sum();
    }

    public LocalDate getAsOf() {
        return asOf == null ? clock.today() : asOf;
    }

    public void setAsOf(LocalDate day) {
        asOf = day;
    }
}
