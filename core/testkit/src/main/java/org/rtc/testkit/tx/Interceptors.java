package org.rtc.testkit.tx;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** One for each kind of transaction, since the kind is part of the binding; what they do is in {@link Rules}. */
final class Interceptors {
    private static final int PRIORITY = Interceptor.Priority.PLATFORM_BEFORE + 200;

    private Interceptors() {
    }

    @Interceptor
    @Transactional(TxType.REQUIRED)
    @Priority(PRIORITY)
    static class Required {
        @AroundInvoke
        Object around(InvocationContext call) throws Exception {
            return Rules.apply(call);
        }
    }

    @Interceptor
    @Transactional(TxType.REQUIRES_NEW)
    @Priority(PRIORITY)
    static class RequiresNew {
        @AroundInvoke
        Object around(InvocationContext call) throws Exception {
            return Rules.apply(call);
        }
    }

    @Interceptor
    @Transactional(TxType.MANDATORY)
    @Priority(PRIORITY)
    static class Mandatory {
        @AroundInvoke
        Object around(InvocationContext call) throws Exception {
            return Rules.apply(call);
        }
    }

    @Interceptor
    @Transactional(TxType.SUPPORTS)
    @Priority(PRIORITY)
    static class Supports {
        @AroundInvoke
        Object around(InvocationContext call) throws Exception {
            return Rules.apply(call);
        }
    }

    @Interceptor
    @Transactional(TxType.NOT_SUPPORTED)
    @Priority(PRIORITY)
    static class NotSupported {
        @AroundInvoke
        Object around(InvocationContext call) throws Exception {
            return Rules.apply(call);
        }
    }

    @Interceptor
    @Transactional(TxType.NEVER)
    @Priority(PRIORITY)
    static class Never {
        @AroundInvoke
        Object around(InvocationContext call) throws Exception {
            return Rules.apply(call);
        }
    }
}
