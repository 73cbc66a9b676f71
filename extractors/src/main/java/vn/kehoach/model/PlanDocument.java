package vn.kehoach.model;

import java.util.List;

/**
 * One ingested plan: what it says, where it says it, and how much of it was understood.
 *
 * @param schemaVersion version of the contract, {@value #SCHEMA_VERSION}
 * @param id ASCII name of the plan, the same for the same bytes
 * @param source the file it was read from
 * @param document what the letterhead, title, recitals and signature block say
 * @param sections the outline, in document order
 * @param objectives what the plan wants to reach
 * @param targets objectives with a figure
 * @param tasks what is to be done, by whom, until when
 * @param appendices every table, in or after the body
 * @param warnings the plan's own slips and what the reading could not settle
 * @param coverage the ledger of the source's lines
 * @param renditions other files that hold the same plan, the best to read first
 * @param versions drafts of the plan, and the plan as it was amended
 */
public record PlanDocument(
    String schemaVersion,
    String id,
    Source source,
    DocumentInfo document,
    List<Section> sections,
    List<Objective> objectives,
    List<Target> targets,
    List<Task> tasks,
    List<Appendix> appendices,
    List<Warning> warnings,
    Coverage coverage,
    List<Rendition> renditions,
    List<OtherVersion> versions) {

  /** The version of the contract that these records implement. */
  public static final String SCHEMA_VERSION = "1";

  public PlanDocument {
    sections = List.copyOf(sections);
    objectives = List.copyOf(objectives);
    targets = List.copyOf(targets);
    tasks = List.copyOf(tasks);
    appendices = List.copyOf(appendices);
    warnings = List.copyOf(warnings);
    renditions = List.copyOf(renditions);
    versions = List.copyOf(versions);
  }

  /** A plan as it was read from one file, of which no other form or version is known. */
  public PlanDocument(
      String schemaVersion,
      String id,
      Source source,
      DocumentInfo document,
      List<Section> sections,
      List<Objective> objectives,
      List<Target> targets,
      List<Task> tasks,
      List<Appendix> appendices,
      List<Warning> warnings,
      Coverage coverage) {
    this(
        schemaVersion,
        id,
        source,
        document,
        sections,
        objectives,
        targets,
        tasks,
        appendices,
        warnings,
        coverage,
        List.of(),
        List.of());
  }

  /** The same plan with other forms and versions of it. */
  public PlanDocument with(List<Rendition> otherForms, List<OtherVersion> otherVersions) {
    return new PlanDocument(
        schemaVersion,
        id,
        source,
        document,
        sections,
        objectives,
        targets,
        tasks,
        appendices,
        warnings,
        coverage,
        otherForms,
        otherVersions);
  }
}
