/**
 * What can be asked of the console, one class a subject: parameters in, records out. It must not
 * know the server's library.
 */
@NullMarked
package vn.kehoach.web.api;

import org.jspecify.annotations.NullMarked;
