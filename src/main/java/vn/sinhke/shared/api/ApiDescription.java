package vn.sinhke.shared.api;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.Paths;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import vn.sinhke.shared.Role;

/**
 * Makes what the server reads from the classes a description of the API: bodies by their fields instead of by the class that reads
 * them, refusals as {@code application/problem+json} wherever they may come, and nothing of the pages.
 */
public final class ApiDescription implements OASFilter {
    private static final String JSON = "application/json";
    private static final String FORM = "multipart/form-data";
    private static final String ANY = "*/*";
    private static final String REF = "#/components/schemas/";
    private static final String SIGN_IN = "signIn";
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)\\s*:\\s*([^}]*)}");
    private static final Set<String> FILES = Set.of("addAttachment", "importHouseholdsForm", "addScan", "signDocument");

    private final RequestSchemas requests = new RequestSchemas();

    @Override
    public void filterOpenAPI(OpenAPI api) {
        Paths paths = OASFactory.createPaths();
        new TreeMap<>(api.getPaths().getPathItems()).forEach((path, item) -> {
            Map<String, String> patterns = new LinkedHashMap<>();
            Matcher variable = VARIABLE.matcher(path);
            while (variable.find()) {
                patterns.put(variable.group(1), variable.group(2).strip());
            }
            item.getOperations().forEach((method, operation) -> describe(path, method, operation, patterns));
            paths.addPathItem(VARIABLE.matcher(path).replaceAll("{$1}"), item);
        });
        api.setPaths(paths);
        schemas(api);
    }

    private void describe(String path, PathItem.HttpMethod method, Operation operation, Map<String, String> patterns) {
        if (operation.getOperationId() == null) {
            operation.setOperationId(method.name().toLowerCase(java.util.Locale.ROOT) + path.replaceAll("\\W+", "_"));
        }
        body(operation);
        List<Parameter> parameters = operation.getParameters() == null ? List.of() : operation.getParameters();
        for (Parameter one : parameters) {
            if (one.getIn() == In.PATH && patterns.containsKey(one.getName())) {
                one.getSchema().setPattern("^(" + patterns.get(one.getName()) + ")$");
            }
        }
        APIResponses responses = succeeding(method, operation);
        refusals(method, operation, parameters, responses);
        operation.setResponses(responses);
    }

    private void body(Operation operation) {
        if (operation.getRequestBody() == null) {
            return;
        }
        Schema wanted = requests.of(operation.getOperationId()).orElseGet(() -> OASFactory.createSchema().type(SchemaType.OBJECT));
        String media = FILES.contains(operation.getOperationId()) ? FORM : operation.getOperationId().equals("importHouseholds")
                ? "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" : JSON;
        operation.getRequestBody().setRequired(true);
        operation.getRequestBody().setContent(OASFactory.createContent().addMediaType(media, OASFactory.createMediaType().schema(wanted)));
    }

    /** The answers told by the operation itself, each with its body. */
    private static APIResponses succeeding(PathItem.HttpMethod method, Operation operation) {
        APIResponses responses = OASFactory.createAPIResponses();
        boolean told = false;
        for (Map.Entry<String, APIResponse> one : new TreeMap<>(operation.getResponses().getAPIResponses()).entrySet()) {
            boolean plain = one.getKey().equals("default");
            String status = plain ? method == PathItem.HttpMethod.DELETE && !operation.getOperationId().equals("undoBatch") ? "204" : "200" : one.getKey();
            APIResponse response = one.getValue();
            told |= status.startsWith("2");
            if (plain) {
                response.setDescription("Done");
            }
            if (status.startsWith("2")) {
                content(status, operation, response);
            }
            responses.addAPIResponse(status, response);
        }
        if (!told) {
            APIResponse response = OASFactory.createAPIResponse().description("Done");
            content("200", operation, response);
            responses.addAPIResponse("200", response);
        }
        return responses;
    }

    private static void content(String status, Operation operation, APIResponse response) {
        if (status.equals("204")) {
            response.setContent(null);
        } else if (isFile(operation)) {
            if (response.getContent() == null || response.getContent().getMediaTypes().isEmpty() || response.getContent().hasMediaType(JSON)) {
                response.setContent(OASFactory.createContent().addMediaType(ANY, OASFactory.createMediaType()
                        .schema(OASFactory.createSchema().type(SchemaType.STRING).format("binary"))));
            }
        } else if (named(response.getContent()) != null) {
            response.setContent(OASFactory.createContent().addMediaType(JSON, OASFactory.createMediaType().schema(named(response.getContent()))));
        } else {
            String name = operation.getOperationId().startsWith("list") && !operation.getOperationId().equals("listTransitions") ? "Page" : null;
            Schema schema = name != null ? OASFactory.createSchema().ref(REF + name) : OASFactory.createSchema()
                    .type(operation.getOperationId().equals("listTransitions") || operation.getOperationId().equals("checkProject")
                            ? SchemaType.ARRAY : SchemaType.OBJECT);
            if (schema.getType() == SchemaType.ARRAY) {
                schema.setItems(OASFactory.createSchema().type(SchemaType.OBJECT));
            }
            response.setContent(OASFactory.createContent().addMediaType(JSON, OASFactory.createMediaType().schema(schema)));
        }
    }

    private static boolean isFile(Operation operation) {
        return Set.of("getAttachment", "getDocument", "getIssuedDocument", "getScan", "getMarkedImport", "getImportTemplate").contains(operation.getOperationId());
    }

    /** The body where a record of its own tells it, otherwise null. */
    private static Schema named(Content content) {
        return of(content).stream().filter(schema -> schema.getRef() != null && !schema.getRef().endsWith("/Slice")
                || schema.getProperties() != null && !schema.getProperties().isEmpty()).findFirst().orElse(null);
    }

    private static void refusals(PathItem.HttpMethod method, Operation operation, List<Parameter> parameters, APIResponses responses) {
        boolean signIn = operation.getOperationId().equals(SIGN_IN);
        boolean writes = method != PathItem.HttpMethod.GET;
        boolean body = operation.getRequestBody() != null;
        boolean version = parameters.stream().anyMatch(one -> "If-Match".equals(one.getName()));
        Map<String, String> all = new TreeMap<>();
        all.put("400", "The address, a header or the body cannot be read");
        all.put("401", "Not signed in");
        all.put("503", "The database is away; Retry-After says when to ask again");
        if (signIn) {
            all.put("429", "Too many tries; Retry-After says how long to wait");
        }
        if (parameters.stream().anyMatch(one -> one.getIn() == In.PATH)) {
            all.put("404", "Does not exist, or not yours to know of");
        }
        if (writes && !signIn) {
            all.put("403", "Not the caller's to do");
            all.put("409", "Not possible in this state, or another act holds it");
        }
        if (body) {
            all.put("413", "Too large");
            all.put("415", "Another media type is taken");
        }
        if (body || parameters.stream().anyMatch(one -> one.getIn() == In.QUERY || "Idempotency-Key".equals(one.getName()))) {
            all.put("422", "Everything that is wrong, at once");
        }
        if (version) {
            all.put("412", "Somebody changed it in between; `current` is the version now, as If-Match takes it");
        }
        all.forEach((status, said) -> {
            if (!responses.hasAPIResponse(status)) {
                responses.addAPIResponse(status, OASFactory.createAPIResponse().description(said));
            }
        });
        responses.getAPIResponses().forEach((status, response) -> {
            if (status.compareTo("400") >= 0) {
                response.setContent(OASFactory.createContent().addMediaType(ProblemBody.MEDIA_TYPE,
                        OASFactory.createMediaType().schema(OASFactory.createSchema().ref(REF + "Problem"))));
            }
        });
        if (responses.hasAPIResponse("428")) {
            parameters.stream().filter(one -> "If-Match".equals(one.getName())).forEach(one -> one.setRequired(true));
        }
    }

    private void schemas(OpenAPI api) {
        Map<String, Schema> all = new TreeMap<>(api.getComponents().getSchemas());
        all.putAll(requests.parts());
        all.put("Money", OASFactory.createSchema().type(SchemaType.INTEGER).format("int64").description("đồng"));
        all.put("Problem", problem());
        all.put("Violation", violation());
        all.put("Page", OASFactory.createSchema().type(SchemaType.OBJECT)
                .addProperty("items", OASFactory.createSchema().type(SchemaType.ARRAY).items(OASFactory.createSchema().type(SchemaType.OBJECT)))
                .addProperty("next", text().nullable(true).description("the cursor of the next page, null on the last")));
        List<Object> roles = new ArrayList<>();
        for (Role role : Role.values()) {
            roles.add(role.name());
        }
        all.computeIfPresent("Role", (name, schema) -> text().enumeration(roles));
        Map<String, Schema> used = new TreeMap<>();
        Deque<Schema> open = new ArrayDeque<>();
        api.getPaths().getPathItems().values().forEach(item -> item.getOperations().values().forEach(operation -> open.addAll(of(operation))));
        while (!open.isEmpty()) {
            Schema one = open.pop();
            if (one.getRef() == null) {
                clean(one);
                open.addAll(inner(one));
            } else {
                String name = one.getRef().substring(REF.length());
                if (all.containsKey(name) && used.putIfAbsent(name, all.get(name)) == null) {
                    open.push(all.get(name));
                }
            }
        }
        api.getComponents().setSchemas(used);
    }

    private static Set<Schema> of(Operation operation) {
        Set<Schema> all = new LinkedHashSet<>();
        if (operation.getRequestBody() != null) {
            all.addAll(of(operation.getRequestBody().getContent()));
        }
        operation.getResponses().getAPIResponses().values().forEach(response -> all.addAll(of(response.getContent())));
        if (operation.getParameters() != null) {
            operation.getParameters().stream().filter(one -> one.getSchema() != null).forEach(one -> all.add(one.getSchema()));
        }
        return all;
    }

    private static List<Schema> of(Content content) {
        return content == null ? List.of() : content.getMediaTypes().values().stream().map(MediaType::getSchema).filter(java.util.Objects::nonNull).toList();
    }

    private static List<Schema> inner(Schema schema) {
        List<Schema> inner = new ArrayList<>();
        if (schema.getProperties() != null) {
            inner.addAll(schema.getProperties().values());
        }
        if (schema.getItems() != null) {
            inner.add(schema.getItems());
        }
        return inner;
    }

    /** An annotation that names one thing of a schema makes the server write down the defaults of all the others. */
    private static void clean(Schema schema) {
        schema.setMaxProperties(null);
        schema.setMinProperties(null);
        schema.setMinLength(null);
        schema.setUniqueItems(null);
        schema.setExclusiveMaximum(null);
        schema.setExclusiveMinimum(null);
        schema.setReadOnly(null);
        schema.setWriteOnly(null);
        schema.setDeprecated(null);
    }

    private static Schema problem() {
        return OASFactory.createSchema().type(SchemaType.OBJECT).description("RFC 9457, in the language of Accept-Language")
                .required(List.of("type", "title", "status", "detail"))
                .addProperty("type", text()).addProperty("title", text())
                .addProperty("status", OASFactory.createSchema().type(SchemaType.INTEGER)).addProperty("detail", text())
                .addProperty("current", text().description("with 412: the version now, as If-Match takes it"))
                .addProperty("reference", text().description("with 500: how the operator finds it"))
                .addProperty("violations", OASFactory.createSchema().type(SchemaType.ARRAY).items(OASFactory.createSchema().ref(REF + "Violation")));
    }

    private static Schema violation() {
        Schema schema = OASFactory.createSchema().type(SchemaType.OBJECT);
        for (String name : List.of("rule", "article", "field", "measured", "limit", "message")) {
            schema.addProperty(name, text().nullable(!name.equals("rule") && !name.equals("message")));
        }
        return schema;
    }

    private static Schema text() {
        return OASFactory.createSchema().type(SchemaType.STRING);
    }
}
