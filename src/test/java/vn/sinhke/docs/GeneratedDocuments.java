package vn.sinhke.docs;

import java.util.List;
import java.util.stream.Collectors;
import vn.sinhke.dossier.query.LawBook;
import vn.sinhke.funding.domain.rules.AdvanceIsWithinTheLimit;
import vn.sinhke.project.domain.Manager;
import vn.sinhke.project.domain.ProjectParty;
import vn.sinhke.project.domain.rules.InForce;
import vn.sinhke.project.domain.rules.LegalRule;
import vn.sinhke.project.domain.rules.ProjectRules;
import vn.sinhke.reference.query.ParameterCode;
import vn.sinhke.shared.Messages;
import vn.sinhke.shared.Role;
import vn.sinhke.workflow.Guard;
import vn.sinhke.workflow.TransitionTable;

/** Writes docs/workflow.md and docs/rules.md from the code that they describe. */
final class GeneratedDocuments {
    private GeneratedDocuments() { }

    static String workflow(List<TransitionTable<?, ?, ?>> tables) {
        StringBuilder out = new StringBuilder("# Workflow\n\nGenerated from the transition tables in the code; a test keeps it true. Do not edit.\n");
        for (TransitionTable<?, ?, ?> table : tables) {
            out.append("\n## ").append(table.name()).append("\n\n| # | From | Action | Who | To | Guards |\n|---|---|---|---|---|---|\n");
            int number = 1;
            for (var row : table.rows()) {
                out.append("| ").append(number++).append(" | ").append(row.from()).append(" | ").append(row.action()).append(" | ")
                        .append(row.by().name()).append(" | ").append(row.to()).append(" | ")
                        .append(row.guards().stream().map(Guard::name).collect(Collectors.joining(", "))).append(" |\n");
            }
        }
        out.append("\n## Who plays which part\n\nSeats in a dossier's council are parts, not roles. Authors of a dossier never receive, appraise or decide it.\n\n")
                .append("| Part | managed by a department | managed by a district |\n|---|---|---|\n");
        for (ProjectParty party : ProjectParty.values()) {
            out.append("| ").append(party).append(" | ").append(roles(party, Manager.DEPARTMENT)).append(" | ")
                    .append(roles(party, Manager.DISTRICT)).append(" |\n");
        }
        return out.toString();
    }

    private static String roles(ProjectParty party, Manager manager) {
        return ProjectParty.rolesOf(party, manager).stream().sorted().map(Role::name).collect(Collectors.joining(", "));
    }

    static String rules() {
        StringBuilder out = new StringBuilder("# Rules of law\n\nGenerated from `project.domain.rules` and `funding.domain.rules`; a test keeps it true. Do not edit.\n"
                + "Rates and numbers that authorities change are dated data (`support_cap`, `legal_parameter`), not part of a rule.\n\n"
                + "| Code | What holds when it is kept | Act, article | From | Until | To confirm | Numbers | Class |\n|---|---|---|---|---|---|---|---|\n");
        for (LegalRule rule : ProjectRules.ALL) {
            out.append(line(rule.code(), rule.getClass()));
        }
        out.append(line(AdvanceIsWithinTheLimit.CODE, AdvanceIsWithinTheLimit.class));
        out.append("\n## Guards that are law too\n\n| Code | What holds when it is kept | Act, article | From | Until | To confirm | Numbers |\n|---|---|---|---|---|---|---|\n");
        LawBook.all().stream().filter(line -> line.key().startsWith("law.")).forEach(line -> out.append("| `").append(line.code()).append("` | ")
                .append(Messages.in(Messages.VIETNAMESE).get(line.key())).append(" | ").append(line.article()).append(" | ").append(line.from())
                .append(" | ").append(line.until() == null ? "–" : line.until()).append(" | ").append(line.toConfirm() ? "yes" : "")
                .append(" | ").append(String.join(", ", line.numbers())).append(" |\n"));
        out.append("\n## Numbers\n\n| Number | What a province may do |\n|---|---|\n");
        for (ParameterCode code : ParameterCode.values()) {
            out.append("| ").append(code).append(" | ").append(code.province()).append(" |\n");
        }
        return out.toString();
    }

    private static String line(String code, Class<?> rule) {
        InForce dates = rule.getAnnotation(InForce.class);
        return "| `" + code + "` | " + Messages.in(Messages.VIETNAMESE).get("rule." + code) + " | " + dates.act() + " " + dates.article()
                + " | " + dates.from() + " | " + (dates.until().isEmpty() ? "–" : dates.until()) + " | "
                + (dates.toConfirm() ? "yes" : "") + " | " + String.join(", ", dates.numbers()) + " | `" + rule.getSimpleName() + "` |\n";
    }
}
