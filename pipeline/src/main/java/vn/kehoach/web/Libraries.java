package vn.kehoach.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

/** The libraries of the pages, as the build packed them. */
final class Libraries {

  private Libraries() {}

  /** The version of a library, which is a part of the path of its files. */
  static String version(String artifact) throws IOException {
    String name = "META-INF/maven/org.webjars.npm/" + artifact + "/pom.properties";
    try (InputStream in = Libraries.class.getClassLoader().getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException("the program is not whole: " + name);
      }
      var properties = new Properties();
      properties.load(in);
      return properties.getProperty("version");
    }
  }
}
