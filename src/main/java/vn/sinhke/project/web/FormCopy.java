package vn.sinhke.project.web;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.sinhke.project.domain.FundingSource;

/** Takes one field, named as the history names it, from one form into another. */
final class FormCopy {
    private static final Pattern CELL = Pattern.compile("budget\\[(\\d+)]\\.(\\w+)");

    private FormCopy() { }

    static void take(String field, ProjectForm from, ProjectForm to) {
        Matcher cell = CELL.matcher(field);
        if (cell.matches()) {
            int row = Integer.parseInt(cell.group(1)) - 1;
            cell(cell.group(2), from.getBudget().get(row), to.getBudget().get(row));
            return;
        }
        switch (field) {
            case "type" -> to.setType(from.getType());
            case "name" -> to.setName(from.getName());
            case "component" -> to.setComponent(from.getComponent());
            case "manager" -> to.setManager(from.getManager());
            case "product" -> to.setProduct(from.getProduct());
            case "startDate" -> to.setStartDate(from.getStartDate());
            case "months" -> to.setMonths(from.getMonths());
            case "sites" -> replace(from.getSites(), to.getSites());
            case "participants" -> replace(from.getParticipants(), to.getParticipants());
            case "budget" -> replace(from.getBudget(), to.getBudget());
            case "cycles" -> replace(from.getCycles(), to.getCycles());
            case "linkageContracts" -> replace(from.getContracts(), to.getContracts());
            case "targets" -> replace(from.getTargets(), to.getTargets());
            default -> part(field, from, to);
        }
    }

    private static <R> void replace(List<R> from, List<R> to) {
        to.clear();
        to.addAll(from);
    }

    private static void part(String field, ProjectForm from, ProjectForm to) {
        switch (field) {
            case "leadUnit.kind" -> to.getLeadUnit().setKind(from.getLeadUnit().getKind());
            case "leadUnit.name" -> to.getLeadUnit().setName(from.getLeadUnit().getName());
            case "leadUnit.registrationNo" -> to.getLeadUnit().setRegistrationNo(from.getLeadUnit().getRegistrationNo());
            case "leadUnit.representative" -> to.getLeadUnit().setRepresentative(from.getLeadUnit().getRepresentative());
            case "group.name" -> to.getGroup().setName(from.getGroup().getName());
            case "group.kind" -> to.getGroup().setKind(from.getGroup().getKind());
            case "group.representative" -> to.getGroup().setRepresentative(from.getGroup().getRepresentative());
            case "group.certifiedBy" -> to.getGroup().setCertifiedBy(from.getGroup().getCertifiedBy());
            case "leadUnit.yearsInBusiness" -> to.getLeadUnit().setYearsInBusiness(from.getLeadUnit().getYearsInBusiness());
            case "leadUnit.capital" -> to.getLeadUnit().setCapital(from.getLeadUnit().getCapital());
            case "leadUnit.facilities" -> to.getLeadUnit().setFacilities(from.getLeadUnit().getFacilities());
            case "leadUnit.earlierLinkages" -> to.getLeadUnit().setEarlierLinkages(from.getLeadUnit().getEarlierLinkages());
            case "group.certificateNo" -> to.getGroup().setCertificateNo(from.getGroup().getCertificateNo());
            case "group.certifiedOn" -> to.getGroup().setCertifiedOn(from.getGroup().getCertifiedOn());
            case "group.meeting.heldOn" -> to.getGroup().setHeldOn(from.getGroup().getHeldOn());
            case "group.meeting.place" -> to.getGroup().setPlace(from.getGroup().getPlace());
            case "group.meeting.members" -> to.getGroup().setMembers(from.getGroup().getMembers());
            case "group.meeting.attended" -> to.getGroup().setAttended(from.getGroup().getAttended());
            case "group.meeting.votes" -> to.getGroup().setVotes(from.getGroup().getVotes());
            case "group.meeting.representativeHousehold" -> to.getGroup().setRepresentativeHouseholdId(from.getGroup().getRepresentativeHouseholdId());
            case "rotation.kind" -> to.getRotation().setKind(from.getRotation().getKind());
            case "rotation.item" -> to.getRotation().setItem(from.getRotation().getItem());
            case "rotation.perBeneficiary" -> to.getRotation().setPerBeneficiary(from.getRotation().getPerBeneficiary());
            case "rotation.minWeightKg" -> to.getRotation().setMinWeightKg(from.getRotation().getMinWeightKg());
            case "rotation.dueMonths" -> to.getRotation().setDueMonths(from.getRotation().getDueMonths());
            default -> throw new IllegalArgumentException("no such field: " + field);
        }
    }

    private static void cell(String name, BudgetForm from, BudgetForm to) {
        switch (name) {
            case "cycle" -> to.setCycle(from.getCycle());
            case "item" -> to.setItem(from.getItem());
            case "unit" -> to.setUnit(from.getUnit());
            case "quantity" -> to.setQuantity(from.getQuantity());
            case "site" -> to.setSite(from.getSite());
            case "unitPrice" -> to.setUnitPrice(from.getUnitPrice());
            default -> {
                FundingSource source = FundingSource.valueOf(name);
                to.getSources().put(source, from.getSources().get(source));
            }
        }
    }
}
