package vn.kehoach.web.openapi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.kehoach.web.http.Parameter;
import vn.kehoach.web.http.Problem;
import vn.kehoach.web.http.Route;
import vn.kehoach.web.http.Route.Verb;
import vn.kehoach.web.http.Server;

/** Describes routes. */
public final class OpenApi {

  private final RecordSchemas schemas = new RecordSchemas();

  private OpenApi() {}

  /** The description of an interface of these routes. */
  public static Description of(List<Route> routes, String version) {
    var api = new OpenApi();
    var paths = new LinkedHashMap<String, Object>();
    for (Route route : routes) {
      @SuppressWarnings("unchecked") // nothing else is ever put there
      var verbs =
          (Map<String, Object>)
              paths.computeIfAbsent(route.path(), path -> new LinkedHashMap<String, Object>());
      verbs.put(route.verb().name().toLowerCase(Locale.ROOT), api.operation(route));
    }
    Map<String, Object> problem = api.schemas.of(Problem.class);
    var responses = Map.of("Problem", problem(problem));
    return new Description(
        "3.1.0",
        Map.of("title", "kehoach", "version", version),
        List.of(Map.of("url", Server.API)),
        paths,
        Map.of("schemas", api.schemas.all(), "responses", responses));
  }

  private static Map<String, Object> problem(Map<String, Object> schema) {
    return Map.of(
        "description",
        "What is wrong (RFC 9457), in the language asked for",
        "content",
        Map.of(Problem.MEDIA_TYPE, Map.of("schema", schema)));
  }

  private Map<String, Object> operation(Route route) {
    var operation = new LinkedHashMap<String, Object>();
    operation.put("summary", route.about());
    operation.put("operationId", id(route));
    var parameters = new ArrayList<Object>();
    route.parameters().forEach(parameter -> parameters.add(parameter(parameter)));
    parameters.add(
        parameter(
            new Parameter(
                "lang",
                Parameter.Kind.TEXT,
                Parameter.Where.QUERY,
                false,
                "language of what is said to people",
                List.of("vi", "en"))));
    operation.put("parameters", parameters);
    String success = route.verb() == Verb.POST ? "202" : "200";
    operation.put(
        "responses",
        Map.of(
            success, answer(route), "default", Map.of("$ref", "#/components/responses/Problem")));
    return operation;
  }

  /** "getPlansText" for GET /plans/{planId}/text. */
  private static String id(Route route) {
    var id = new StringBuilder(route.verb().name().toLowerCase(Locale.ROOT));
    for (String part : route.path().split("[/{}]+")) {
      if (!part.isEmpty()) {
        id.append(Character.toUpperCase(part.charAt(0))).append(part.substring(1));
      }
    }
    return id.toString();
  }

  private Map<String, Object> answer(Route route) {
    Class<? extends Record> record = route.answer();
    return record == null
        ? Map.of("description", "a file, or events")
        : Map.of(
            "description",
            "the answer",
            "content",
            Map.of("application/json", Map.of("schema", schemas.of(record))));
  }

  private static Map<String, Object> parameter(Parameter parameter) {
    boolean path = parameter.where() == Parameter.Where.PATH;
    var schema = new LinkedHashMap<String, Object>();
    switch (parameter.kind()) {
      case TEXT -> schema.put("type", "string");
      case WHOLE_NUMBER -> schema.put("type", "integer");
      case FLAG -> schema.put("type", "boolean");
      case DAY -> {
        schema.put("type", "string");
        schema.put("format", "date");
      }
    }
    if (!parameter.choices().isEmpty()) {
      schema.put("enum", parameter.choices());
    }
    return Map.of(
        "name",
        parameter.name(),
        "in",
        path ? "path" : "query",
        "required",
        path,
        "description",
        parameter.about(),
        "schema",
        parameter.repeated() ? Map.of("type", "array", "items", schema) : schema);
  }
}
