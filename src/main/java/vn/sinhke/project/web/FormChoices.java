package vn.sinhke.project.web;

import java.util.List;
import java.util.stream.IntStream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.sinhke.project.domain.GroupKind;
import vn.sinhke.project.domain.Indicator;
import vn.sinhke.project.domain.LeadUnitKind;
import vn.sinhke.project.domain.Manager;
import vn.sinhke.project.domain.ParticipantKind;
import vn.sinhke.project.domain.RotationKind;
import vn.sinhke.reference.query.UnitView;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.Component;
import vn.sinhke.shared.HouseholdClass;
import vn.sinhke.shared.ProjectType;

/** What one may choose from in the dossier's form. */
@Named
@RequestScoped
public class FormChoices {
    @Inject
    AreaChoice areas;

    @Inject
    BusinessClock clock;

    private List<UnitView> communes;

    /** The communes in which the person may write dossiers today. */
    public List<UnitView> getCommunes() {
        if (communes == null) {
            communes = areas.communes(clock.today());
        }
        return communes;
    }

    /** A place of the form by its number, as an item of the estimate names it. */
    public record NumberedSite(int no, String name) { }

    public List<NumberedSite> sites(ProjectForm form) {
        return IntStream.rangeClosed(1, form.getSites().size()).filter(no -> form.getSites().get(no - 1).getUnitId() != null)
                .mapToObj(no -> new NumberedSite(no, name(form.getSites().get(no - 1)))).toList();
    }

    private String name(SiteForm site) {
        String commune = getCommunes().stream().filter(one -> one.id().equals(site.getUnitId())).map(UnitView::name).findFirst().orElse("");
        return site.getVillage() == null ? commune : commune + ", " + site.getVillage();
    }

    public List<ProjectType> getTypes() {
        return List.of(ProjectType.values());
    }

    public List<Component> getComponents() {
        return List.of(Component.values());
    }

    public List<Manager> getManagers() {
        return List.of(Manager.values());
    }

    public List<LeadUnitKind> getLeadUnitKinds() {
        return List.of(LeadUnitKind.values());
    }

    public List<GroupKind> getGroupKinds() {
        return List.of(GroupKind.values());
    }

    public List<ParticipantKind> getParticipantKinds() {
        return List.of(ParticipantKind.values());
    }

    public List<RotationKind> getRotationKinds() {
        return List.of(RotationKind.values());
    }

    public List<Indicator> getIndicators() {
        return List.of(Indicator.values());
    }

    public List<HouseholdClass> getHouseholdClasses() {
        return List.of(HouseholdClass.values());
    }
}
