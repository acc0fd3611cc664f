package vn.sinhke.shared.boot;

import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;

/**
 * The persistence unit is the first to ask the database for something. Where the launcher starts that beside the deployment, it waits here until the database
 * answers and is migrated; elsewhere it is there already.
 */
public class AfterTheDatabase implements SessionCustomizer {

    @Override
    public void customize(Session session) throws ReflectiveOperationException {
        Class<?> start;
        try {
            start = Class.forName("vn.sinhke.launcher.DatabaseStart");
        } catch (ClassNotFoundException noLauncher) {
            return;
        }
        start.getMethod("await").invoke(null);
    }
}
