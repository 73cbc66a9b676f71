/**
 * The console: a server over one data folder for people with a browser. In come requests, out go
 * the same records that the commands print, files, and the pages; what an answer says is made
 * elsewhere. It must not know how plans are read, nor the command line.
 */
@NullMarked
package vn.kehoach.web;

import org.jspecify.annotations.NullMarked;
