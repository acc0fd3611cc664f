package vn.sinhke.project.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import vn.sinhke.project.domain.Participant;
import vn.sinhke.project.usecase.ReadParticipants;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.Violation;
import vn.sinhke.shared.web.MessageMap;

/** Takes participants over from an Excel list: shown row by row first, then added to the form; saved with the form only. */
@Named
@ViewScoped
public class ParticipantImport implements Serializable {
    @Inject
    ReadParticipants reading;

    @Inject
    ProjectFormPage page;

    @Inject
    MessageMap texts;

    private transient Part file;
    private List<ReadParticipants.Line> lines = List.of();

    public void read() throws IOException {
        lines = List.of();
        if (file == null || file.getSize() == 0) {
            throw new Problem.RulesBroken(Violation.of("file-size", "participants", "household.import.choose"));
        }
        try (InputStream content = file.getInputStream()) {
            lines = reading.read(content);
        }
    }

    /** Adds the good rows that the form does not hold yet. */
    public void add() {
        Set<Long> there = there();
        lines.stream().filter(line -> line.isGood() && there.add(line.householdId())).forEach(line -> page.getForm().getParticipants()
                .add(ParticipantForm.of(new Participant(line.householdId(), line.kind(), line.stock()))));
        lines = List.of();
    }

    private Set<Long> there() {
        Set<Long> there = new HashSet<>();
        page.getForm().getParticipants().forEach(one -> there.add(one.getHouseholdId()));
        return there;
    }

    public boolean isIn(ReadParticipants.Line line) {
        return line.isGood() && there().contains(line.householdId());
    }

    /** How many rows would be added. */
    public long getGood() {
        Set<Long> there = there();
        return lines.stream().filter(line -> line.isGood() && !there.contains(line.householdId())).count();
    }

    public String says(ReadParticipants.Fault fault) {
        return fault.cell() + ": " + texts.of(fault.key(), fault.args().toArray());
    }

    public List<ReadParticipants.Line> getLines() {
        return lines;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public long getLargest() {
        return ReadParticipants.LARGEST;
    }
}
