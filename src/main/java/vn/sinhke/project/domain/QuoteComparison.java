package vn.sinhke.project.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.sinhke.shared.VietnameseText;

/** How a {@link QuotedItem} is kept. */
@Entity
@Table(name = "quote_comparison")
public class QuoteComparison {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "project_id", updatable = false)
    private Long projectId;

    @Column(name = "item")
    private String item;

    @Column(name = "item_key")
    private String itemKey;

    @Column(name = "unit")
    private String unit;

    @Column(name = "unit_key")
    private String unitKey;

    @Column(name = "reason")
    private String reason;

    @Column(name = "updated_by")
    private Long updatedBy;

    @Column(name = "updated_at")
    private LocalDateTime updatedAt;

    @OneToMany(mappedBy = "comparison", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("pos")
    private List<QuoteRow> quotes = new ArrayList<>();

    protected QuoteComparison() { }

    public QuoteComparison(Long projectId, String item, String unit) {
        this.projectId = projectId;
        this.item = item;
        this.itemKey = VietnameseText.fold(item);
        this.unit = unit;
        this.unitKey = VietnameseText.fold(unit);
    }

    /** Replaces all quotes; every change is a new version, also where only a quote changed. */
    public void compare(List<Quote> all, String why, long by, LocalDateTime at) {
        quotes.clear();
        for (int i = 0; i < all.size(); i++) {
            quotes.add(new QuoteRow(this, i, all.get(i)));
        }
        reason = why;
        updatedBy = by;
        updatedAt = at;
    }

    /** In the order in which they were entered, however they were read. */
    public QuotedItem value() {
        return new QuotedItem(item, unit, version, quotes.stream().sorted(Comparator.comparingInt(QuoteRow::pos)).map(QuoteRow::value).toList(), reason);
    }

    public int version() {
        return version;
    }
}
