package vn.kehoach.web.api;

import java.util.ArrayList;
import java.util.List;
import vn.kehoach.web.http.Reply;
import vn.kehoach.web.http.Route;
import vn.kehoach.web.http.Route.Freshness;
import vn.kehoach.web.openapi.Description;
import vn.kehoach.web.openapi.OpenApi;

/** What can be asked. */
public final class DescriptionRoutes {

  private DescriptionRoutes() {}

  /** These routes and the one that describes them all. */
  public static List<Route> with(List<Route> routes, String version) {
    var all = new ArrayList<>(routes);
    all.add(
        Route.get(
                "/openapi.json",
                "This description",
                Description.class,
                asked -> Reply.of(OpenApi.of(all, version)))
            .fresh(Freshness.PROGRAM));
    return List.copyOf(all);
  }
}
