package org.rtc.testkit.tx;

import jakarta.interceptor.InvocationContext;
import jakarta.transaction.InvalidTransactionException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.TransactionRequiredException;
import jakarta.transaction.Transactional;
import jakarta.transaction.TransactionalException;
import java.util.Arrays;
import org.jboss.weld.interceptor.WeldInvocationContext;

/**
 * What {@link Transactional} promises (Jakarta Transactions 2.0, §3.7), over local transactions. In one thing it is
 * stricter than the server: where work within failed and its caller swallowed that, the server rolls back in silence;
 * here the caller is told.
 */
final class Rules {
    private Rules() {
    }

    static Object apply(InvocationContext call) throws Exception {
        Transactional rules = ((WeldInvocationContext) call).getInterceptorBindingsByType(Transactional.class).iterator().next();
        boolean active = Transactions.current().isPresent();
        return switch (rules.value()) {
            case REQUIRED -> active ? joined(call, rules) : begun(call, rules);
            case REQUIRES_NEW -> apart(() -> begun(call, rules));
            case MANDATORY -> {
                if (!active) {
                    throw new TransactionalException(call.getMethod() + " needs a transaction around it",
                            new TransactionRequiredException());
                }
                yield joined(call, rules);
            }
            case SUPPORTS -> active ? joined(call, rules) : call.proceed();
            case NOT_SUPPORTED -> apart(call::proceed);
            case NEVER -> {
                if (active) {
                    throw new TransactionalException(call.getMethod() + " must not have a transaction around it",
                            new InvalidTransactionException());
                }
                yield call.proceed();
            }
        };
    }

    private static Object joined(InvocationContext call, Transactional rules) throws Exception {
        try {
            return call.proceed();
        } catch (Exception e) {
            if (rollsBack(rules, e)) {
                Transactions.current().ifPresent(Transaction::setRollbackOnly);
            }
            throw e;
        }
    }

    private static Object begun(InvocationContext call, Transactional rules) throws Exception {
        Transactions.begin();
        Object result;
        try {
            result = call.proceed();
        } catch (Exception | Error e) {
            end(rollsBack(rules, e));
            throw e;
        }
        end(false);
        return result;
    }

    private static void end(boolean rollback) {
        if (rollback) {
            Transactions.rollback();
            return;
        }
        try {
            Transactions.commit();
        } catch (RollbackException e) {
            throw new TransactionalException(e.getMessage(), e);
        }
    }

    private static Object apart(Work work) throws Exception {
        Transaction suspended = Transactions.suspend();
        try {
            return work.run();
        } finally {
            Transactions.resume(suspended);
        }
    }

    static boolean rollsBack(Transactional rules, Throwable thrown) {
        if (isAny(rules.dontRollbackOn(), thrown)) {
            return false;
        }
        return !(thrown instanceof Exception) || thrown instanceof RuntimeException || isAny(rules.rollbackOn(), thrown);
    }

    @SuppressWarnings("rawtypes")
    private static boolean isAny(Class[] types, Throwable thrown) {
        return Arrays.stream(types).anyMatch(type -> type.isInstance(thrown));
    }

    private interface Work {
        Object run() throws Exception;
    }
}
