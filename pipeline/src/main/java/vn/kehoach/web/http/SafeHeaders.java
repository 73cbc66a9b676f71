package vn.kehoach.web.http;

import io.javalin.http.Context;

/** Headers that keep a browser from doing what the console never asks for. */
final class SafeHeaders {

  /** Scripts, styles and data of the console's own only; PDF.js needs WebAssembly and a worker. */
  private static final String POLICY =
      String.join(
          "; ",
          "default-src 'none'",
          "script-src 'self' 'wasm-unsafe-eval'",
          "style-src 'self'",
          "img-src 'self' blob: data:",
          "font-src 'self' data:",
          "connect-src 'self'",
          "worker-src 'self' blob:",
          "manifest-src 'self'",
          "form-action 'self'",
          "base-uri 'none'",
          "frame-ancestors 'none'");

  /** A document of somebody else's: nothing in it runs. */
  static final String NOTHING_RUNS = "sandbox; default-src 'none'; style-src 'unsafe-inline'";

  private SafeHeaders() {}

  static void set(Context context) {
    context.header("Content-Security-Policy", POLICY);
    context.header("X-Content-Type-Options", "nosniff");
    context.header("X-Frame-Options", "DENY");
    context.header("Referrer-Policy", "no-referrer");
    context.header("Cross-Origin-Opener-Policy", "same-origin");
    context.header("Cross-Origin-Resource-Policy", "same-origin");
    context.header("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
  }
}
