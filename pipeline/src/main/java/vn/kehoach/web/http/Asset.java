package vn.kehoach.web.http;

/**
 * A file of the pages.
 *
 * @param mediaType its type
 * @param tag what tells this content from another
 * @param bytes its content
 */
public record Asset(String mediaType, String tag, byte[] bytes) {}
