package vn.sinhke.project.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import vn.sinhke.project.domain.Manager;
import vn.sinhke.project.domain.ProjectContent;
import vn.sinhke.shared.Component;
import vn.sinhke.shared.ProjectType;

/** All that a submitter types into a dossier: plain values, never the records of the domain themselves. */
public class ProjectForm implements Serializable {
    private ProjectType type = ProjectType.VALUE_CHAIN;
    @Size(max = 300, message = "{input.long}")
    @Pattern(regexp = "[^<>]*", message = "{input.plain}")
    private String name;

    private Component component = Component.LIVELIHOOD_DIVERSIFICATION;
    private Manager manager = Manager.DEPARTMENT;
    @Size(max = 200, message = "{input.long}")
    @Pattern(regexp = "[^<>]*", message = "{input.plain}")
    private String product;

    private LocalDate startDate;
    @Min(value = 1, message = "{input.min}")
    @Max(value = 120, message = "{input.max}")
    private Integer months;

    private LeadUnitForm leadUnit = new LeadUnitForm();

    private GroupForm group = new GroupForm();

    private RotationForm rotation = new RotationForm();

    private final List<SiteForm> sites = new ArrayList<>();
    private final List<ParticipantForm> participants = new ArrayList<>();
    private final List<BudgetForm> budget = new ArrayList<>();
    private final List<CycleForm> cycles = new ArrayList<>();
    private final List<ContractForm> contracts = new ArrayList<>();
    private final List<TargetForm> targets = new ArrayList<>();

    public ProjectType getType() {
        return type;
    }

