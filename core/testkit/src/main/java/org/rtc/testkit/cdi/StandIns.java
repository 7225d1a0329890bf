package org.rtc.testkit.cdi;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.spi.AfterBeanDiscovery;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;
import jakarta.enterprise.inject.spi.ProcessBeanAttributes;
import jakarta.enterprise.inject.spi.ProcessInjectionPoint;
import jakarta.persistence.PersistenceContext;
import java.lang.reflect.Proxy;
import java.lang.reflect.Type;
import java.util.HashSet;
import java.util.Set;

/**
 * Lets a part be tested without those that implement the rest of the SPI: what nobody on the test class path
 * implements is there, and refuses when it is called. A test that needs more brings a bean of its own.
 */
public class StandIns implements Extension {
    private final Set<Class<?>> needed = new HashSet<>();
    private final Set<Type> given = new HashSet<>();

    void note(@Observes ProcessInjectionPoint<?, ?> point) {
        if (point.getInjectionPoint().getType() instanceof Class<?> type && type.isInterface()
                && type.getPackageName().startsWith("org.rtc.spi.")) {
            needed.add(type);
        }
    }

    void note(@Observes ProcessBeanAttributes<?> bean) {
        given.addAll(bean.getBeanAttributes().getTypes());
    }

    /** The server's entity manager is not to be had here: the testkit produces its own. */
    <T> void dropServersProducers(@Observes ProcessAnnotatedType<T> type) {
        if (type.getAnnotatedType().getFields().stream().anyMatch(field -> field.isAnnotationPresent(PersistenceContext.class))) {
            type.configureAnnotatedType().filterFields(field -> field.isAnnotationPresent(PersistenceContext.class))
                    .forEach(field -> field.remove(annotation -> annotation.annotationType() == Produces.class));
        }
    }

    void fillIn(@Observes AfterBeanDiscovery beans) {
        needed.removeAll(given);
        for (Class<?> type : needed) {
            beans.addBean().types(Object.class, type).scope(ApplicationScoped.class).createWith(context -> absent(type));
        }
    }

    static Object absent(Class<?> type) {
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
            if (method.getDeclaringClass() == Object.class) {
                return method.getName().equals("toString") ? "absent " + type.getSimpleName() : method.invoke(type, arguments);
            }
            throw new UnsupportedOperationException("No part on the test class path implements " + type.getName()
                    + ": add that part with scope test, or a bean of the test's own");
        });
    }
}
