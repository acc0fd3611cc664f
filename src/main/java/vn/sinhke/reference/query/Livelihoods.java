package vn.sinhke.reference.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.sinhke.reference.domain.Livelihood;
import vn.sinhke.shared.VietnameseText;

/** To which livelihood a product belongs, answered from memory: the first known word decides, so that "gừng trâu" is a crop. */
@ApplicationScoped
public class Livelihoods {
    @PersistenceContext(unitName = "sinhke")
    EntityManager em;

    private final Cached<Map<String, Livelihood>> words = new Cached<>(this::read);

    private Map<String, Livelihood> read() {
        Map<String, Livelihood> known = new HashMap<>();
        em.createQuery("SELECT w.word, w.livelihood FROM LivelihoodWord w", Object[].class).getResultList()
                .forEach(row -> known.put((String) row[0], (Livelihood) row[1]));
        return Map.copyOf(known);
    }

    /** Empty for a product of which no word is known. */
    public Optional<Livelihood> of(String product) {
        return of(product, words.get());
    }

    /** Words with their marks first; a product typed without marks is then told by its bare letters. */
    static Optional<Livelihood> of(String product, Map<String, Livelihood> known) {
        Optional<Livelihood> marked = first(VietnameseText.nfc(Objects.toString(product, "")).toLowerCase(Locale.ROOT), known);
        if (marked.isPresent()) {
            return marked;
        }
        Map<String, Livelihood> bare = new HashMap<>();
        known.forEach((word, livelihood) -> bare.putIfAbsent(VietnameseText.fold(word), livelihood));
        return first(VietnameseText.fold(product), bare);
    }

    private static Optional<Livelihood> first(String text, Map<String, Livelihood> known) {
        List<String> parts = Arrays.asList(text.split("[^\\p{L}]+"));
        return parts.stream().map(known::get).filter(Objects::nonNull).findFirst();
    }
}
