package vn.sinhke.shared.api;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Stops reading a body that is too large, whatever its head says of its length: 413 instead of a full disk. */
@Provider
public class UploadLimit implements DynamicFeature {
    /** What a form puts around a file. */
    private static final long FORM = 64 * 1024;

    @Override
    public void configure(ResourceInfo resource, FeatureContext context) {
        LimitedUpload limit = resource.getResourceMethod().getAnnotation(LimitedUpload.class);
        if (limit != null) {
            context.register(new Filter(limit.value() + FORM));
        }
    }

    private record Filter(long most) implements ContainerRequestFilter {
        @Override
        public void filter(ContainerRequestContext request) {
            if (request.getLength() > most) {
                throw new HttpRefusal(HttpRefusal.TOO_LARGE);
            }
            request.setEntityStream(new Counted(request.getEntityStream(), most));
        }
    }

    private static final class Counted extends FilterInputStream {
        private final long most;
        private long count;

        Counted(InputStream in, long most) {
            super(in);
            this.most = most;
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            counted(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] to, int at, int length) throws IOException {
            int n = super.read(to, at, length);
            counted(Math.max(0, n));
            return n;
        }

        private void counted(int more) {
            count += more;
            if (count > most) {
                throw new HttpRefusal(HttpRefusal.TOO_LARGE);
            }
        }
    }
}
