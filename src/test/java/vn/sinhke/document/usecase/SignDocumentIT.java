package vn.sinhke.document.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sinhke.audit.domain.AuditLine;
import vn.sinhke.document.domain.DocumentFormat;
import vn.sinhke.document.domain.DocumentKind;
import vn.sinhke.document.domain.SignatureCheck;
import vn.sinhke.document.domain.SignatureCheck.SignatureCoverage;
import vn.sinhke.document.domain.SignatureCheck.SignatureVerdict;
import vn.sinhke.document.domain.SigningPart;
import vn.sinhke.document.usecase.pades.Pkcs12Key;
import vn.sinhke.project.domain.Manager;
import vn.sinhke.project.domain.ProjectState;
import vn.sinhke.reference.query.WorkingCalendar;
import vn.sinhke.shared.Actor;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.FileStore;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.Role;
import vn.sinhke.shared.Violation;
import vn.sinhke.shared.WorkingDayCalendar;
import vn.sinhke.support.DatabaseServer;
import vn.sinhke.support.Dossiers;
import vn.sinhke.support.Papers;
import vn.sinhke.support.Story;
import vn.sinhke.support.TestDatabase;
import vn.sinhke.support.TestKeys;
import vn.sinhke.support.Wiring;

/** Papers that went out are signed in order, and what went out stays as it went out. */
class SignDocumentIT {
    private static final TestKeys PROVIDER = new TestKeys("CA thử");

    @TempDir
    Path folder;

    private Wiring app;
    private Dossiers dossiers;
    private Actor officer;
    private Actor head;
    private Actor clerk;
    private Long dossier;
    private Long paper;
    private final List<AuditLine> audited = new ArrayList<>();

