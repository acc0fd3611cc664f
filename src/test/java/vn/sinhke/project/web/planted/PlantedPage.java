package vn.sinhke.project.web.planted;

import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import vn.sinhke.household.persistence.Households;
import vn.sinhke.project.domain.Project;
import vn.sinhke.project.domain.ProjectState;

/** Planted: a page that holds an entity, opens a transaction, queries, moves a state and enters another house's store. */
public class PlantedPage {
    EntityManager em;
    Households store;

    @jakarta.inject.Inject
    Object hidden;

    @Transactional
    public void decide(Project project) {
        project.enter(ProjectState.APPROVED);
    }
}
