package vn.kehoach.web.http;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import vn.kehoach.store.Sha256;

/**
 * The files of the pages, by the path that a browser asks for. Which there are is settled at the
 * start: what is asked for is looked up among them and never becomes a path.
 */
public final class Assets {

  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("html", "text/html; charset=utf-8"),
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("js", "text/javascript; charset=utf-8"),
          Map.entry("mjs", "text/javascript; charset=utf-8"),
          Map.entry("json", "application/json"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("wasm", "application/wasm"),
          Map.entry("woff2", "font/woff2"),
          Map.entry("webmanifest", "application/manifest+json"));

  private final Map<String, String> resources;
  private final Map<String, Asset> loaded = new ConcurrentHashMap<>();

  private Assets(Map<String, String> resources) {
    this.resources = Map.copyOf(resources);
  }

  /**
   * A folder on the class path.
   *
   * @param address the beginning of the addresses of its files: "/lib/pdfjs/"
   * @param resource the folder: "META-INF/resources/…/"
   * @param known a file in it: not every jar lists its folders
   * @param inside which parts of it; none for all
   */
  public record Folder(String address, String resource, String known, List<String> inside) {

    public Folder {
      inside = List.copyOf(inside);
    }
  }

  /**
   * All files of some folders.
   *
   * @throws IOException if a folder is not there: the program is not whole
   */
  public static Assets of(ClassLoader classes, List<Folder> folders) throws IOException {
    var resources = new HashMap<String, String>();
    for (Folder folder : folders) {
      URL url = classes.getResource(folder.resource() + folder.known());
      if (url == null) {
        throw new IOException("the program is not whole: " + folder.resource());
      }
      for (String file : files(url, folder)) {
        if (folder.inside().isEmpty() || folder.inside().stream().anyMatch(file::startsWith)) {
          resources.put(folder.address() + file, folder.resource() + file);
        }
      }
    }
    return new Assets(resources);
  }

  private static List<String> files(URL known, Folder folder) throws IOException {
    try {
      URI uri = known.toURI();
      if (!uri.getScheme().equals("jar")) {
        Path file = Path.of(uri);
        for (int i = 0; i < Path.of(folder.known()).getNameCount(); i++) {
          file = Objects.requireNonNull(file.getParent());
        }
        return files(file);
      }
      String jarAddress = uri.toString().replaceFirst("^jar:", "").replaceFirst("!.*", "");
      try (FileSystem jar = FileSystems.newFileSystem(Path.of(URI.create(jarAddress)))) {
        return files(jar.getPath(folder.resource()));
      }
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
  }

  private static List<String> files(Path folder) throws IOException {
    try (Stream<Path> inside = Files.walk(folder)) {
      return inside
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .toList();
    }
  }

  /** The file of an address. */
  public Optional<Asset> find(String address) throws IOException {
    String resource = resources.get(address);
    if (resource == null) {
      return Optional.empty();
    }
    Asset known = loaded.get(address);
    if (known == null) {
      known = load(resource);
      loaded.put(address, known);
    }
    return Optional.of(known);
  }

  private static Asset load(String resource) throws IOException {
    try (InputStream in = Assets.class.getClassLoader().getResourceAsStream(resource)) {
      if (in == null) {
        throw new IOException("the program is not whole: " + resource);
      }
      byte[] bytes = in.readAllBytes();
      String ending = resource.substring(resource.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
      String type = TYPES.getOrDefault(ending, "application/octet-stream");
      return new Asset(type, "\"" + Sha256.of(bytes).substring(0, 16) + "\"", bytes);
    }
  }
}
