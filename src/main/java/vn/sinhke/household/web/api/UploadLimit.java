package vn.sinhke.household.web.api;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import vn.sinhke.household.usecase.HouseholdImports;
import vn.sinhke.shared.api.HttpRefusal;

/** Stops reading a body that is too large, whatever its head says of its length: 413 instead of a full disk. */
@Provider
@LimitedUpload
public class UploadLimit implements ContainerRequestFilter {
    private static final long MOST = HouseholdImports.LARGEST + 64 * 1024;

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getLength() > MOST) {
            throw new HttpRefusal(HttpRefusal.TOO_LARGE);
        }
        request.setEntityStream(new Counted(request.getEntityStream()));
    }

    private static final class Counted extends FilterInputStream {
        private long count;

        Counted(InputStream in) {
            super(in);
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
            if (count > MOST) {
                throw new HttpRefusal(HttpRefusal.TOO_LARGE);
            }
        }
    }
}
