package vn.sinhke.workflow;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.SQLException;
import java.util.concurrent.ThreadLocalRandom;

/** Stands outside the transaction of a {@link Retried} method; within somebody else's transaction it does nothing. */
@Retried
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
public class Retry {
    private static final int MOST = 3;
    private static final int DEADLOCK = 1213;
    private static final int LOCK_WAIT = 1205;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transaction;

    @AroundInvoke
    Object again(InvocationContext call) throws Exception {
        if (transaction.getTransactionStatus() != Status.STATUS_NO_TRANSACTION) {
            return call.proceed();
        }
        for (int tried = 1; ; tried++) {
            try {
                return call.proceed();
            } catch (Exception broken) {
                if (tried == MOST || !isWorthAnother(broken)) {
                    throw broken;
                }
                Thread.sleep(ThreadLocalRandom.current().nextInt(20, 60) * (long) tried);
            }
        }
    }

    static boolean isWorthAnother(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockException || cause instanceof SQLException sql
                    && (sql.getErrorCode() == DEADLOCK || sql.getErrorCode() == LOCK_WAIT)) {
                return true;
            }
        }
        return false;
    }
}
