package vn.sinhke.support;

import jakarta.inject.Inject;
import jakarta.persistence.PersistenceContext;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Beans without a container: what a bean wants injected is taken from what the test gave, or made in the same way. */
public final class Wired {
    private final List<Object> known = new ArrayList<>();

    private Wired() { }

    /** @param given an entity manager, a clock, an actor …: whatever cannot simply be made */
    public static Wired with(Object... given) {
        Wired wired = new Wired();
        wired.known.addAll(Arrays.asList(given));
        return wired;
    }

    public <T> T get(Class<T> type) {
        return known.stream().filter(type::isInstance).findFirst().map(type::cast).orElseGet(() -> make(type));
    }

    private <T> T make(Class<T> type) {
        try {
            Constructor<T> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            T bean = constructor.newInstance();
            known.add(bean);
            for (Class<?> level = type; level != null; level = level.getSuperclass()) {
                for (Field field : level.getDeclaredFields()) {
                    if (field.isAnnotationPresent(Inject.class) || field.isAnnotationPresent(PersistenceContext.class)) {
                        field.setAccessible(true);
                        field.set(bean, get(field.getType()));
                    }
                }
            }
            return bean;
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("give the test an instance of " + type, impossible);
        }
    }
}
