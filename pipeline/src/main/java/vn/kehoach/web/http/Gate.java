package vn.kehoach.web.http;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kehoach.web.http.ProblemException.Kind;

/**
 * Who is let in.
 *
 * <p>Bound to this computer, a request must name this computer as its host, so that no page of the
 * web can reach the console under a name of its own (DNS rebinding). Bound for others, every
 * request needs the token. Whatever changes the store must come from the console's own pages, or
 * from a program: a browser tells where a request comes from, and lets no foreign page set a header
 * of its own.
 */
final class Gate {

  /** A header that no form and no foreign page can send. */
  static final String OWN_HEADER = "X-Kehoach";

  private static final String COOKIE = "kehoach";
  private static final String BEARER = "Bearer ";
  private static final Set<String> THIS_COMPUTER = Set.of("localhost", "127.0.0.1", "[::1]");

  private final @Nullable String token;

  /**
   * A gate.
   *
   * @param token what everybody has to know; null where only this computer can ask
   */
  Gate(@Nullable String token) {
    this.token = token;
  }

  /**
   * Lets a request in.
   *
   * @throws ProblemException if it may not
   */
  void check(Context context) {
    String wanted = token;
    if (wanted == null) {
      checkHost(context);
    } else {
      checkToken(context, wanted);
    }
    if (!Set.of("GET", "HEAD").contains(context.method().name())) {
      checkOrigin(context);
    }
  }

  private static void checkHost(Context context) {
    String host = Objects.requireNonNullElse(context.header("Host"), "");
    String name = host.replaceFirst(":\\d+$", "").toLowerCase(Locale.ROOT);
    if (!THIS_COMPUTER.contains(name)) {
      throw ProblemException.of(Kind.FOREIGN);
    }
  }

  private static void checkToken(Context context, String wanted) {
    if (isToken(context.queryParam("token"), wanted)) {
      var cookie = new Cookie(COOKIE, wanted);
      cookie.setHttpOnly(true);
      cookie.setSameSite(SameSite.STRICT);
      cookie.setPath("/");
      context.cookie(cookie);
      return;
    }
    String header = Objects.requireNonNullElse(context.header("Authorization"), "");
    boolean known =
        isToken(context.cookie(COOKIE), wanted)
            || header.startsWith(BEARER) && isToken(header.substring(BEARER.length()), wanted);
    if (!known) {
      throw ProblemException.of(Kind.NO_TOKEN);
    }
  }

  private static boolean isToken(@Nullable String given, String wanted) {
    return given != null
        && MessageDigest.isEqual(
            given.getBytes(StandardCharsets.UTF_8), wanted.getBytes(StandardCharsets.UTF_8));
  }

  private static void checkOrigin(Context context) {
    String site = context.header("Sec-Fetch-Site");
    String origin = context.header("Origin");
    String host = context.header("Host");
    boolean own =
        context.header(OWN_HEADER) != null
            && (site == null || site.equals("same-origin"))
            && (origin == null || origin.replaceFirst("^https?://", "").equals(host));
    if (!own) {
      throw ProblemException.of(Kind.FOREIGN);
    }
  }
}
