/**
 * What a web server is to the console: routes with their parameters, replies, problems (RFC 9457),
 * who is let in. The one package that knows the server's library; it must not know what is asked.
 */
@NullMarked
package vn.kehoach.web.http;

import org.jspecify.annotations.NullMarked;
