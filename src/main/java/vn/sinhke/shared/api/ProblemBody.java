package vn.sinhke.shared.api;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.sinhke.shared.Messages;
import vn.sinhke.shared.Outage;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.Violation;

/**
 * A refusal as {@code application/problem+json} (RFC 9457) in the reader's language.
 *
 * @param code stable name of the kind of problem, the end of its {@code type}
 */
public record ProblemBody(int status, String code, String detail, JsonObject more, Map<String, String> headers) {
    public static final String MEDIA_TYPE = "application/problem+json";
    private static final JsonObject NOTHING = JsonObject.EMPTY_JSON_OBJECT;

    public static ProblemBody of(Problem problem, Messages say) {
        if (problem instanceof Problem.RulesBroken broken) {
            JsonObject all = Json.createObjectBuilder().add("violations", violations(broken.violations(), say)).build();
            boolean large = broken.violations().stream().allMatch(one -> one.rule().equals("file-size"));
            return new ProblemBody(large ? 413 : 422, large ? "too-large" : "rules-broken", say.get("api.problem.rulesBroken", broken.violations().size()), all, Map.of());
        }
        if (problem instanceof Problem.NotPossible no) {
            return plain(409, "not-possible", say.get("api.problem.notPossible", no.action(), no.state()));
        }
        if (problem instanceof Problem.NotAllowed no) {
            return plain(403, "not-allowed", say.has(no.key()) ? say.get(no.key()) : say.get("api.problem.notAllowed"));
        }
        if (problem instanceof Problem.Stale stale) {
            JsonObject current = Json.createObjectBuilder().add("current", stale.current()).build();
            return new ProblemBody(412, "stale", stale.told(say, "api.problem.stale"), current, Map.of());
        }
        if (problem instanceof Problem.NotSignedIn) {
            return new ProblemBody(401, "not-signed-in", say.get("api.problem.notSignedIn"), NOTHING,
                    Map.of("WWW-Authenticate", "Bearer"));
        }
        if (problem instanceof Problem.TooManyTries many) {
            return new ProblemBody(429, "too-many-tries", say.get("api.problem.tooManyTries", many.seconds()), NOTHING,
                    Map.of("Retry-After", Long.toString(many.seconds())));
        }
        if (problem instanceof Problem.Damaged) {
            return plain(410, "damaged", say.get("problem.damaged"));
        }
        if (problem instanceof Problem.NoRoom) {
            return of(Outage.STORAGE, say);
        }
        return plain(404, "not-found", say.get("api.problem.notFound"));
    }

    /** Not the caller's fault; the same request is worth sending again. */
    public static ProblemBody of(Outage outage, Messages say) {
        return switch (outage) {
            case DATABASE -> of(503, say).withHeader("Retry-After", "5");
            case STORAGE -> of(507, say);
        };
    }

    /** A refusal that HTTP itself has a number for. */
    public static ProblemBody of(int status, Messages say) {
        String code = switch (status) {
            case 400 -> "malformed";
            case 401 -> "not-signed-in";
            case 403 -> "not-allowed";
            case 404 -> "not-found";
            case 405 -> "no-such-method";
            case 406 -> "not-acceptable";
            case 409 -> "conflict";
            case 412 -> "stale";
            case 413 -> "too-large";
            case 415 -> "wrong-media";
            case 428 -> "version-required";
            case 500 -> "failure";
            case 503 -> "unavailable";
            case 507 -> "storage-full";
            default -> "refused";
        };
        return plain(status, code, say.get("api.problem.http." + code));
    }

    public static ProblemBody of(HttpRefusal refusal, Messages say) {
        ProblemBody body = of(refusal.status(), say);
        return refusal.detail() == null ? body : plain(body.status, body.code, say.get(refusal.detail()));
    }

    private static ProblemBody plain(int status, String code, String detail) {
        return new ProblemBody(status, code, detail, NOTHING, Map.of());
    }

    public ProblemBody with(String name, String value) {
        return new ProblemBody(status, code, detail, Json.createObjectBuilder(more).add(name, value).build(), headers);
    }

    public ProblemBody withHeader(String name, String value) {
        Map<String, String> all = new LinkedHashMap<>(headers);
        all.put(name, value);
        return new ProblemBody(status, code, detail, more, all);
    }

    public byte[] json(Messages say) {
        return object(say).toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The body as one value, to stand in the answer for several things at once. */
    public JsonObject object(Messages say) {
        JsonObjectBuilder body = Json.createObjectBuilder()
                .add("type", "urn:sinhke:problem:" + code)
                .add("title", say.get("api.problem.title." + code))
                .add("status", status)
                .add("detail", detail);
        more.forEach(body::add);
        return body.build();
    }

    /** Broken rules as every answer shows them. */
    public static JsonArrayBuilder violations(List<Violation> violations, Messages say) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        for (Violation violation : violations) {
            JsonObjectBuilder one = Json.createObjectBuilder();
            put(one, "rule", violation.rule());
            put(one, "article", violation.article());
            put(one, "field", violation.field());
            put(one, "measured", violation.measured());
            put(one, "limit", violation.limit());
            put(one, "message", say.of(violation));
            all.add(one);
        }
        return all;
    }

    private static void put(JsonObjectBuilder to, String name, String value) {
        if (value == null) {
            to.addNull(name);
        } else {
            to.add(name, value);
        }
    }
}
