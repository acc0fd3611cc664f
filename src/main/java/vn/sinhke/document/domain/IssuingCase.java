package vn.sinhke.document.domain;

import java.util.Optional;
import java.util.function.Supplier;
import vn.sinhke.project.domain.Standing;

/**
 * What the right to issue a paper hangs on.
 *
 * @param agencyId the agency in whose register the paper is numbered
 * @param seat the actor's seat in the dossier's council: CHAIR, SECRETARY, MEMBER; read when asked for
 * @param decidedBy who signed the approval, null before it; read when asked for
 */
public record IssuingCase(Standing dossier, Long agencyId, Supplier<Optional<String>> seat, Supplier<Optional<Long>> decidedBy) { }
