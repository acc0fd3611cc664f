package vn.sinhke.shared.boot;

/**
 * One piece of work that must be done, after the schema is up to date, before the first request is answered.
 *
 * <p>Steps are CDI beans. They run one after another on one thread, outside a transaction; a step opens its own by
 * calling use cases. A step that throws keeps the application from starting.
 */
public interface StartUpStep {

    /** Reference data that the law needs. */
    int REFERENCE = 100;

    /** The accounts without which nobody could sign in. */
    int ACCOUNTS = 200;

    /** The demonstration data, when asked for. */
    int DEMO = 900;

    /** Lower runs earlier. */
    int order();

    void run();
}
