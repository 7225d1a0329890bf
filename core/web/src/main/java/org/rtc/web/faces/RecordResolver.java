package org.rtc.web.faces;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;

/** Lets pages read records: {@code #{row.title}} calls {@code title()}. The next Expression Language does so by itself. */
public class RecordResolver extends ELResolver {
    private static final ClassValue<Map<String, MethodHandle>> COMPONENTS = new ClassValue<>() {
        @Override
        protected Map<String, MethodHandle> computeValue(Class<?> type) {
            Map<String, MethodHandle> components = new HashMap<>();
            try {
                for (RecordComponent component : type.getRecordComponents()) {
                    components.put(component.getName(), MethodHandles.publicLookup().unreflect(component.getAccessor()));
                }
            } catch (IllegalAccessException e) {
                throw new ELException(type + " is not public, so that pages cannot read it", e);
            }
            return components;
        }
    };

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        if (!(base instanceof Record) || property == null) {
            return null;
        }
        MethodHandle component = COMPONENTS.get(base.getClass()).get(property.toString());
        if (component == null) {
            return null;
        }
        context.setPropertyResolved(base, property);
        try {
            return component.invoke(base);
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
