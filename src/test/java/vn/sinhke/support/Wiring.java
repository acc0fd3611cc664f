package vn.sinhke.support;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The beans of the application put together over a test database without a container: fields marked for injection are
 * filled by type, each class once. Whoever calls gives the transaction.
 */
public final class Wiring implements AutoCloseable {
    private final JpaForTests jpa;
    private final ThreadLocal<EntityManager> current = new ThreadLocal<>();
    private final EntityManager em = (EntityManager) Proxy.newProxyInstance(Wiring.class.getClassLoader(),
            new Class<?>[] {EntityManager.class}, (proxy, method, args) -> {
                try {
                    return method.invoke(current.get(), args);
                } catch (InvocationTargetException thrown) {
                    throw thrown.getCause();
                }
            });
    private final Map<Class<?>, Object> beans = new HashMap<>();
    private final Map<Class<?>, List<Consumer<Object>>> observers = new HashMap<>();

    public Wiring(TestDatabase database) {
        jpa = JpaForTests.over(database);
    }

    /** Uses this object wherever the type is wanted. */
    public <T> Wiring with(Class<T> type, T bean) {
        beans.put(type, bean);
        return this;
    }

    /** Uses the bean of this class wherever the interface is wanted. */
    public <T> Wiring with(Class<T> type, Class<? extends T> by) {
        beans.put(type, get(by));
        return this;
    }

    /** Tells the observer of every event of this type, in the caller's transaction. */
    public <E> Wiring observe(Class<E> event, Consumer<E> observer) {
        observers.computeIfAbsent(event, type -> new ArrayList<>()).add(told -> observer.accept(event.cast(told)));
        return this;
    }

    public <T> T get(Class<T> type) {
        Object known = beans.get(type);
        if (known == null) {
            known = make(type);
        }
        return type.cast(known);
    }

    /** Runs the work in one transaction, rolled back if it throws; another one that goes on around it waits meanwhile. */
    public <T> T in(Supplier<T> work) {
        EntityManager around = current.get();
        return jpa.inTransaction(own -> {
            current.set(own);
            try {
                T result = work.get();
                own.flush();
                return result;
            } finally {
                current.set(around);
            }
        });
    }

    public void run(Runnable work) {
        in(() -> {
            work.run();
            return null;
        });
    }

    /** The entity manager of the running transaction. */
    public EntityManager em() {
        return em;
    }

    private Object make(Class<?> type) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            Object bean = constructor.newInstance();
            beans.put(type, bean);
            for (Class<?> level = type; level != Object.class; level = level.getSuperclass()) {
                for (Field field : level.getDeclaredFields()) {
                    fill(bean, field);
                }
            }
            return bean;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make " + type.getName(), e);
        }
    }

    private void fill(Object bean, Field field) throws IllegalAccessException {
        if (Modifier.isStatic(field.getModifiers())) {
            return;
        }
        if (field.isAnnotationPresent(PersistenceContext.class)) {
            field.setAccessible(true);
            field.set(bean, em);
        } else if (field.isAnnotationPresent(Inject.class)) {
            field.setAccessible(true);
            field.set(bean, field.getType() == Event.class ? event(field) : get(field.getType()));
        }
    }

    private Event<?> event(Field field) {
        Class<?> type = (Class<?>) ((ParameterizedType) field.getGenericType()).getActualTypeArguments()[0];
        return (Event<?>) Proxy.newProxyInstance(Wiring.class.getClassLoader(), new Class<?>[] {Event.class},
                (proxy, method, args) -> {
                    if (method.getName().equals("fire")) {
                        observers.getOrDefault(type, List.of()).forEach(observer -> observer.accept(args[0]));
                    }
                    return null;
                });
    }

    @Override
    public void close() {
        jpa.close();
    }
}
