package vn.sinhke.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sinhke.funding.domain.CycleWorkflow;
import vn.sinhke.funding.domain.PaymentWorkflow;
import vn.sinhke.project.domain.ProjectWorkflow;

/** The generated documents say what the code does; {@code -Dsinhke.docs.write=true} writes them anew. */
class GeneratedDocumentsTest {
    @Test
    void workflowIsTrue() throws IOException {
        check("docs/workflow.md", GeneratedDocuments.workflow(List.of(ProjectWorkflow.V1, ProjectWorkflow.V2, CycleWorkflow.V1, PaymentWorkflow.V1)));
    }

    @Test
    void rulesAreTrue() throws IOException {
        check("docs/rules.md", GeneratedDocuments.rules());
    }

    private static void check(String file, String wanted) throws IOException {
        Path path = Path.of(file);
        if (Boolean.getBoolean("sinhke.docs.write")) {
            Files.writeString(path, wanted);
        }
        assertThat(Files.readString(path)).isEqualTo(wanted);
    }
}