    public void setType(ProjectType type) {
        this.type = type;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Component getComponent() {
        return component;
    }

    public void setComponent(Component component) {
        this.component = component;
    }

    public Manager getManager() {
        return manager;
    }

    public void setManager(Manager manager) {
        this.manager = manager;
    }

    public String getProduct() {
        return product;
    }

    public void setProduct(String product) {
        this.product = product;
    }

    public LocalDate getStartDate() {
        return startDate;
    }

    public void setStartDate(LocalDate startDate) {
        this.startDate = startDate;
    }

    public Integer getMonths() {
        return months;
    }

    public void setMonths(Integer months) {
        this.months = months;
    }

    public List<SiteForm> getSites() {
        return sites;
    }

    public LeadUnitForm getLeadUnit() {
        return leadUnit;
    }

    public GroupForm getGroup() {
        return group;
    }

    public List<ParticipantForm> getParticipants() {
        return participants;
    }

    public List<BudgetForm> getBudget() {
        return budget;
    }

    public List<CycleForm> getCycles() {
        return cycles;
    }

    public List<ContractForm> getContracts() {
        return contracts;
    }

    public RotationForm getRotation() {
        return rotation;
    }

    public List<TargetForm> getTargets() {
        return targets;
    }

    public void addSite() {
        sites.add(new SiteForm());
    }

    /** Removes a place; items that were for it are for the whole project again, and the later numbers move up. */
    public void removeSite(SiteForm site) {
        int no = sites.indexOf(site) + 1;
        if (no > 0) {
            sites.remove(no - 1);
            budget.stream().filter(line -> line.getSite() != null && line.getSite() >= no)
                    .forEach(line -> line.setSite(line.getSite() == no ? null : Integer.valueOf(line.getSite() - 1)));
        }
    }

    /** A cycle follows the one before: the next budget year, from the day after. */
    public void addCycle() {
        CycleForm added = new CycleForm();
        if (cycles.isEmpty()) {
            added.setFrom(startDate);
            added.setBudgetYear(startDate == null ? null : startDate.getYear());
        } else {
            CycleForm last = cycles.get(cycles.size() - 1);
            added.setBudgetYear(last.getBudgetYear() == null ? null : last.getBudgetYear() + 1);
            added.setFrom(last.getTo() == null ? null : last.getTo().plusDays(1));
        }
        cycles.add(added);
    }

    /** Removes a cycle that no cost item uses; the numbers of the later ones move up with their items. */
    public void removeCycle(CycleForm cycle) {
        int no = cycles.indexOf(cycle) + 1;
        if (no > 0 && budget.stream().noneMatch(line -> line.getCycle() == no && !line.isBlank())) {
            cycles.remove(no - 1);
            budget.removeIf(line -> line.getCycle() == no);
            budget.stream().filter(line -> line.getCycle() > no).forEach(line -> line.setCycle(line.getCycle() - 1));
        }
    }

    /** Adds blank items at the end of a cycle; the first cycle comes with them where there is none. */
    public void addLines(int cycle, int number) {
        if (cycles.isEmpty()) {
            addCycle();
        }
        for (int i = 0; i < number; i++) {
            budget.add(BudgetForm.in(cycle));
        }
    }

    /** Changes an item's place with the one before (-1) or after it (1) in its cycle, if there is one. */
    public void moveLine(String key, int by) {
        BudgetForm line = budget.stream().filter(one -> one.getKey().equals(key)).findFirst().orElse(null);
        if (line != null) {
            List<BudgetForm> cycle = budget.stream().filter(one -> one.getCycle() == line.getCycle()).toList();
            int to = cycle.indexOf(line) + by;
            if (to >= 0 && to < cycle.size()) {
                Collections.swap(budget, budget.indexOf(line), budget.indexOf(cycle.get(to)));
            }
        }
    }

    public void addContract() {
        ContractForm added = new ContractForm();
        added.setProduct(product);
        contracts.add(added);
    }

    public void addTarget() {
        targets.add(new TargetForm());
    }

    public boolean isLinkage() {
        return type == ProjectType.VALUE_CHAIN;
    }

    static ProjectForm of(ProjectContent content) {
        ProjectForm form = new ProjectForm();
        form.type = content.type();
        form.name = content.name();
        form.component = content.component();
        form.manager = content.manager();
        form.product = content.product();
        form.startDate = content.startDate();
        form.months = content.months();
        form.leadUnit = LeadUnitForm.of(content.leadUnit());
        form.group = GroupForm.of(content.group());
        form.rotation = RotationForm.of(content.rotation());
        content.sites().forEach(site -> form.sites.add(SiteForm.of(site)));
        content.participants().forEach(one -> form.participants.add(ParticipantForm.of(one)));
        content.budget().forEach(line -> form.budget.add(BudgetForm.of(line, content.sites())));
        content.cycles().forEach(cycle -> form.cycles.add(CycleForm.of(cycle)));
        content.contracts().forEach(contract -> form.contracts.add(ContractForm.of(contract)));
        content.targets().forEach(target -> form.targets.add(TargetForm.of(target)));
        return form;
    }

    private boolean first(TargetForm target) {
        return targets.stream().filter(one -> one.getIndicator() == target.getIndicator()).findFirst().orElseThrow() == target;
    }

    /** What is typed so far, without the rows that are still blank. */
    ProjectContent content() {
        return new ProjectContent(type, Objects.toString(name, ""), component, manager, product,
                sites.stream().filter(site -> site.getUnitId() != null).map(SiteForm::content).distinct().toList(),
                startDate, months, isLinkage() ? leadUnit.content() : null, isLinkage() ? null : group.content(),
                participants.stream().map(ParticipantForm::content).toList(),
                budget.stream().filter(line -> !line.isBlank() && !line.isTooLarge()).map(line -> line.content(sites)).toList(),
                IntStream.range(0, cycles.size()).mapToObj(i -> cycles.get(i).content(i + 1)).toList(),
                isLinkage() ? contracts.stream().filter(one -> !one.isBlank()).map(ContractForm::content).toList() : List.of(),
                rotation.content(),
                targets.stream().filter(one -> one.getIndicator() != null && one.getValue() != null && first(one)).map(TargetForm::content).toList());
    }
}
