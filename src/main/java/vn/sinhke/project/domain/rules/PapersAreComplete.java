package vn.sinhke.project.domain.rules;

import static vn.sinhke.shared.Check.Outcome.FAIL;
import static vn.sinhke.shared.Check.Outcome.PASS;
import static vn.sinhke.shared.Check.Outcome.WARN;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.sinhke.project.domain.AttachmentKind;
import vn.sinhke.project.domain.PaperState;
import vn.sinhke.project.domain.ProjectCase;
import vn.sinhke.shared.Check;

/**
 * The papers that the dossier's type and regime ask for are there, as files or as data of the form. Those that are
 * confirmed by the text refuse while they lack, the others remind; all are named at once. Which they are is dated data.
 * Source: NĐ 27/2022/NĐ-CP, Điều 21-22; NĐ 98/2018/NĐ-CP; from 2026 NĐ 358/2025/NĐ-CP.
 */
@InForce(act = "NĐ 27/2022", article = "Điều 21, 22", from = "2022-04-19")
public final class PapersAreComplete implements LegalRule {
    @Override
    public String code() {
        return "papers-complete";
    }

    @Override
    public String field() {
        return "attachments";
    }

    @Override
    public Optional<Check> check(ProjectCase dossier) {
        List<PaperState> papers = dossier.papers();
        if (papers.isEmpty()) {
            return Optional.empty();
        }
        long asked = papers.stream().filter(paper -> paper.isMissing() || paper.isMet()).count();
        List<PaperState> blocking = papers.stream().filter(PaperState::isBlocking).toList();
        List<AttachmentKind> other = papers.stream().filter(paper -> paper.isMissing() && !paper.isBlocking()).map(PaperState::kind).toList();
        String measured = String.valueOf(asked - blocking.size() - other.size());
        if (!blocking.isEmpty()) {
            String article = blocking.stream().map(paper -> paper.need().article()).distinct().collect(Collectors.joining("; "));
            return say(article, FAIL, measured, String.valueOf(asked), blocking.stream().map(PaperState::kind).toList());
        }
        return say(other.isEmpty() ? PASS : WARN, measured, String.valueOf(asked), other.isEmpty() ? asked : other);
    }
}
