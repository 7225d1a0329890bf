package org.rtc.platform.module;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ObserverMethod;
import jakarta.enterprise.inject.spi.ProcessObserverMethod;
import org.rtc.spi.event.Started;

/** The events of the SPI are heard after the commit, also by who forgot to say so: what an observer throws undoes nothing. */
public class AfterCommit implements Extension {
    private static final Package EVENTS = Started.class.getPackage();

    <T, X> void defer(@Observes ProcessObserverMethod<T, X> found) {
        ObserverMethod<T> observer = found.getObserverMethod();
        if (observer.getObservedType() instanceof Class<?> event && EVENTS.equals(event.getPackage()) && event != Started.class
                && observer.getTransactionPhase() == TransactionPhase.IN_PROGRESS && !observer.isAsync()) {
            found.configureObserverMethod().transactionPhase(TransactionPhase.AFTER_SUCCESS);
        }
    }
}
