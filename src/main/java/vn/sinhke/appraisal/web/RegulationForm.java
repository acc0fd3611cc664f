package vn.sinhke.appraisal.web;

import java.io.Serializable;
import java.time.LocalDate;

/** What the forms for a council regulation to come have in common: the period shown, and from when by which act the next one holds. */
public abstract class RegulationForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String id;
    private String article;
    private LocalDate from;
    private boolean toConfirm;

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getArticle() {
        return article;
    }

    public void setArticle(String entered) {
        article = entered;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate entered) {
        from = entered;
    }

    public boolean isToConfirm() {
        return toConfirm;
    }

    public void setToConfirm(boolean entered) {
        toConfirm = entered;
    }
}
