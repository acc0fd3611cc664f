package vn.sinhke.project.web;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.sinhke.project.domain.ProjectState;
import vn.sinhke.project.query.ContentWords;
import vn.sinhke.project.query.ProjectDetail;
import vn.sinhke.project.query.ProjectReturns;
import vn.sinhke.project.query.ReturnView;
import vn.sinhke.project.usecase.AnswerReturn;
import vn.sinhke.shared.Messages;

/** The reasons of the present return, each in its section of the form, with the answer that is being typed. */
@Named
@ViewScoped
public class FormAnswers implements Serializable {
    @Inject
    ProjectReturns returns;

    @Inject
    AnswerReturn answering;

    @Inject
    ContentWords words;

    private List<Answer> all = List.of();

    /** One reason and its answer. */
    public static class Answer implements Serializable {
        private final ReturnView.Reason reason;
        private final String place;
        private String text;

        Answer(ReturnView.Reason reason, String place) {
            this.reason = reason;
            this.place = place;
            this.text = reason.answer();
        }

        public ReturnView.Reason getReason() {
            return reason;
        }

        /** The field that the reason names; null where it speaks of the whole section. */
        public String getPlace() {
            return place;
        }

        public String getText() {
            return text;
        }

        public void setText(String text) {
            this.text = text;
        }

        public boolean isOpen() {
            return text == null || text.isBlank();
        }
    }

    void open(ProjectDetail dossier) {
        if (dossier.state() != ProjectState.RETURNED) {
            return;
        }
        List<ReturnView.Reason> reasons = returns.last(dossier.id()).map(ReturnView::reasons).orElse(List.of());
        Messages say = Messages.in(FacesContext.getCurrentInstance().getViewRoot().getLocale());
        Map<String, String> names = words.households(reasons.stream().map(ReturnView.Reason::field).toList());
        all = reasons.stream().map(one -> new Answer(one,
                one.field() == null || one.field().equals(one.section()) ? null : words.label(one.field(), names, say))).toList();
    }

    /** The reasons that are cured in a section. */
    public List<Answer> of(String section) {
        return all.stream().filter(one -> one.getReason().section().equals(section)).toList();
    }

    public int open(String section) {
        return (int) of(section).stream().filter(Answer::isOpen).count();
    }

    /** How many reasons wait for an answer. */
    public int getOpen() {
        return (int) all.stream().filter(Answer::isOpen).count();
    }

    /** Keeps what is typed, upon the version that was just saved; returns the version after that. */
    int keep(Long projectId, int version) {
        Map<Long, String> texts = new LinkedHashMap<>();
        all.forEach(one -> texts.put(one.getReason().id(), one.getText()));
        return texts.isEmpty() ? version : answering.answer(projectId, version, texts);
    }
}
