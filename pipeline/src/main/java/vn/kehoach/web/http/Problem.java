package vn.kehoach.web.http;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a request, for programs and people (RFC 9457).
 *
 * @param type a word that tells this kind of problem from others
 * @param title what is wrong, in a few words
 * @param status the HTTP status
 * @param detail what is wrong here, and what to do
 * @param instance the address that was asked
 * @param field the parameter that is wrong, null where it is none
 */
public record Problem(
    String type, String title, int status, String detail, String instance, @Nullable String field) {

  /** The media type of a problem. */
  public static final String MEDIA_TYPE = "application/problem+json";
}
