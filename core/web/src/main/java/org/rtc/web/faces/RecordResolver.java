package org.rtc.web.faces;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.Map;

/**
 * Lets pages read records: {@code #{row.title}} calls {@code title()}, whether that is a component or another method
 * without parameters. The next Expression Language does so for components by itself.
 */
public class RecordResolver extends ELResolver {
    private static final ClassValue<Map<String, MethodHandle>> READABLE = new ClassValue<>() {
        @Override
        protected Map<String, MethodHandle> computeValue(Class<?> type) {
            Map<String, MethodHandle> readable = new HashMap<>();
            try {
                for (Method method : type.getDeclaredMethods()) {
                    if (method.getParameterCount() == 0 && Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers())) {
                        readable.put(method.getName(), MethodHandles.publicLookup().unreflect(method));
                    }
                }
            } catch (IllegalAccessException e) {
                throw new ELException(type + " is not public, so that pages cannot read it", e);
            }
            return readable;
        }
    };

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        if (!(base instanceof Record) || property == null) {
            return null;
        }
        MethodHandle read = READABLE.get(base.getClass()).get(property.toString());
        if (read == null) {
            return null;
        }
        context.setPropertyResolved(base, property);
        try {
            return read.invoke(base);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new ELException(e);
        }
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        // records do not change: the next resolver says so
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return false;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return base instanceof Record ? Object.class : null;
    }
}
