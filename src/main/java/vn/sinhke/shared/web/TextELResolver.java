package vn.sinhke.shared.web;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.PropertyNotWritableException;
import java.util.Arrays;

/**
 * Answers {@code #{msg['key']}} and {@code #{msg.of('key', value)}} before the resolvers that look for beans, for every second
 * expression of a page is a text.
 */
public class TextELResolver extends ELResolver {
    private static final MessageMap TEXTS = new MessageMap();

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        if (base == null && MessageMap.NAME.equals(property)) {
            context.setPropertyResolved(null, property);
            return TEXTS;
        }
        if (base instanceof MessageMap texts) {
            context.setPropertyResolved(base, property);
            return texts.get(property);
        }
        return null;
    }

    @Override
    public Object invoke(ELContext context, Object base, Object method, Class<?>[] types, Object[] values) {
        if (base instanceof MessageMap texts && "of".equals(method)) {
            context.setPropertyResolved(base, method);
            return texts.of(String.valueOf(values[0]), Arrays.copyOfRange(values, 1, values.length));
        }
        return null;
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        if (base instanceof MessageMap) {
            throw new PropertyNotWritableException(String.valueOf(property));
        }
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return base instanceof MessageMap;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return null;
    }
}
