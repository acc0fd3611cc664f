package vn.sinhke.project.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A dossier with everything that the law asks about it, as of the day it is judged by: its submission, or today for a
 * draft. Pure facts; the rules read nothing else.
 *
 * @param households one fact for each participant, in the order of the content
 * @param siteCaps the cap of each site; empty where a site's area class is not known
 */
public record ProjectCase(ProjectContent content, LocalDate day, List<HouseholdAtDay> households,
                          List<SiteCap> siteCaps, Limits limits, List<Overlap> overlaps) {

    /**
     * A participant's household as it was on the day.
     *
     * @param target whether it belongs to the programme's target persons that day, by class or by poor district
     * @param priority whether Điều 20.5 NĐ 27/2022 counts it among those who go first
     */
    public record HouseholdAtDay(Long id, String code, String head, ParticipantKind kind, BigDecimal stock,
                                 boolean target, boolean priority, String classCode) { }

    /** The highest State share at one site. */
    public record SiteCap(Long unitId, String unitName, String areaClass, BigDecimal percent, String article) { }

    /** Dated limits, each with its article. */
    public record Limits(BigDecimal minTargetPercent, String minTargetArticle, BigDecimal priorityPercent,
                         String priorityArticle, int maxCycles, String maxCyclesArticle) { }

    /** Another dossier or programme that already gives the same thing in the same period. */
    public record Overlap(String householdCode, Long otherId, String otherCode) { }

    /** The strictest cap of all sites: a project over several classes keeps to it unless it is split. */
    public SiteCap strictestCap() {
        return siteCaps.stream().min((a, b) -> a.percent().compareTo(b.percent())).orElse(null);
    }

    public long targets() {
        return households.stream().filter(HouseholdAtDay::target).count();
    }

    public long priorities() {
        return households.stream().filter(HouseholdAtDay::priority).count();
    }
}
