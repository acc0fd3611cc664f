package vn.sinhke.decision.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import vn.sinhke.decision.query.Publication;
import vn.sinhke.decision.query.PublishedDecision;
import vn.sinhke.decision.query.PublishedResult;
import vn.sinhke.reference.query.Units;
import vn.sinhke.shared.Slice;

/** The page for everybody: what was decided, for how much, and how far it is. */
@Named
@RequestScoped
public class PublicPage {
    private static final int A_PAGE = 20;
    private static final int RESULTS = 10;

    @Inject
    Publication publication;

    @Inject
    Units units;

    private String q;
    private String after;
    private Slice<PublishedDecision> decisions = new Slice<>(List.of(), null);
    private List<PublishedResult> results = List.of();

    public void open() {
        decisions = publication.decisions(q, after, A_PAGE);
        results = publication.results(RESULTS);
    }

    /** Commune and district, by their names of that time. */
    public String place(Long communeId, Long districtId) {
        return units.place(communeId, districtId);
    }

    /** The State's share in percent, null without cost. */
    public BigDecimal share(PublishedDecision one) {
        return one.stateSupport().percentOf(one.total());
    }

    public List<PublishedDecision> getDecisions() {
        return decisions.items();
    }

    /** The cursor of the next page, null on the last. */
    public String getNext() {
        return decisions.next();
    }

    public List<PublishedResult> getResults() {
        return results;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
