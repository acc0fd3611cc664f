package vn.sinhke.appraisal.query;

import java.io.Serializable;
import java.util.Locale;

/** One criterion with its weight and legal source. */
public record CriterionView(String code, String labelVi, String labelEn, String article, Integer max) implements Serializable {
    public String label(Locale locale) {
        return locale != null && "en".equals(locale.getLanguage()) ? labelEn : labelVi;
    }
}
