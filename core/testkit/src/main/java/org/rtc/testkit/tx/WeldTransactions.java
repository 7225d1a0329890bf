package org.rtc.testkit.tx;

import jakarta.transaction.Synchronization;
import jakarta.transaction.UserTransaction;
import org.jboss.weld.transaction.spi.TransactionServices;

/** Tells Weld of transactions, so that observers of a phase run in that phase. */
public final class WeldTransactions implements TransactionServices {
    @Override
    public void registerSynchronization(Synchronization synchronization) {
        Transactions.current().orElseThrow().register(synchronization);
    }

    @Override
    public boolean isTransactionActive() {
        return Transactions.current().isPresent();
    }

    @Override
    public UserTransaction getUserTransaction() {
        return new LocalUserTransaction();
    }

    @Override
    public void cleanup() {
    }
}
