package org.rtc.testkit.jpa;

import jakarta.persistence.spi.ClassTransformer;
import jakarta.persistence.spi.TransformerException;
import java.lang.instrument.ClassFileTransformer;
import java.lang.instrument.Instrumentation;
import java.security.ProtectionDomain;
import java.util.logging.Level;
import java.util.logging.Logger;
import net.bytebuddy.agent.ByteBuddyAgent;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Weaves entities as the server does: without it lazy relations would be read at once, and the statements counted in a
 * test would not be those of production. Entities must not be loaded before, and JUnit's search for tests loads them,
 * so the unit is prepared when the session opens.
 */
public final class Weaving implements LauncherSessionListener {
    @Override
    public void launcherSessionOpened(LauncherSession session) {
        EntityManagers.prepare();
    }

    static void weave(ClassTransformer transformer) {
        Instrumentation instrumentation = ByteBuddyAgent.install();
        instrumentation.addTransformer(new Adapter(transformer));
    }

    private record Adapter(ClassTransformer transformer) implements ClassFileTransformer {
        @Override
        public byte[] transform(ClassLoader loader, String name, Class<?> redefined, ProtectionDomain domain, byte[] bytes) {
            if (loader instanceof PeekingClassLoader || name == null) {
                return null;
            }
            try {
                return transformer.transform(loader, name, redefined, domain, bytes);
            } catch (TransformerException e) {
                Logger.getLogger(Weaving.class.getName()).log(Level.SEVERE, name + " could not be woven", e);
                return null;
            }
        }
    }
}
