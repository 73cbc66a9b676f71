/** The description of the interface (OpenAPI 3.1), made from its routes and their records. */
@NullMarked
package vn.kehoach.web.openapi;

import org.jspecify.annotations.NullMarked;
