package vn.sinhke.dossier.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import vn.sinhke.dossier.usecase.MoveCommand;
import vn.sinhke.dossier.usecase.MoveDossier;
import vn.sinhke.project.query.ProjectDetail;
import vn.sinhke.project.query.ProjectDetails;
import vn.sinhke.shared.Messages;
import vn.sinhke.shared.RowId;
import vn.sinhke.shared.api.IfMatch;
import vn.sinhke.shared.api.ProblemBody;
import vn.sinhke.shared.api.ProblemMapper;

/** Moves one dossier of several: a refusal is told in its result and touches none of the others. */
@ApplicationScoped
public class EachByItself {
    @Inject
    MoveDossier moves;

    @Inject
    ProjectDetails details;

    Map<String, Object> move(String id, String etag, IntFunction<MoveCommand> command, Messages say) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("id", id);
        try {
            Long known = RowId.of(id);
            moves.move(known, command.apply(QueueResource.version(etag)));
            ProjectDetail moved = details.read(known);
            result.put("status", 200);
            result.put("state", moved.state());
            result.put("etag", IfMatch.etag(moved.version()));
        } catch (RuntimeException refused) {
            ProblemBody body = ProblemMapper.body(refused, say);
            result.put("status", body.status());
            result.put("problem", body.object(say));
        }
        return result;
    }
}
