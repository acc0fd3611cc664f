package vn.sinhke.shared.web;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.PropertyNotWritableException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Lets a page write {@code #{row.title}} for a record: EL 5 knows only getters (EL 6 brings this itself). What a record
 * derives from its components, a method without arguments, reads in the same way.
 */
public class RecordELResolver extends ELResolver {
    private static final Set<String> OF_EVERY_OBJECT = Set.of("hashCode", "toString");
    private static final Map<Class<?>, Map<String, Method>> ACCESSORS = new ConcurrentHashMap<>();

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        Method accessor = accessor(base, property);
        if (accessor == null) {
            return null;
        }
        context.setPropertyResolved(base, property);
        try {
            return accessor.invoke(base);
        } catch (ReflectiveOperationException failed) {
            throw new ELException(failed);
        }
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        Method accessor = accessor(base, property);
        if (accessor == null) {
            return null;
        }
        context.setPropertyResolved(base, property);
        return accessor.getReturnType();
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        if (accessor(base, property) != null) {
            throw new PropertyNotWritableException(base.getClass().getSimpleName() + "." + property);
        }
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        if (accessor(base, property) == null) {
            return false;
        }
        context.setPropertyResolved(base, property);
        return true;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return base instanceof Record ? String.class : null;
    }

    /** The method of that name; getters in the old manner stay with the bean resolver. */
    private static Method accessor(Object base, Object property) {
        return base instanceof Record && property != null
                ? ACCESSORS.computeIfAbsent(base.getClass(), RecordELResolver::accessors).get(property.toString())
                : null;
    }

    private static Map<String, Method> accessors(Class<?> type) {
        Map<String, Method> all = new ConcurrentHashMap<>();
        for (Method method : type.getDeclaredMethods()) {
            int modifiers = method.getModifiers();
            if (Modifier.isPublic(modifiers) && !Modifier.isStatic(modifiers) && method.getParameterCount() == 0
                    && method.getReturnType() != void.class && !OF_EVERY_OBJECT.contains(method.getName())) {
                method.setAccessible(true);
                all.put(method.getName(), method);
            }
        }
        return all;
    }
}
