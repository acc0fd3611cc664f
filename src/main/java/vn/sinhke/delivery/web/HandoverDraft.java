package vn.sinhke.delivery.web;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.sinhke.delivery.domain.HandoverCase.Head;
import vn.sinhke.delivery.usecase.RecordHandover;

/** What somebody types for a handover: one household, one day, one certificate, each animal by its tag. */
public class HandoverDraft implements Serializable {
    private Integer cycle = 1;
    private String household;
    private LocalDate day;
    private String certificate;
    private String note;
    private List<Beast> animals = new ArrayList<>(List.of(new Beast()));

    /** One animal on the scale. */
    public static class Beast implements Serializable {
        private String tag;
        private BigDecimal weightKg;

        /** Whether it is heavy enough; null while there is nothing to compare. */
        public Boolean reaches(BigDecimal least) {
            return weightKg == null || least == null ? null : weightKg.compareTo(least) >= 0;
        }

        /** A row that was opened and not used. */
        boolean isEmpty() {
            return (tag == null || tag.isBlank()) && weightKg == null;
        }

        public String getTag() {
            return tag;
        }

        public void setTag(String tag) {
            this.tag = tag == null ? null : tag.strip();
        }

        public BigDecimal getWeightKg() {
            return weightKg;
        }

        public void setWeightKg(BigDecimal weightKg) {
            this.weightKg = weightKg;
        }
    }

    HandoverDraft(LocalDate today) {
        day = today;
    }

    RecordHandover.Entry entry() {
        return new RecordHandover.Entry(cycle, household, day, certificate,
                animals.stream().filter(one -> !one.isEmpty()).map(one -> new Head(one.tag, one.weightKg)).toList(), note);
    }

    public void addAnimal() {
        animals.add(new Beast());
    }

    /** The last one stays: a handover of nothing is none. */
    public void removeAnimal(int index) {
        if (animals.size() > 1) {
            animals.remove(index);
        }
    }

    public Integer getCycle() {
        return cycle;
    }

    public void setCycle(Integer cycle) {
        this.cycle = cycle;
    }

    public String getHousehold() {
        return household;
    }

    public void setHousehold(String household) {
        this.household = household;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getCertificate() {
        return certificate;
    }

    public void setCertificate(String certificate) {
        this.certificate = certificate;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public List<Beast> getAnimals() {
        return animals;
    }
}
