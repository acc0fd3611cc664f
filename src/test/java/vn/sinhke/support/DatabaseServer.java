package vn.sinhke.support;

/** The servers on which the schema must hold. */
public enum DatabaseServer {
    MARIADB {
        @Override
        String url(String database) {
            return MariaDbServer.running().url(database);
        }
    },
    MYSQL {
        @Override
        String url(String database) {
            return MySqlServer.running().url(database);
        }
    };

    abstract String url(String database);
}
