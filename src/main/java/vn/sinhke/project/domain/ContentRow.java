package vn.sinhke.project.domain;

import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;

/** A row of a dossier's content: how one value of the content is kept. */
@MappedSuperclass
abstract class ContentRow<V> {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "project_id", updatable = false)
    private Project project;

    @Column(name = "pos")
    int pos;

    protected ContentRow() { }

    ContentRow(Project project) {
        this.project = project;
    }

    abstract V value();

    abstract void set(V value);
}
