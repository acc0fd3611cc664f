package vn.sinhke.handing.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.sinhke.appraisal.query.People;
import vn.sinhke.appraisal.query.Person;
import vn.sinhke.handing.domain.HandedKind;
import vn.sinhke.handing.usecase.HandOver;
import vn.sinhke.handing.usecase.HandOver.Distribution;
import vn.sinhke.handing.usecase.HandOver.Planned;
import vn.sinhke.handing.usecase.HandOver.Preview;
import vn.sinhke.handing.usecase.HandOver.Receiver;
import vn.sinhke.shared.Messages;
import vn.sinhke.shared.Refusal;
import vn.sinhke.shared.RowId;
import vn.sinhke.shared.Violation;
import vn.sinhke.shared.web.Notices;
import vn.sinhke.shared.web.ReaderLanguage;

/** An administrator sees everything open of a person, who would take it, and hands it over. */
@Named
@ViewScoped
public class HandOverPage extends WarrantForm {
    private static final long serialVersionUID = 1L;
    private static final int SUGGESTED = 200;
    /** How many pieces of one kind are shown; the others follow the order of the receivers. */
    private static final int SHOWN = 100;

    @Inject
    HandOver handing;

    @Inject
    People people;

    @Inject
    Notices notices;

    @Inject
    ReaderLanguage language;

    private String account;
    private Preview preview;
    private List<Group> groups = List.of();
    private List<Person> suggested = List.of();
    private final Map<String, String> chosen = new HashMap<>();
    private final String[] to = new String[3];

    /** The pieces of one kind. */
    public record Group(HandedKind kind, List<Line> lines, int more) implements Serializable {
        public int number() {
            return lines.size() + more;
        }
    }

    /** One piece with the choice of whoever is to take it. */
    public static class Line implements Serializable {
        private static final long serialVersionUID = 1L;
        private final Planned planned;
        private String holder;

        Line(Planned planned) {
            this.planned = planned;
            holder = planned();
        }

        private String planned() {
            return planned.holder() == null ? "" : planned.holder().username();
        }

        boolean isChanged() {
            return !Objects.requireNonNullElse(holder, "").equals(planned());
        }

        public Planned getPlanned() {
            return planned;
        }

        public String getHolder() {
            return holder;
        }

        public void setHolder(String holder) {
            this.holder = holder;
        }
    }

    public void open() {
        suggested = people.named(null, SUGGESTED);
        load(new Distribution(List.of(), Map.of()));
    }

    /** Says who would take what; the choices at single pieces stay. */
    public void preview() {
        load(distribution());
    }

    public String handOver() {
        Long record = handing.handOver(RowId.of(account), warrant(), distribution());
        notices.done("handing.done", preview.from().fullName());
        return "/account/handed?faces-redirect=true&id=" + record;
    }

    /** One thing that speaks against somebody, in the reader's language. */
    public String say(Violation broken) {
        return Refusal.sentence(broken, Messages.in(language.getLocale()));
    }

    private void load(Distribution among) {
        preview = handing.preview(RowId.of(account), among);
        Map<HandedKind, List<Planned>> kinds = new EnumMap<>(HandedKind.class);
        preview.items().forEach(one -> kinds.computeIfAbsent(one.item().kind(), kind -> new ArrayList<>()).add(one));
        groups = kinds.entrySet().stream().map(one -> new Group(one.getKey(), one.getValue().stream().limit(SHOWN).map(Line::new).toList(),
                Math.max(0, one.getValue().size() - SHOWN))).toList();
    }

    private Distribution distribution() {
        List<String> receivers = new ArrayList<>();
        for (String typed : to) {
            if (typed != null && !typed.isBlank()) {
                receivers.add(People.username(Person.usernameIn(typed)));
            }
        }
        groups.stream().flatMap(group -> group.lines().stream()).filter(Line::isChanged)
                .forEach(line -> chosen.put(line.planned.item().key(), Objects.requireNonNullElse(line.holder, "")));
        chosen.values().removeIf(name -> !name.isEmpty() && !receivers.contains(name));
        if (preview.receivers().isEmpty()) {
            chosen.clear();
        }
        return new Distribution(receivers, Map.copyOf(chosen));
    }

    /** Whether it has been shown who would take what, so that it can be done; what only ends needs nobody. */
    public boolean isReady() {
        return !preview.items().isEmpty() && (!preview.receivers().isEmpty() || preview.items().stream().noneMatch(one -> one.item().kind().isPassed()));
    }

    /** How many pieces would pass or end. */
    public long getMoving() {
        return preview.items().size() - getStaying();
    }

    public long getStaying() {
        return preview.receivers().isEmpty() ? 0 : preview.items().stream().filter(Planned::stays).count();
    }

    public Preview getPreview() {
        return preview;
    }

    public List<Receiver> getReceivers() {
        return preview.receivers();
    }

    public List<Group> getGroups() {
        return groups;
    }

    public List<Person> getSuggested() {
        return suggested;
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }

    public String getTo() {
        return to[0];
    }

    public void setTo(String typed) {
        to[0] = typed;
    }

    public String getSecond() {
        return to[1];
    }

    public void setSecond(String typed) {
        to[1] = typed;
    }

    public String getThird() {
        return to[2];
    }

    public void setThird(String typed) {
        to[2] = typed;
    }
}
