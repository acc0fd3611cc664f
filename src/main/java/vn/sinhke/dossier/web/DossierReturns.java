package vn.sinhke.dossier.web;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.sinhke.project.domain.DossierSection;
import vn.sinhke.project.query.ContentWords;
import vn.sinhke.project.query.ProjectDetail;
import vn.sinhke.project.query.ProjectReturns;
import vn.sinhke.project.query.ProjectVersions;
import vn.sinhke.project.query.ReturnView;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.Messages;

/** How a dossier came back: the reasons and answers in words, for its page, the council's bench and the return dialog. */
@Named
@RequestScoped
public class DossierReturns {
    @Inject
    ProjectReturns returns;

    @Inject
    ProjectVersions versions;

    @Inject
    ContentWords words;

    @Inject
    BusinessClock clock;

    /**
     * One return as a page tells it.
     *
     * @param compare the address that compares the returned submission with what came after it, null where nothing did
     */
    public record Card(int no, String by, LocalDateTime at, String comment, List<Line> lines, long open, String compare, String officer) {
        public long answered() {
            return lines.size() - open;
        }
    }

    /** One reason in words. */
    public record Line(String place, String text, boolean isNew, String answer, String answeredBy) { }

    private final Map<Long, List<Card>> told = new HashMap<>();

    /** The last return first. */
    public List<Card> of(Long projectId) {
        return told.computeIfAbsent(projectId, this::tell);
    }

    private List<Card> tell(Long projectId) {
        List<ReturnView> all = new ArrayList<>(returns.of(projectId));
        Collections.reverse(all);
        if (all.isEmpty()) {
            return List.of();
        }
        int last = versions.last(projectId);
        Map<String, String> names = words.households(all.stream().flatMap(one -> one.reasons().stream()).map(ReturnView.Reason::field).toList());
        int year = clock.today().getYear();
        Map<Long, Long> often = returns.countsSince(projectId, LocalDate.of(year, 1, 1));
        return all.stream().map(one -> card(projectId, one, last, names, say().get("return.officer", one.returnedByName(),
                often.getOrDefault(one.returnedBy(), 0L), String.valueOf(year)))).toList();
    }

    private Card card(Long projectId, ReturnView view, int last, Map<String, String> names, String officer) {
        Messages say = say();
        String compare = view.versionNo() == null || view.versionNo() >= last ? null
                : "/project/compare.xhtml?id=" + projectId + "&from=" + view.versionNo() + "&to=" + (view.versionNo() + 1);
        return new Card(view.no(), view.returnedByName(), view.returnedAt(), view.comment(), view.reasons().stream()
                .map(one -> new Line(place(one, names, say), one.text(), one.isNew(), one.answer(), one.answeredBy())).toList(),
                view.open(), compare, officer);
    }

    private String place(ReturnView.Reason reason, Map<String, String> names, Messages say) {
        return reason.field() == null ? say.get("project.section." + reason.section()) : words.label(reason.field(), names, say);
    }

    /** The reasons of the last return, to be raised again. */
    List<DossierMove.Earlier> earlier(Long projectId) {
        Messages say = say();
        return returns.last(projectId).map(one -> {
            Map<String, String> names = words.households(one.reasons().stream().map(ReturnView.Reason::field).toList());
            return one.reasons().stream().map(reason -> new DossierMove.Earlier(reason, place(reason, names, say), false)).toList();
        }).orElse(List.of());
    }

    /** What each section of the dossier holds: the section itself first, then its fields or rows. */
    Map<String, List<DossierMove.Place>> places(ProjectDetail dossier) {
        Messages say = say();
        List<String> fields = ContentWords.places(dossier.content());
        Map<String, String> names = words.households(fields);
        Map<String, List<DossierMove.Place>> all = new LinkedHashMap<>();
        for (DossierSection section : DossierSection.of(dossier.content().type())) {
            List<DossierMove.Place> places = new ArrayList<>();
            places.add(new DossierMove.Place(section.key(), say.get("return.place.whole")));
            fields.stream().filter(field -> DossierSection.of(field) == section)
                    .forEach(field -> places.add(new DossierMove.Place(field, words.place(field, dossier.content(), names, say))));
            all.put(section.key(), places);
        }
        return all;
    }

    private static Messages say() {
        return Messages.in(FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }
}
