package vn.sinhke.document.domain;

import java.util.List;
import vn.sinhke.shared.Actor;
import vn.sinhke.shared.Role;

/** In which part somebody signs a paper (Nghị định 30/2020/NĐ-CP, Điều 13 and Phụ lục I): by their own name, then the agency with its seal's signature. */
public enum SigningPart {
    /** Whoever stands under the paper. */
    PERSON {
        @Override
        public boolean holds(Actor actor, IssuingCase of, Printed paper) {
            boolean signs = paper.kind() == DocumentKind.APPROVAL_DECISION && paper.version() == 1
                    ? of.decidedBy().get().filter(id -> id == actor.id()).isPresent() : IssuingParty.of(paper.kind()).signs(actor, of);
            return signs && (paper.hasRoomForAName() || paper.names().contains(PaperText.clean(actor.fullName())));
        }
    },
    /** The records clerk of the agency in whose register the paper is numbered, with the agency's certificate. */
    AGENCY {
        @Override
        public boolean holds(Actor actor, IssuingCase of, Printed paper) {
            return actor.hasIn(Role.RECORDS_CLERK, of.agencyId());
        }
    };

    /**
     * What a paper that went out says of its signers.
     *
     * @param names as printed
     * @param blocks how many signature blocks there are; where there are more than names, one has room for a name
     */
    public record Printed(DocumentKind kind, int version, List<String> names, int blocks) {
        boolean hasRoomForAName() {
            return names.size() < blocks;
        }
    }

    /** Whether the actor signs the paper in this part. */
    public abstract boolean holds(Actor actor, IssuingCase of, Printed paper);

    /** How many people of the house sign a kind before the agency does: minutes are signed by chair and secretary. */
    public static int people(DocumentKind kind) {
        return kind == DocumentKind.COUNCIL_MINUTES ? 2 : 1;
    }
}
