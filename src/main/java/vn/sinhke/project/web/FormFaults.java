package vn.sinhke.project.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import vn.sinhke.project.domain.Indicator;
import vn.sinhke.shared.Money;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.Violation;

/** What cannot be kept yet: a sum is absurd, or a row lacks that by which it is known. All else is saved without it. */
final class FormFaults {
    private FormFaults() { }

    static void refuse(ProjectForm form) {
        List<Violation> found = of(form);
        if (!found.isEmpty()) {
            throw new Problem.RulesBroken(found);
        }
    }

    static List<Violation> of(ProjectForm form) {
        List<Violation> found = new ArrayList<>();
        if (form.getSites().stream().allMatch(site -> site.getUnitId() == null)) {
            found.add(Violation.of("required", "site", "guard.required.site"));
        }
        form.getBudget().stream().filter(line -> !line.isBlank()).forEach(line -> {
            if (line.isTooLarge()) {
                found.add(Violation.of("shape-money", "budget", "dossier.line.tooLarge", Money.vnd(Money.LARGEST)));
            }
        });
        if (found.isEmpty() && form.content().total().dong() > Money.LARGEST) {
            found.add(Violation.of("shape-money", "budget", "dossier.line.tooLarge", Money.vnd(Money.LARGEST)));
        }
        if (!form.getRotation().isBlank() && form.getRotation().getKind() == null) {
            found.add(Violation.of("required", "rotation", "project.fault.rotation"));
        }
        targets(form, found);
        return found;
    }

    private static void targets(ProjectForm form, List<Violation> found) {
        Set<Indicator> seen = new HashSet<>();
        for (TargetForm target : form.getTargets()) {
            if (!target.isBlank() && (target.getIndicator() == null || target.getValue() == null)) {
                found.add(Violation.of("required", "targets", "project.fault.target"));
            } else if (!target.isBlank() && !seen.add(target.getIndicator())) {
                found.add(Violation.of("unique", "targets", "project.fault.targetTwice", target.getIndicator()));
            }
        }
    }
}
