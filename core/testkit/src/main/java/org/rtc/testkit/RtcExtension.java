package org.rtc.testkit;

import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.InjectionTarget;
import java.lang.annotation.Annotation;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestInstancePostProcessor;
import org.junit.platform.commons.support.AnnotationSupport;

/** Gives the tests of {@link RtcTest} their beans, a request and a fresh database. */
final class RtcExtension implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, TestInstancePostProcessor,
        ParameterResolver {
    private static final Namespace OURS = Namespace.create(RtcExtension.class);

    @Override
    public void beforeAll(ExtensionContext context) {
        container(context).freshDatabase();
    }

    @Override
    public void postProcessTestInstance(Object test, ExtensionContext context) {
        inject(container(context).weld().getBeanManager(), test);
    }

    private static <T> void inject(BeanManager beans, T test) {
        @SuppressWarnings("unchecked")
        Class<T> type = (Class<T>) test.getClass();
        InjectionTarget<T> target = beans.getInjectionTargetFactory(beans.createAnnotatedType(type)).createInjectionTarget(null);
        target.inject(test, beans.createCreationalContext(null));
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        Container container = container(context);
        if (fresh(context) == RtcTest.Fresh.EACH_TEST) {
            container.freshDatabase();
        }
        container.beginRequest();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        container(context).endRequest();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return lookUp(parameter.getParameter(), context).isResolvable();
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return lookUp(parameter.getParameter(), context).get();
    }

    private static Instance<?> lookUp(Parameter parameter, ExtensionContext context) {
        BeanManager beans = container(context).weld().getBeanManager();
        Annotation[] qualifiers = Arrays.stream(parameter.getAnnotations())
                .filter(annotation -> beans.isQualifier(annotation.annotationType())).toArray(Annotation[]::new);
        return container(context).weld().select(Object.class).select(parameter.getParameterizedType(), qualifiers);
    }

    private static RtcTest.Fresh fresh(ExtensionContext context) {
        return AnnotationSupport.findAnnotation(context.getRequiredTestClass(), RtcTest.class, context.getEnclosingTestClasses())
                .map(RtcTest::database).orElse(RtcTest.Fresh.EACH_TEST);
    }

    private static Container container(ExtensionContext context) {
        return context.getRoot().getStore(OURS).getOrComputeIfAbsent(Started.class, key -> new Started(), Started.class).get();
    }

    /** Started at most once: where that failed, each test fails with the same words at once. */
    private static final class Started implements AutoCloseable {
        private Container container;
        private RuntimeException failure;

        Started() {
            try {
                container = Container.start();
            } catch (RuntimeException e) {
                failure = e;
            }
        }

        Container get() {
            if (failure != null) {
                throw failure;
            }
            return container;
        }

        @Override
        public void close() {
            if (container != null) {
                container.close();
            }
        }
    }
}
