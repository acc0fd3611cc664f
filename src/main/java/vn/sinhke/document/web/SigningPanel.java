package vn.sinhke.document.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import vn.sinhke.document.domain.SignatureCheck;
import vn.sinhke.document.domain.SigningPart;
import vn.sinhke.document.query.ScanView;
import vn.sinhke.document.query.SignatureView;
import vn.sinhke.document.usecase.AttachScan;
import vn.sinhke.document.usecase.CheckSignatures;
import vn.sinhke.document.usecase.Paper;
import vn.sinhke.document.usecase.SignDocument;
import vn.sinhke.document.usecase.pades.Pkcs12Key;
import vn.sinhke.project.usecase.Attachments;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.Violation;
import vn.sinhke.shared.web.MessageMap;
import vn.sinhke.shared.web.Notices;

/** The signatures and scans of a dossier's papers on its page, and adding to them. */
@Named
@ViewScoped
public class SigningPanel implements Serializable {
    @Inject
    SignDocument signing;

    @Inject
    CheckSignatures checks;

    @Inject
    AttachScan scans;

    @Inject
    MessageMap texts;

    @Inject
    Notices notices;

    private final Map<String, Judged> judged = new HashMap<>();
    private Long projectId;
    private Paper chosen;
    private transient Part file;
    private transient String password;
    private List<String> refused = List.of();

    /** Signatures as they were judged; {@code damaged} where the file is not what was kept. */
    public record Judged(List<SignatureCheck> checks, boolean damaged) implements Serializable { }

    /** Those of the current paper, judged once a view. */
    public Judged of(Paper paper) {
        return judged.computeIfAbsent("paper" + paper.current().id(), key -> judge(() -> checks.of(paper.signing().signatures())));
    }

    /** Those of a scan that bears signatures of its own. */
    public Judged ofScan(ScanView scan) {
        return judged.computeIfAbsent("scan" + scan.id(), key -> judge(() -> checks.of(scan)));
    }

    private static Judged judge(Supplier<List<SignatureCheck>> reading) {
        try {
            return new Judged(reading.get(), false);
        } catch (Problem.Damaged gone) {
            return new Judged(List.of(), true);
        }
    }

    /** In what part the signature at this place was made, as it was recorded; null where nothing was, as in a scan. */
    public SigningPart part(Paper paper, SignatureCheck check) {
        return paper == null ? null
                : paper.signing().signatures().stream().filter(one -> one.seq() == check.no()).map(SignatureView::part).findFirst().orElse(null);
    }

    public String tone(SignatureCheck check) {
        return switch (check.verdict()) {
            case VALID -> "ok";
            case UNCONFIRMED -> "warn";
            case INVALID -> "late";
        };
    }

    /** Of a moment in UTC, the day in Vietnam. */
    public LocalDate day(LocalDateTime utc) {
        return BusinessClock.day(utc);
    }

    public void choose(Long project, Paper paper) {
        projectId = project;
        chosen = paper;
        refused = List.of();
    }

    /** Signs the chosen paper with the file that came along; what refuses is said in the dialog, which stays. */
    public String sign() throws IOException {
        try {
            demandFile("signature.key.choose");
            byte[] key;
            try (InputStream content = file.getInputStream()) {
                key = content.readNBytes(Pkcs12Key.LARGEST + 1);
            }
            signing.signWithFile(projectId, chosen.current().id(), chosen.signing().maySign(), key, password == null ? new char[0] : password.toCharArray());
            notices.done("signature.done", chosen.kind());
            return here();
        } catch (Problem.RulesBroken broken) {
            return refuse(broken);
        } finally {
            password = null;
        }
    }

    /** Adds the file that came along as a scan of the chosen paper. */
    public String addScan() throws IOException {
        try {
            demandFile("document.scan.choose");
            try (InputStream content = file.getInputStream()) {
                scans.add(projectId, chosen.current().id(), file.getSubmittedFileName(), content);
            }
            notices.done("document.scan.done", chosen.kind());
            return here();
        } catch (Problem.RulesBroken broken) {
            return refuse(broken);
        }
    }

    private void demandFile(String otherwise) {
        refused = List.of();
        if (file == null || file.getSize() == 0) {
            throw new Problem.RulesBroken(Violation.of("file-empty", "file", otherwise));
        }
    }

    private String refuse(Problem.RulesBroken broken) {
        refused = broken.violations().stream().map(texts::says).toList();
        FacesContext.getCurrentInstance().validationFailed();
        return null;
    }

    private String here() {
        return "/project/detail.xhtml?faces-redirect=true&id=" + projectId;
    }

    public Paper getChosen() {
        return chosen;
    }

    /** What the last try in the open dialog was refused for. */
    public List<String> getRefused() {
        return refused;
    }

    public int getLargestKey() {
        return Pkcs12Key.LARGEST;
    }

    public long getLargestScan() {
        return Attachments.LARGEST;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    /** Never given back to the page. */
    public String getPassword() {
        return null;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
