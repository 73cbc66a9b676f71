package vn.kehoach.fault;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.kehoach.cli.Main;
import vn.kehoach.cli.Terminal;
import vn.kehoach.ingest.ExtractorReader;
import vn.kehoach.json.PlanJson;

/** The real program, with workers, in a folder; and a look at what it stored. */
final class Program {

  private final Path folder;

  Program(Path folder) {
    this.folder = folder;
  }

  /** What a command said. */
  record Said(int code, String out, String err) {}

  /**
   * What an ingest accounted for.
   *
   * @param reasons reason by the file's name
   * @param plans the ids of the plans that it names
   */
  record Account(int code, Map<String, String> reasons, Set<String> plans, String err) {}

  Said run(String... arguments) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var terminal =
        new Terminal(
            new PrintStream(out, true, UTF_8),
            new PrintStream(err, true, UTF_8),
            null,
            false,
            Map.of(),
            folder);
    int code = Main.run(arguments, terminal, new ExtractorReader());
    return new Said(code, out.toString(UTF_8), err.toString(UTF_8));
  }

  /** Takes a folder in; limits and the like may be added. */
  Account ingest(String what, String... options) throws IOException {
    var arguments = new ArrayList<>(List.of("ingest", "--json"));
    arguments.addAll(List.of(options));
    arguments.add(what);
    Said said = run(arguments.toArray(String[]::new));
    var reasons = new LinkedHashMap<String, String>();
    var plans = new TreeSet<String>();
    for (JsonNode file : new ObjectMapper().readTree(said.out()).path("files")) {
      String name = file.path("file").asText();
      String within = name.substring(name.indexOf("/" + what + "/") + what.length() + 2);
      if (file.path("plan").isTextual()) {
        plans.add(file.path("plan").asText());
      }
      reasons.put(within, file.path("reason").asText());
    }
    return new Account(said.code(), reasons, plans, said.err());
  }

  /** The ids of the stored plans, each of which must be whole. */
  List<String> stored() throws IOException {
    var ids = new ArrayList<String>();
    for (String part : List.of("data/plans", "data/renditions")) {
      Path plans = folder.resolve(part);
      if (Files.isDirectory(plans)) {
        for (Path file : files(plans)) {
          ids.add(PlanJson.read(Files.readAllBytes(file)).id());
        }
      }
    }
    return ids;
  }

  /** What lies about that ought to be gone. */
  List<Path> left() throws IOException {
    Path scratch = folder.resolve("data/scratch");
    return Files.isDirectory(scratch) ? files(scratch) : List.of();
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
