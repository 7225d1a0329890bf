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
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestInstancePostProcessor;
import org.junit.platform.commons.support.AnnotationSupport;

/** Gives the tests of {@link RtcTest} their beans, a request and a fresh database. */
final class RtcExtension implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, TestInstancePostProcessor,
        ParameterResolver {
    @Override
    public void beforeAll(ExtensionContext context) {
        Started.container().freshDatabase();
    }

    @Override
    public void postProcessTestInstance(Object test, ExtensionContext context) {
        inject(Started.container().weld().getBeanManager(), test);
    }

    private static <T> void inject(BeanManager beans, T test) {
        @SuppressWarnings("unchecked")
        Class<T> type = (Class<T>) test.getClass();
        InjectionTarget<T> target = beans.getInjectionTargetFactory(beans.createAnnotatedType(type)).createInjectionTarget(null);
        target.inject(test, beans.createCreationalContext(null));
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        Container container = Started.container();
        if (fresh(context) == RtcTest.Fresh.EACH_TEST) {
            container.freshDatabase();
        }
        container.beginRequest();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Started.container().endRequest();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return lookUp(parameter.getParameter()).isResolvable();
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return lookUp(parameter.getParameter()).get();
    }

    private static Instance<?> lookUp(Parameter parameter) {
        BeanManager beans = Started.container().weld().getBeanManager();
        Annotation[] qualifiers = Arrays.stream(parameter.getAnnotations())
                .filter(annotation -> beans.isQualifier(annotation.annotationType())).toArray(Annotation[]::new);
        return Started.container().weld().select(Object.class).select(parameter.getParameterizedType(), qualifiers);
    }

    private static RtcTest.Fresh fresh(ExtensionContext context) {
        return AnnotationSupport.findAnnotation(context.getRequiredTestClass(), RtcTest.class, context.getEnclosingTestClasses())
                .map(RtcTest::database).orElse(RtcTest.Fresh.EACH_TEST);
    }

    /** Started at most once in this JVM, which ends it: where that failed, each test fails with the same words at once. */
    private static final class Started {
        private static final Started ONCE = new Started();

        private Container container;
        private RuntimeException failure;

        private Started() {
            try {
                container = Container.start();
            } catch (RuntimeException e) {
                failure = e;
            }
        }

        static Container container() {
            if (ONCE.failure != null) {
                throw ONCE.failure;
            }
            return ONCE.container;
        }
    }
}