    @ParameterizedTest
    @EnumSource
    void theHeadSignsThenTheAgencyAndTheIssuedBytesStay(DatabaseServer server) throws Exception {
        try (TestDatabase database = TestDatabase.migrated(server); Wiring wiring = new Wiring(database)) {
            prepare(wiring);
            byte[] issued = pdf();
            assertThat(rules(clerk, SigningPart.AGENCY, PROVIDER.key("Sở"))).as("the person first").containsExactly("signature-order");
            Long first = sign(head, SigningPart.PERSON, PROVIDER.key(head.fullName()));
            byte[] signed = pdf();
            assertThat(Arrays.copyOf(signed, issued.length)).isEqualTo(issued);
            assertThat(sign(head, SigningPart.PERSON, PROVIDER.key(head.fullName()))).as("the same wish twice").isEqualTo(first);
            assertThat(pdf()).isEqualTo(signed);
            sign(clerk, SigningPart.AGENCY, PROVIDER.curve("Sở Lao động - Thương binh và Xã hội"));
            byte[] sealed = pdf();
            assertThat(Arrays.copyOf(sealed, signed.length)).isEqualTo(signed);
            List<SignatureCheck> checks = checks();
            assertThat(checks).extracting(SignatureCheck::verdict).containsOnly(SignatureVerdict.UNCONFIRMED);
            assertThat(checks).extracting(SignatureCheck::coverage).containsExactly(SignatureCoverage.SIGNED_AGAIN, SignatureCoverage.WHOLE);
            Files.writeString(Files.createDirectories(folder.resolve("trust")).resolve("provider.pem"), PROVIDER.pem());
            assertThat(checks()).as("once the operator names the provider").extracting(SignatureCheck::verdict).containsOnly(SignatureVerdict.VALID);
            Actor other = new Actor(clerk.id() + 1000, "khac", "Văn thư khác", clerk.roles(), List.of());
            assertThat(rules(other, SigningPart.AGENCY, PROVIDER.key("Sở"))).as("sealed").containsExactly("signature-sealed");
            assertThat(number("SELECT COUNT(*) FROM history_entry WHERE action = 'DOCUMENT_SIGNED' AND subject_id = ?1", dossier)).isEqualTo(2);
            assertThat(audited).filteredOn(line -> line.action().equals("DOCUMENT_SIGNED")).hasSize(2).allSatisfy(line ->
                    assertThat(line.detail()).startsWith("RETURN_NOTICE ").doesNotContain(new String(TestKeys.PASSWORD)));
            assertThat(app.in(() -> app.get(MakeDocument.class).issued(dossier, paper, DocumentFormat.DOCX)).mediaType()).endsWith("wordprocessingml.document");

            String hash = app.in(() -> app.get(MakeDocument.class).signing(dossier, paper)).signatures().get(1).pdfSha256();
            Path kept = folder.resolve(hash.substring(0, 2)).resolve(hash);
            sealed[100] ^= 1;
            Files.write(kept, sealed);
            assertThat(catchThrowable(this::checks)).as("damaged on the disk").isInstanceOf(Problem.Damaged.class);
            assertThat(catchThrowable(this::pdf)).isInstanceOf(Problem.Damaged.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void nobodyElseSigns(DatabaseServer server) {
        try (TestDatabase database = TestDatabase.migrated(server); Wiring wiring = new Wiring(database)) {
            prepare(wiring);
            Actor deputy = app.in(() -> dossiers.person(Role.DEPT_HEAD, "SLDTBXH"));
            Actor foreign = app.in(() -> dossiers.person(Role.DEPT_HEAD, "SNNPTNT"));
            for (SigningPart part : SigningPart.values()) {
                assertThat(refused(officer, part)).isInstanceOf(Problem.NotAllowed.class);
                assertThat(refused(part == SigningPart.PERSON ? clerk : head, part)).isInstanceOf(Problem.NotAllowed.class);
                assertThat(refused(deputy, part)).as("whose name does not stand there").isInstanceOf(Problem.NotAllowed.class);
                assertThat(refused(foreign, part)).isInstanceOf(Problem.NotFound.class);
            }
            dossiers.as(foreign);
            assertThat(catchThrowable(this::checks)).isInstanceOf(Problem.NotFound.class);
            dossiers.as(head);
            assertThat(catchThrowable(() -> sign(head, paper + 1000, SigningPart.PERSON, PROVIDER.key("x")))).isInstanceOf(Problem.NotFound.class);
            assertThat(rules(head, SigningPart.PERSON, PROVIDER.key("Người khác", "2020-01-01", "2024-01-01", TestKeys.SIGNING)))
                    .containsExactly("certificate-expired", "certificate-name");
            assertThat(number("SELECT COUNT(*) FROM document_signature")).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aReplacedPaperAndAServiceThatSignsSomethingElseAreRefused(DatabaseServer server) throws Exception {
        try (TestDatabase database = TestDatabase.migrated(server); Wiring wiring = new Wiring(database)) {
            prepare(wiring);
            TestKeys.Pair pair = PROVIDER.key(head.fullName());
            Pkcs12Key key = Pkcs12Key.open(pair.file(TestKeys.PASSWORD), TestKeys.PASSWORD);
            dossiers.as(head);
            Problem.RulesBroken wrong = catchThrowableOfType(Problem.RulesBroken.class, () -> app.in(() -> app.get(SignDocument.class).sign(dossier, paper,
                    SigningPart.PERSON, () -> new vn.sinhke.document.domain.PaperSigner() {
                        @Override
                        public List<java.security.cert.X509Certificate> chain() {
                            return key.chain();
                        }

                        @Override
                        public byte[] sign(byte[] sha256) {
                            return key.sign(new byte[32]);
                        }
                    })));
            assertThat(wrong.violations()).extracting(Violation::rule).containsExactly("signature-unsound");
            app.in(() -> app.get(IssueDocument.class).issue(dossier, new IssueCommand(DocumentKind.RETURN_NOTICE, paper, "Sai", null)));
            assertThat(rules(head, SigningPart.PERSON, pair)).containsExactly("signature-replaced");
        }
    }

    @ParameterizedTest
    @EnumSource
    void scansAreAddedAndNeverReplaced(DatabaseServer server) throws Exception {
        try (TestDatabase database = TestDatabase.migrated(server); Wiring wiring = new Wiring(database)) {
            prepare(wiring);
            byte[] issued = pdf();
            dossiers.as(clerk);
            Long first = scan("Bản quét.pdf", Papers.pdf());
            assertThat(scan("Tên khác.pdf", Papers.pdf())).as("the same file").isEqualTo(first);
            Long second = scan("dấu.jpg", Papers.picture("jpeg", 40, 40));
            assertThat(app.in(() -> app.get(MakeDocument.class).signing(dossier, paper)).scans()).extracting("id", "fileName", "signed")
                    .containsExactly(org.assertj.core.groups.Tuple.tuple(first, "Bản quét.pdf", false), org.assertj.core.groups.Tuple.tuple(second, "dấu.jpg", false));
            assertThat(app.in(() -> app.get(AttachScan.class).open(dossier, paper, first)).content()).isEqualTo(Papers.pdf());
            assertThat(pdf()).isEqualTo(issued);
            for (String wrong : List.of("a.pdf", "a.exe", "a.docx")) {
                assertThat(catchThrowable(() -> scan(wrong, Papers.program()))).as(wrong).isInstanceOf(Problem.RulesBroken.class);
            }
            sign(head, SigningPart.PERSON, PROVIDER.key(head.fullName()));
            byte[] signed = pdf();
            dossiers.as(clerk);
            Long own = scan("đã ký.pdf", signed);
            assertThat(app.in(() -> app.get(CheckSignatures.class).ofScan(dossier, paper, own))).extracting(SignatureCheck::verdict)
                    .containsExactly(SignatureVerdict.UNCONFIRMED);
            assertThat(app.in(() -> app.get(CheckSignatures.class).ofScan(dossier, paper, first))).isEmpty();
            dossiers.as(officer);
            assertThat(catchThrowable(() -> scan("x.pdf", Papers.pdf()))).isInstanceOf(Problem.NotAllowed.class);
            dossiers.as(app.in(() -> dossiers.person(Role.DEPT_HEAD, "SNNPTNT")));
            assertThat(catchThrowable(() -> scan("x.pdf", Papers.pdf()))).isInstanceOf(Problem.NotFound.class);
            assertThat(catchThrowable(() -> app.in(() -> app.get(AttachScan.class).open(dossier, paper, first)))).isInstanceOf(Problem.NotFound.class);
        }
    }

    private void prepare(Wiring wiring) {
        app = wiring.observe(AuditLine.class, audited::add).with(BusinessClock.class, Story.CLOCK).with(WorkingDayCalendar.class, WorkingCalendar.class)
                .with(FileStore.class, new FileStore(folder, 0)).with(TrustFolder.class, new TrustFolder(folder.resolve("trust")));
        app.run(() -> {
            dossiers = new Dossiers(app);
            app.with(CurrentActor.class, dossiers);
            officer = dossiers.person(Role.DISTRICT_OFFICER, "066");
            head = dossiers.person(Role.DEPT_HEAD, "SLDTBXH");
            dossiers.sql("UPDATE app_user SET title = 'Giám đốc' WHERE id = ?1", head.id());
            clerk = dossiers.person(Role.RECORDS_CLERK, "SLDTBXH");
            dossier = dossiers.dossier(ProjectState.RETURNED, Manager.DEPARTMENT, officer, null, "2024-06-05");
            dossiers.sql("UPDATE project SET return_count = 1 WHERE id = ?1", dossier);
            dossiers.sql("INSERT INTO project_return (project_id, no, action, returned_by, returned_by_name, returned_at)"
                    + " VALUES (?1, 1, 'RETURN', ?2, 'Người trả', '2024-06-03 02:00:00')", dossier, head.id());
            dossiers.sql("INSERT INTO return_reason (return_id, pos, field, reason_text, is_new) SELECT id, 0, 'budget', 'Thiếu báo giá', FALSE"
                    + " FROM project_return WHERE project_id = ?1", dossier);
            dossiers.as(head);
            paper = app.get(IssueDocument.class).issue(dossier, new IssueCommand(DocumentKind.RETURN_NOTICE, null, null, null));
        });
    }

    private Long sign(Actor who, SigningPart part, TestKeys.Pair key) {
        return sign(who, paper, part, key);
    }

    private Long sign(Actor who, Long of, SigningPart part, TestKeys.Pair key) {
        dossiers.as(who);
        return app.in(() -> app.get(SignDocument.class).signWithFile(dossier, of, part, key.file(TestKeys.PASSWORD), TestKeys.PASSWORD));
    }

    private Throwable refused(Actor who, SigningPart part) {
        return catchThrowable(() -> sign(who, part, PROVIDER.key(who.fullName())));
    }

    private List<String> rules(Actor who, SigningPart part, TestKeys.Pair key) {
        return catchThrowableOfType(Problem.RulesBroken.class, () -> sign(who, part, key)).violations().stream().map(Violation::rule).toList();
    }

    private Long scan(String name, byte[] content) {
        return app.in(() -> app.get(AttachScan.class).add(dossier, paper, name, new ByteArrayInputStream(content)));
    }

    private byte[] pdf() {
        return app.in(() -> app.get(MakeDocument.class).issued(dossier, paper, DocumentFormat.PDF)).content();
    }

    private List<SignatureCheck> checks() {
        return app.in(() -> app.get(CheckSignatures.class).ofPaper(dossier, paper));
    }

    private long number(String sql, Object... values) {
        return app.in(() -> dossiers.number(sql, values));
    }
}
