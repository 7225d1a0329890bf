package org.rtc.testkit.jpa;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.List;

/** Lets EclipseLink look at the classes of the parts without loading them for good, so that they can still be woven. */
final class PeekingClassLoader extends ClassLoader {
    private final List<URL> parts;

    PeekingClassLoader(ClassLoader parent, List<URL> parts) {
        super(parent);
        this.parts = parts;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            Class<?> known = findLoadedClass(name);
            if (known != null) {
                return known;
            }
            URL file = getParent().getResource(name.replace('.', '/') + ".class");
            return file != null && isOfPart(file) ? define(name, file) : super.loadClass(name, resolve);
        }
    }

    private boolean isOfPart(URL file) {
        return parts.stream().anyMatch(part -> file.toString().contains(part.toString()));
    }

    private Class<?> define(String name, URL file) throws ClassNotFoundException {
        try (InputStream in = file.openStream()) {
            byte[] bytes = in.readAllBytes();
            return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }
}
