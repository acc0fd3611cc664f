package vn.sinhke.reference.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A word by which a product is known to belong to a livelihood. */
@Entity
@Table(name = "livelihood_word")
class LivelihoodWord {
    @Id
    @Column(name = "word")
    private String word;

    @Enumerated(EnumType.STRING)
    @Column(name = "livelihood")
    private Livelihood livelihood;

    protected LivelihoodWord() { }
}
