package vn.sinhke.household.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import vn.sinhke.household.domain.BasicService;
import vn.sinhke.household.domain.Deficit;
import vn.sinhke.household.domain.PovertyStandard;
import vn.sinhke.household.query.HouseholdDetail;
import vn.sinhke.household.query.HouseholdTimeline;
import vn.sinhke.household.query.HouseholdView;
import vn.sinhke.household.query.MeasureLine;
import vn.sinhke.household.query.PovertyMeasures;
import vn.sinhke.household.query.PovertyStandards;
import vn.sinhke.household.query.ReviewLine;
import vn.sinhke.household.query.SupportLine;
import vn.sinhke.household.query.TimelineLine;
import vn.sinhke.household.usecase.RevealIdentity;
import vn.sinhke.reference.query.Units;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.RowId;
import vn.sinhke.shared.web.MessageMap;

/** One household: who and where, its class through time, and everything it receives. */
@Named
@ViewScoped
public class HouseholdDetailPage implements Serializable {
    @Inject
    HouseholdDetail detail;

    @Inject
    RevealIdentity revealIdentity;

    @Inject
    HouseholdTimeline timeline;

    @Inject
    PovertyMeasures measures;

    @Inject
    PovertyStandards standards;

    @Inject
    Units units;

    @Inject
    MessageMap messages;

    private String id;
    private HouseholdView household;
    private List<TimelineLine> lines;
    private List<MeasureLine> answers;
    private transient String identity;

    public void open() {
        Long wanted = RowId.orNull(id);
        household = detail.find(wanted).orElseThrow(Problem.NotFound::new);
        lines = timeline.of(household);
        ReviewLine review = household.review();
        answers = measures.against(review == null ? null : review.cause(), household.day());
    }

    /** What happened, in one sentence. */
    public String sentence(TimelineLine line) {
        return messages.of(line.happening().key(), line.happening().args().toArray());
    }

    /** Whether the reader may write what changed in this household. */
    public boolean isChangeable() {
        return household.identityIsMine();
    }

    /** The deficits of a review, put under the services that they measure. */
    public List<ServiceLine> services(ReviewLine review) {
        return Arrays.stream(BasicService.values()).map(service -> new ServiceLine(service,
                        review.deficits().stream().filter(one -> one.service() == service).toList()))
                .filter(line -> !line.missing().isEmpty()).toList();
    }

    /** A basic service with those of its indicators that a household lacks. */
    public record ServiceLine(BasicService service, List<Deficit> missing) implements Serializable { }

    /** The sign that stands beside a line of the timeline. */
    public String icon(TimelineLine line) {
        return switch (line.happening().kind()) {
            case REVIEW -> "list";
            case REGISTER -> "edit";
            case SUPPORT -> "file";
            case DELIVERY -> "tag";
            case ROTATION -> "refresh";
            case SALE -> "money";
            case RESULT -> "check";
        };
    }

    /** Shows the whole personal number until the page is left; the log keeps who looked. */
    public void reveal() {
        identity = revealIdentity.reveal(household.id());
    }

    public String getPlace() {
        String district = units.name(household.districtId());
        return household.village() + ", " + units.name(household.unitId()) + (district.isEmpty() ? "" : ", " + district);
    }

    public boolean isActive(SupportLine line) {
        return line.isActiveOn(household.day());
    }

    public String getIdentity() {
        return identity == null ? household.maskedIdentity() : identity;
    }

    public boolean isRevealable() {
        return identity == null && household.identityIsMine() && household.maskedIdentity() != null;
    }

    public List<TimelineLine> getLines() {
        return lines;
    }

    public List<MeasureLine> getAnswers() {
        return answers;
    }

    /** The poverty standard of the day, in the language of the page, which is not known yet when the page is opened. */
    public String getStandard() {
        PovertyStandard now = standards.at(household.day(), household.unitId());
        return messages.of("household.standard", now.line(), now.minDeficits(), now.article());
    }

    public HouseholdView getHousehold() {
        return household;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
