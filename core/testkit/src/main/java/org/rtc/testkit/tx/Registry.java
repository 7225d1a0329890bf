package org.rtc.testkit.tx;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;

/** The registry that the server gives, for what hangs on a transaction. */
@ApplicationScoped
public class Registry implements TransactionSynchronizationRegistry {
    @Override
    public Object getTransactionKey() {
        return Transactions.current().orElse(null);
    }

    @Override
    public void putResource(Object key, Object value) {
        active().resources().put(key, value);
    }

    @Override
    public Object getResource(Object key) {
        return active().resources().get(key);
    }

    @Override
    public void registerInterposedSynchronization(Synchronization synchronization) {
        active().registerInterposed(synchronization);
    }

    @Override
    public int getTransactionStatus() {
        return Transactions.current().map(Transaction::status).orElse(Status.STATUS_NO_TRANSACTION);
    }

    @Override
    public void setRollbackOnly() {
        active().setRollbackOnly();
    }

    @Override
    public boolean getRollbackOnly() {
        return active().status() == Status.STATUS_MARKED_ROLLBACK;
    }

    private static Transaction active() {
        return Transactions.current().orElseThrow(() -> new IllegalStateException("No transaction is on this thread"));
    }
}
