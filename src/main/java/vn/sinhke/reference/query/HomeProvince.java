package vn.sinhke.reference.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.UnitLevel;
import vn.sinhke.shared.boot.StartUpStep;

/** The province that this product serves ({@code sinhke.province}, a code of any time): since it ceased to exist, the one into which it went. */
@ApplicationScoped
public class HomeProvince implements StartUpStep {
    private static final Logger LOG = System.getLogger(HomeProvince.class.getName());

    @Inject
    @ConfigProperty(name = "sinhke.province", defaultValue = "06")
    String code;

    @Inject
    Units units;

    @Inject
    BusinessClock clock;

    /** Nothing where the setting names no province. */
    public Optional<UnitView> today() {
        return units.tree().standing(code, clock.today()).filter(unit -> unit.level() == UnitLevel.PROVINCE);
    }

    @Override
    public int order() {
        return REFERENCE;
    }

    /** Pages without the name of their province are better than none. */
    @Override
    public void run() {
        if (today().isEmpty()) {
            LOG.log(Level.WARNING, "sinhke.province: không có tỉnh nào mang mã {0}; các trang không ghi tên tỉnh.", code);
        }
    }
}
