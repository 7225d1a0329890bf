package org.rtc.spi.module;

import jakarta.enterprise.inject.Instance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * Asks what parts bring of one kind, each bean by itself: one that cannot be made or throws is left out, and the others go
 * on. The log names its class, once a class and fault.
 */
public final class Brought {
    private static final Logger LOG = Logger.getLogger(Brought.class.getName());
    private static final Set<String> TOLD = ConcurrentHashMap.newKeySet();

    private Brought() {
    }

    /** What all of them answer, those first that were asked first. @param question whose answer may be null, for none */
    public static <B, A> List<A> ask(Instance<B> beans, Function<? super B, ? extends Stream<? extends A>> question) {
        List<A> answers = new ArrayList<>();
        for (Instance.Handle<B> handle : beans.handles()) {
            guarded(handle, bean -> {
                Stream<? extends A> answer = question.apply(bean);
                if (answer != null) {
                    answers.addAll(answer.toList());
                }
            });
        }
        return answers;
    }

    /** The first that answers so. */
    public static <B> Optional<B> find(Instance<B> beans, Predicate<? super B> question) {
        return Brought.<B, B>ask(beans, bean -> question.test(bean) ? Stream.of(bean) : Stream.empty()).stream().findFirst();
    }

    /** Lets each do its part. */
    public static <B> void tell(Instance<B> beans, Consumer<? super B> what) {
        beans.handles().forEach(handle -> guarded(handle, what));
    }

    private static <B> void guarded(Instance.Handle<B> handle, Consumer<? super B> what) {
        try {
            what.accept(handle.get());
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            String type = handle.getBean().getBeanClass().getName();
            if (TOLD.add(type + " " + e.getClass().getName())) {
                LOG.log(Level.SEVERE, type + " is left out, for it fails", e);
            }
        }
    }
}
