package vn.sinhke.handing.query;

import java.io.Serializable;
import vn.sinhke.handing.domain.HandedKind;
import vn.sinhke.handing.domain.HandedResult;

/** What became of one piece of work; the refusal is in Vietnamese and null for what did not stay. */
public record HandingLineView(HandedKind kind, Long projectId, String reference, String title, String toName, HandedResult result, String refusal)
        implements Serializable {
    public boolean isRefused() {
        return result == HandedResult.REFUSED;
    }
}
