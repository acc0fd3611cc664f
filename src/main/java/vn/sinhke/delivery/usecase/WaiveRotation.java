package vn.sinhke.delivery.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import vn.sinhke.delivery.domain.DeliveryParty;
import vn.sinhke.delivery.domain.RotationObligation;
import vn.sinhke.delivery.domain.RotationStatus;
import vn.sinhke.delivery.persistence.Deliveries;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.Violation;

/** The agency forgives what is left of an obligation, on a certificate of disease or another force majeure. */
@ApplicationScoped
@Transactional
public class WaiveRotation {
    @Inject
    DeliveryDesk desk;

    @Inject
    Deliveries deliveries;

    @Inject
    BusinessClock clock;

    public void waive(Long projectId, Long obligationId, String certificate, String reason) {
        desk.open(projectId, DeliveryParty.AGENCY, "WAIVE_ROTATION");
        RotationObligation obligation = deliveries.lock(projectId, obligationId).orElseThrow(Problem.NotFound::new);
        List<Violation> wrong = new ArrayList<>();
        RotationStatus status = obligation.status(clock.today());
        if (!status.isOpen()) {
            wrong.add(Violation.of("rotation-open", "obligation", "delivery.rotation.closed", status));
        }
        if (certificate == null || certificate.isBlank()) {
            wrong.add(Violation.of("rotation-waiver-certificate", "certificate", "delivery.rotation.certificate"));
        }
        DeliveryDesk.check(wrong);
        obligation.waive(certificate, reason);
        desk.note(projectId, "ROTATION_WAIVED", certificate);
    }
}
