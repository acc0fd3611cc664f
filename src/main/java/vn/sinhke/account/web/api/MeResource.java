package vn.sinhke.account.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sinhke.reference.query.Agencies;
import vn.sinhke.reference.query.AgencyView;
import vn.sinhke.reference.query.Units;
import vn.sinhke.shared.Actor;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.Money;
import vn.sinhke.shared.ProjectType;
import vn.sinhke.shared.Role;

/** Who is signed in, with which roles, and for whom they may act. */
@RequestScoped
@Path("me")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sign-in")
public class MeResource {
    /** The signed-in person. */
    public record Me(String username, String fullName, List<MyRole> roles, List<MyPower> actingFor) { }

    /** A role; the unit is the code of an administrative unit, or of a department. */
    public record MyRole(Role role, String unit, String unitName) { }

    /** A delegation in force. */
    public record MyPower(String id, String fromName, Role role, String unit, ProjectType type, Money amountUpTo,
                          LocalDate from, LocalDate to, String documentNo, String kind) { }

    @Inject
    CurrentActor actor;

    @Inject
    Units units;

    @Inject
    Agencies agencies;

    @GET
    @Operation(operationId = "getMe", summary = "Who am I?")
    @APIResponseSchema(Me.class)
    public Me get() {
        Actor me = actor.get();
        return new Me(me.username(), me.fullName(), me.roles().stream().map(this::role).toList(),
                me.delegations().stream().map(this::power).toList());
    }

    private MyRole role(Actor.Held held) {
        boolean department = held.agencyId() != null
                && agencies.byId(held.agencyId()).map(AgencyView::isDepartment).orElse(false);
        return department ? new MyRole(held.role(), held.agencyCode(), held.agencyName())
                : new MyRole(held.role(), held.unitCode(), held.unitName());
    }

    private MyPower power(Actor.Delegated power) {
        return new MyPower(Long.toString(power.id()), power.fromName(), power.role(),
                units.byId(power.unitId()).map(unit -> unit.code()).orElse(null), power.type(), power.upTo(),
                power.from(), power.to(), power.documentNo(), power.kind());
    }
}
