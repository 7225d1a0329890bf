package org.rtc.testkit.jpa;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TransactionRequiredException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Optional;
import java.util.Set;
import org.rtc.testkit.tx.Transaction;
import org.rtc.testkit.tx.Transactions;

/**
 * Behaves as a container's entity manager: inside a transaction it is that transaction's own, outside each call gets a
 * new one, so that what is found is detached and nothing can be written.
 */
final class CurrentEntityManager implements InvocationHandler {
    private static final Set<String> WRITES = Set.of("persist", "merge", "remove", "refresh", "flush", "lock", "joinTransaction");
    private static final Set<String> CONTAINERS_OWN = Set.of("close", "getTransaction");

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        String name = method.getName();
        if (CONTAINERS_OWN.contains(name)) {
            throw new IllegalStateException(name + "() is not allowed: the container manages this entity manager");
        }
        Optional<Transaction> transaction = Transactions.current();
        if (name.equals("isJoinedToTransaction")) {
            return transaction.isPresent();
        }
        if (transaction.isPresent()) {
            return name.equals("joinTransaction") ? null : call(method, transaction.get().entityManager(), arguments);
        }
        if (WRITES.contains(name)) {
            throw new TransactionRequiredException(name + "() needs a transaction: is @Transactional missing?");
        }
        return outside(method, arguments);
    }

    /** A query outlives the call that made it, so its entity manager is left open: it holds no connection. */
    private static Object outside(Method method, Object[] arguments) throws Throwable {
        EntityManager own = EntityManagers.factory().createEntityManager();
        boolean query = method.getName().startsWith("create");
        try {
            Object result = call(method, own, arguments);
            if (!query) {
                own.clear();
            }
            return result;
        } finally {
            if (!query) {
                own.close();
            }
        }
    }

    private static Object call(Method method, EntityManager target, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
