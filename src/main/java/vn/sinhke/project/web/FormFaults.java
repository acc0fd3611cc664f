package vn.sinhke.project.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import vn.sinhke.project.domain.Indicator;
import vn.sinhke.shared.Money;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.Violation;

/** What a form must have before it can be kept at all: rows that are begun are named, and no sum is absurd. */
final class FormFaults {
    private FormFaults() { }

    static void refuse(ProjectForm form) {
        List<Violation> found = new ArrayList<>();
        if (form.getSites().stream().allMatch(site -> site.getUnitId() == null)) {
            found.add(Violation.of("required", "site", "guard.required.site"));
        }
        form.getBudget().stream().filter(line -> !line.isBlank()).forEach(line -> {
            if (line.getItem() == null) {
                found.add(Violation.of("required", "budget", "project.fault.item", line.getCycle()));
            }
            if (line.isTooLarge()) {
                found.add(Violation.of("shape-money", "budget", "dossier.line.tooLarge", Money.vnd(Money.LARGEST)));
            }
        });
        if (found.isEmpty() && form.content().total().dong() > Money.LARGEST) {
            found.add(Violation.of("shape-money", "budget", "dossier.line.tooLarge", Money.vnd(Money.LARGEST)));
        }
        if (form.isLinkage() && form.getContracts().stream().anyMatch(one -> !one.isBlank() && one.getBuyer() == null)) {
            found.add(Violation.of("required", "linkageContracts", "project.fault.buyer"));
        }
        if (!form.getRotation().isBlank() && form.getRotation().getKind() == null) {
            found.add(Violation.of("required", "rotation", "project.fault.rotation"));
        }
        targets(form, found);
        if (!found.isEmpty()) {
            throw new Problem.RulesBroken(found);
        }
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
