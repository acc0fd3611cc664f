package vn.sinhke.document.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import vn.sinhke.document.usecase.pades.TrustAnchors;

/** Where the operator lays the certificates of trusted providers: {@code sinhke.trust}, else {@code sinhke.data}/trust. */
@ApplicationScoped
public class TrustFolder {
    private final Path folder;

    public TrustFolder() {
        this(of(ConfigProvider.getConfig()));
    }

    public TrustFolder(Path folder) {
        this.folder = folder;
    }

    private static Path of(Config settings) {
        return settings.getOptionalValue("sinhke.trust", String.class).map(Path::of)
                .orElseGet(() -> Path.of(settings.getOptionalValue("sinhke.data", String.class).orElse("data"), "trust"));
    }

    /** What lies there now. */
    public TrustAnchors read() {
        return TrustAnchors.in(folder);
    }
}
