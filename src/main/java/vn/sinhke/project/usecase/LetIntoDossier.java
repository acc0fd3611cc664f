package vn.sinhke.project.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import vn.sinhke.project.persistence.Projects;

/** Lets somebody see one dossier beyond role and territory, such as a member of its council. */
@ApplicationScoped
public class LetIntoDossier {
    @Inject
    Projects projects;

    @Transactional(TxType.MANDATORY)
    public void letIn(Long projectId, long userId) {
        projects.letIn(projectId, userId);
    }
}
