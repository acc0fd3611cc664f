package vn.sinhke.project.domain;

import java.io.Serializable;
import java.time.LocalDate;
import vn.sinhke.shared.Money;

/**
 * What one supplier asks for one unit of an item.
 *
 * @param taxNo null where the supplier has none, such as a household
 * @param attachmentId the paper that proves it, among those of the dossier; null while none is attached
 */
public record Quote(String supplier, String taxNo, LocalDate day, Money price, Long attachmentId, boolean chosen)
        implements Serializable { }
