package vn.sinhke.project.domain.rules;

import java.util.List;
import java.util.Optional;
import vn.sinhke.project.domain.ProjectCase;
import vn.sinhke.shared.Check;

/** Every legal rule about a dossier; it is judged by those in force on its own day. */
public final class ProjectRules {
    public static final List<LegalRule> ALL = List.of(
            new StateSupportIsWithinTheCap(),
            new StateSupportIsWithinTheCapOfEachSite(),
            new SourcesEqualTheTotal(),
            new AtLeastHalfAreTargetPersons(),
            new PriorityPersonsAreMoreThanSeventyPercent(),
            new BeneficiariesAreEligible(),
            new TheExperiencedMemberGetsNoStock(),
            new LeadUnitIsAnEnterpriseOrCooperative(),
            new LeadUnitIsRegistered(),
            new LeadUnitShowsItsCapacity(),
            new GroupElectedItsRepresentative(),
            new LinkageContractIsPresent(),
            new ContractCoversTheProject(),
            new AtMostThreeInputCycles(),
            new CommunityProjectLastsNoLongerThanUsual(),
            new CommunityProjectEndsWithinTheProgramme(),
            new NobodyIsSupportedTwice(),
            new CloseSupportIsExplained(),
            new PapersAreComplete(),
            new PricesAreWithinTheNorm(),
            new ThreeQuotesAreCompared());

    private ProjectRules() { }

    public static List<Check> check(ProjectCase dossier) {
        return check(ALL, dossier);
    }

    static List<Check> check(List<LegalRule> rules, ProjectCase dossier) {
        return rules.stream().filter(rule -> rule.inForceOn(dossier.day())).map(rule -> rule.check(dossier))
                .flatMap(Optional::stream).toList();
    }
}
