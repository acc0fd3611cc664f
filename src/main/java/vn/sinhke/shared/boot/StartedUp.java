package vn.sinhke.shared.boot;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Says at {@code /health/ready} whether all start-up work has been done. */
@Readiness
@ApplicationScoped
public class StartedUp implements HealthCheck {

    private volatile boolean everything;

    void everything() {
        everything = true;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("start-up").status(everything).build();
    }
}
