package vn.sinhke.delivery.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.sinhke.delivery.domain.DeliveryParty;
import vn.sinhke.delivery.domain.Lifetime;
import vn.sinhke.delivery.domain.Sale;
import vn.sinhke.delivery.persistence.Deliveries;
import vn.sinhke.project.domain.Standing;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.Violation;

/** Writes down a sale of the project's product, so that sales under the contract can be told from those past it. */
@ApplicationScoped
@Transactional
public class RecordSale {
    public static final BigDecimal MOST = new BigDecimal("999999999");

    @Inject
    DeliveryDesk desk;

    @Inject
    Deliveries deliveries;

    @Inject
    CurrentActor actor;

    @Inject
    BusinessClock clock;

    /** @param household code or id of the seller; null for the lead unit or the group as a whole */
    public Long record(Long projectId, String household, Sale.Deal deal) {
        Standing standing = desk.open(projectId, DeliveryParty.DELIVERY_RECORDER, "RECORD_SALE");
        List<Violation> wrong = new ArrayList<>();
        desk.demandAlive(standing, wrong);
        Long seller = desk.household(household);
        boolean takesPart = household == null || seller != null && desk.content(projectId).participants().stream()
                .anyMatch(one -> seller.equals(one.householdId()));
        if (!takesPart) {
            wrong.add(Violation.of("sale-participant", "household", "delivery.participant", household));
        }
        wrong.addAll(Lifetime.broken("sale-date", deal.day(), desk.approved(projectId), clock.today()));
        if (deal.quantity().signum() <= 0) {
            wrong.add(Violation.of("sale-quantity", "quantity", "delivery.sale.quantity"));
        }
        if (deal.quantity().compareTo(MOST) > 0) {
            wrong.add(Violation.of("sale-quantity", "quantity", "delivery.sale.most", MOST));
        }
        if (deal.unitPrice().isNegative()) {
            wrong.add(Violation.of("sale-price", "unitPrice", "delivery.sale.price"));
        }
        DeliveryDesk.check(wrong);
        Sale made = new Sale(projectId, seller, deal, actor.get().id(), clock.utc());
        deliveries.add(made);
        desk.note(projectId, "SALE", deal.buyer());
        return made.id();
    }
}
