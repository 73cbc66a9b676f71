package vn.kehoach.web.openapi;

import java.util.List;
import java.util.Map;

/**
 * A description of an interface (OpenAPI 3.1).
 *
 * @param openapi version of the standard
 * @param info what is described
 * @param servers where it is
 * @param paths what can be asked, by path and verb
 * @param components the records of the answers
 */
public record Description(
    String openapi,
    Map<String, Object> info,
    List<Map<String, Object>> servers,
    Map<String, Object> paths,
    Map<String, Object> components) {}
