package vn.sinhke.project.domain.planted;

import jakarta.faces.context.FacesContext;
import java.util.Optional;
import vn.sinhke.project.domain.ProjectCase;
import vn.sinhke.project.domain.rules.LegalRule;
import vn.sinhke.shared.Check;

/** Planted: a rule of law without a source, which knows the pages, the next house and a room above its own. */
public class PlantedRule implements LegalRule {
    FacesContext page;
    vn.sinhke.appraisal.query.Councils later;

    @Override
    public String code() {
        return "planted";
    }

    @Override
    public String field() {
        return "planted";
    }

    @Override
    public Optional<Check> check(ProjectCase dossier) {
        return Optional.empty();
    }
}
