package org.rtc.testkit.tx;

import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;

/** What a service gets that opens its transactions by hand. */
final class LocalUserTransaction implements UserTransaction {
    @Override
    public void begin() throws NotSupportedException {
        if (Transactions.current().isPresent()) {
            throw new NotSupportedException("Transactions do not nest");
        }
        Transactions.begin();
    }

    @Override
    public void commit() throws RollbackException {
        own();
        Transactions.commit();
    }

    @Override
    public void rollback() {
        own();
        Transactions.rollback();
    }

    @Override
    public void setRollbackOnly() {
        own().setRollbackOnly();
    }

    @Override
    public int getStatus() {
        return Transactions.current().map(Transaction::status).orElse(Status.STATUS_NO_TRANSACTION);
    }

    /** Local transactions have no limit. */
    @Override
    public void setTransactionTimeout(int seconds) {
    }

    private static Transaction own() {
        return Transactions.current().orElseThrow(() -> new IllegalStateException("No transaction is on this thread"));
    }
}
