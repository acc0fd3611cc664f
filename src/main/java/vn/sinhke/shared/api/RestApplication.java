package vn.sinhke.shared.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** The REST API for other systems; every resource of every house answers under this path. */
@ApplicationPath(RestApplication.PATH)
@OpenAPIDefinition(
        info = @Info(title = "SinhKế", version = "1",
                description = "Dự án hỗ trợ sinh kế: hồ sơ, thẩm định, phê duyệt, vốn và kết quả."
                        + " Livelihood projects: dossier, appraisal, decision, money and outcome.",
                license = @License(name = "Apache-2.0", url = "https://www.apache.org/licenses/LICENSE-2.0")),
        security = @SecurityRequirement(name = "bearer"))
@SecurityScheme(securitySchemeName = "bearer", type = SecuritySchemeType.HTTP, scheme = "bearer",
        description = "POST /api/v1/tokens gives the token.")
public class RestApplication extends Application {
    public static final String PATH = "/api/v1";

    /** OPTIONS says which methods there are, and nothing of the classes behind them. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}
