package vn.sinhke.launcher;

import java.lang.annotation.Annotation;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Looks at the address of each request before the server does. One that cannot be decoded ends there, before anything of
 * the application runs, in an empty answer (even {@code 200 OK}): it is led to where the application refuses it.
 * The server's own classes lie within its jar, out of the compiler's reach; hence by their names.
 */
final class AddressGuard implements InvocationHandler {
    /** Where the application refuses, see its {@code Door}. */
    static final String API = "/api/malformed";
    static final String PAGE = "/malformed";
    private static final String GRIZZLY = "org.glassfish.grizzly.";

    private final Method getAddress;
    private final Method setAddress;

    private AddressGuard() throws ReflectiveOperationException {
        Class<?> request = Class.forName(GRIZZLY + "http.HttpRequestPacket");
        getAddress = request.getMethod("getRequestURI");
        setAddress = request.getMethod("setRequestURI", String.class);
    }

    /** Puts one before every port that listens. */
    static void install() {
        try {
            Class<?> probe = Class.forName(GRIZZLY + "http.HttpProbe");
            Object guards = Array.newInstance(probe, 1);
            Array.set(guards, 0, Proxy.newProxyInstance(probe.getClassLoader(), new Class<?>[] {probe}, new AddressGuard()));
            Class<?> configured = Class.forName(GRIZZLY + "config.dom.NetworkListener");
            Object service = Class.forName("org.glassfish.internal.api.Globals").getMethod("get", Class.class)
                    .invoke(null, Class.forName("com.sun.enterprise.v3.services.impl.GrizzlyService"));
            Object locator = service.getClass().getMethod("getHabitat").invoke(service);
            List<?> all = (List<?>) Class.forName("org.glassfish.hk2.api.ServiceLocator")
                    .getMethod("getAllServices", Class.class, Annotation[].class).invoke(locator, configured, new Annotation[0]);
            for (Object one : all) {
                Object port = service.getClass().getMethod("lookupNetworkProxy", configured).invoke(service, one);
                if (port != null) {
                    watch(port.getClass().getMethod("getUnderlyingListener").invoke(port), guards);
                }
            }
        } catch (ReflectiveOperationException e) {
            throw new Refusal("Không đặt được phần kiểm tra địa chỉ của yêu cầu: %s", e.getCause() == null ? e : e.getCause());
        }
    }

    private static void watch(Object listener, Object guards) throws ReflectiveOperationException {
        List<?> codecs = (List<?>) Class.forName(GRIZZLY + "config.GenericGrizzlyListener").getMethod("getFilters", Class.class)
                .invoke(listener, Class.forName(GRIZZLY + "http.HttpServerFilter"));
        for (Object codec : codecs) {
            Object probes = codec.getClass().getMethod("getMonitoringConfig").invoke(codec);
            Class.forName(GRIZZLY + "monitoring.MonitoringConfig").getMethod("addProbes", Object[].class).invoke(probes, guards);
        }
    }

    @Override
    public Object invoke(Object probe, Method event, Object[] args) throws ReflectiveOperationException {
        switch (event.getName()) {
            case "onHeaderParseEvent" -> look(args[1]);
            case "hashCode" -> {
                return System.identityHashCode(probe);
            }
            case "equals" -> {
                return probe == args[0];
            }
            default -> { }
        }
        return null;
    }

    private void look(Object request) throws ReflectiveOperationException {
        String address = (String) getAddress.invoke(request);
        if (address.indexOf('%') >= 0 && !isWhole(address)) {
            setAddress.invoke(request, address.startsWith("/api/") ? API : PAGE);
        }
    }

    /** Whether every percent sign begins an octet, and all octets together are text without its end mark. */
    static boolean isWhole(String address) {
        ByteBuffer octets = ByteBuffer.allocate(address.length());
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            if (c != '%') {
                octets.put((byte) (c < 0x80 ? c : '?'));
                continue;
            }
            int high = i + 2 < address.length() ? Character.digit(address.charAt(i + 1), 16) : -1;
            int low = i + 2 < address.length() ? Character.digit(address.charAt(i + 2), 16) : -1;
            if (high < 0 || low < 0 || high == 0 && low == 0) {
                return false;
            }
            octets.put((byte) (high << 4 | low));
            i += 2;
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(octets.flip());
            return true;
        } catch (CharacterCodingException broken) {
            return false;
        }
    }
}
