package org.rtc.testkit.tx;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.rtc.testkit.jpa.EntityManagers;

/** One transaction of the database, with the entity manager that belongs to it. */
public final class Transaction {
    private final List<Synchronization> synchronizations = new ArrayList<>();
    private final List<Synchronization> interposed = new ArrayList<>();
    private final Map<Object, Object> resources = new HashMap<>();
    private EntityManager entityManager;
    private int status = Status.STATUS_ACTIVE;

    public EntityManager entityManager() {
        if (entityManager == null) {
            entityManager = EntityManagers.factory().createEntityManager();
            entityManager.getTransaction().begin();
        }
        return entityManager;
    }

    int status() {
        return status;
    }

    Map<Object, Object> resources() {
        return resources;
    }

    void setRollbackOnly() {
        status = Status.STATUS_MARKED_ROLLBACK;
    }

    void register(Synchronization synchronization) {
        synchronizations.add(synchronization);
    }

    /** These run after the others before the commit, and before them after it. */
    void registerInterposed(Synchronization synchronization) {
        interposed.add(synchronization);
    }

    /** @throws RollbackException where it could not be committed; its cause says why */
    void commit() throws RollbackException {
        try {
            refuseIfMarked();
            beforeCompletion(synchronizations);
            beforeCompletion(interposed);
            refuseIfMarked();
            if (entityManager != null) {
                entityManager.getTransaction().commit();
            }
            status = Status.STATUS_COMMITTED;
        } catch (RollbackException e) {
            rollback();
            throw e;
        } catch (RuntimeException e) {
            rollback();
            RollbackException failed = new RollbackException("The transaction could not be committed: " + e.getMessage());
            failed.initCause(reason(e));
            throw failed;
        }
    }

    /** The server says the same: a rollback, because of what JPA found. */
    private static Throwable reason(RuntimeException e) {
        if (!(e instanceof jakarta.persistence.RollbackException) || e.getCause() == null) {
            return e;
        }
        return e.getCause() instanceof PersistenceException found ? found : new PersistenceException(e.getCause());
    }

    private void refuseIfMarked() throws RollbackException {
        if (status == Status.STATUS_MARKED_ROLLBACK) {
            throw new RollbackException("The transaction was marked for rollback");
        }
    }

    void rollback() {
        if (entityManager != null && entityManager.getTransaction().isActive()) {
            entityManager.getTransaction().rollback();
        }
        status = Status.STATUS_ROLLEDBACK;
    }

    /** One that runs may register more. */
    private static void beforeCompletion(List<Synchronization> list) {
        for (int i = 0; i < list.size(); i++) {
            list.get(i).beforeCompletion();
        }
    }

    /** Tells those who waited for the end. The thread has no transaction by then, as in the server. */
    void tellOfTheEnd() {
        List<Synchronization> all = new ArrayList<>(interposed);
        all.addAll(synchronizations);
        for (Synchronization each : all) {
            try {
                each.afterCompletion(status);
            } catch (RuntimeException e) {
                Logger.getLogger(Transaction.class.getName()).log(Level.SEVERE, "Failed after the transaction", e);
            }
        }
        if (entityManager != null) {
            entityManager.close();
        }
    }
}
