package vn.kehoach.score;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * What there is to evaluate.
 *
 * @param forms every file whose plan has a truth, PDF before text
 * @param absent forms of a plan that are not there, for plans that have another one
 * @param planless names of truths of which no form is there
 * @param truthless files of plans that no truth describes
 */
public record Inventory(
    List<Form> forms, List<Absent> absent, List<String> planless, List<String> truthless) {

  public Inventory {
    forms = List.copyOf(forms);
    absent = List.copyOf(absent);
    planless = List.copyOf(planless);
    truthless = List.copyOf(truthless);
  }

  /**
   * A file to read.
   *
   * @param plan name of the plan, the same for all its forms
   * @param medium the form
   * @param file where it lies
   */
  public record Form(String plan, Medium medium, Path file) {

    /** The file's name without its folder. */
    public String name() {
      return file.getFileName().toString();
    }
  }

  /** The same without what is in other media; what no medium was asked for is not measured. */
  Inventory only(Set<Medium> media) {
    return new Inventory(
        forms.stream().filter(form -> media.contains(form.medium())).toList(),
        absent.stream().filter(form -> media.contains(form.medium())).toList(),
        planless,
        truthless);
  }

  /**
   * A form that a plan does not have.
   *
   * @param plan name of the plan
   * @param medium the form
   */
  public record Absent(String plan, Medium medium) {}
}
