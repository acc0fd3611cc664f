package vn.sinhke.delivery.web;

import java.io.Serializable;
import java.time.LocalDate;
import vn.sinhke.delivery.domain.IncidentKind;
import vn.sinhke.delivery.usecase.RecordIncident;

/** What somebody types for an incident. */
public class IncidentDraft implements Serializable {
    private IncidentKind kind = IncidentKind.DEATH;
    private LocalDate day;
    private String animal;
    private String description;
    private String certificate;

    IncidentDraft(LocalDate today) {
        day = today;
    }

    RecordIncident.Entry entry() {
        return new RecordIncident.Entry(kind, day, blankIsNone(animal), description, blankIsNone(certificate));
    }

    private static String blankIsNone(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    public IncidentKind getKind() {
        return kind;
    }

    public void setKind(IncidentKind kind) {
        this.kind = kind;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getAnimal() {
        return animal;
    }

    public void setAnimal(String animal) {
        this.animal = animal;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public String getCertificate() {
        return certificate;
    }

    public void setCertificate(String certificate) {
        this.certificate = certificate;
    }
}
