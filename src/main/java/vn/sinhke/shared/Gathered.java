package vn.sinhke.shared;

import jakarta.enterprise.context.RequestScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** What one request has read together, once it has said that it changes nothing. */
@RequestScoped
class Gathered {
    private final Map<String, List<Object[]>> rows = new HashMap<>();
    private final Map<String, Object> found = new HashMap<>();
    private boolean on;

    void begin() {
        on = true;
    }

    boolean isOn() {
        return on;
    }

    List<Object[]> rows(String key) {
        return rows.get(key);
    }

    void keep(String key, List<Object[]> read) {
        rows.put(key, read);
    }

    Object once(String name, Supplier<?> read) {
        if (!found.containsKey(name)) {
            found.put(name, read.get());
        }
        return found.get(name);
    }
}
