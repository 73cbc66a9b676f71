package vn.kehoach.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Run by the build: trains every model and puts it beside this package's classes. A model is left
 * as it is while neither the examples nor the classes that train are newer.
 */
public final class ModelBuild {

  private ModelBuild() {}

  /**
   * Trains what has to be trained.
   *
   * @param args the folder of the classes
   * @throws IOException where a model cannot be written
   */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]).resolve("vn/kehoach/language");
    var data = TrainingData.standard();
    for (Ability ability : Ability.values()) {
      Path file = folder.resolve(ability.model());
      if (!fresh(file, folder)) {
        Files.write(file, Training.train(ability, data));
      }
    }
  }

  private static boolean fresh(Path model, Path folder) throws IOException {
    if (!Files.exists(model)) {
      return false;
    }
    long made = Files.getLastModifiedTime(model).toMillis();
    try (var files = Files.list(folder)) {
      for (Path file : files.filter(f -> !f.toString().endsWith(".bin")).toList()) {
        if (Files.getLastModifiedTime(file).toMillis() > made) {
          return false;
        }
      }
    }
    return true;
  }
}
