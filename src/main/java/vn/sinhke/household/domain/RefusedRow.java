package vn.sinhke.household.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A row of a file that was not taken up, with all reasons; the values of the row themselves are not kept. */
@Entity
@Table(name = "import_refusal")
public class RefusedRow {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private Long id;

    @Column(name = "job_id")
    private Long jobId;

    @Column(name = "row_no")
    private int number;

    @Column(name = "reasons")
    private String reasons;

    protected RefusedRow() { }
}
