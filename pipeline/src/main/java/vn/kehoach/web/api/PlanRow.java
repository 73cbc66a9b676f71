package vn.kehoach.web.api;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plan in a list.
 *
 * @param planId its id
 * @param commune bare name of its commune
 * @param province bare name of its province
 * @param title its title
 * @param number its number
 * @param issuedOn its date
 * @param file name of the file that it was read from
 * @param textOrigin how its text was had
 * @param mediaType type of its file
 * @param outcome what became of its file
 * @param reason why
 * @param pages pages of its file, null where the medium has none
 * @param objectives how many there are
 * @param targets how many there are
 * @param tasks how many there are
 * @param warnings how many there are
 * @param lines lines of its file
 * @param accounted those of which it is known what they are
 * @param arrived when its file was last written, as an instant of ISO 8601
 * @param renditions other files of the same plan
 * @param versions drafts of it, and it as amended: their ids
 */
public record PlanRow(
    String planId,
    @Nullable String commune,
    @Nullable String province,
    @Nullable String title,
    @Nullable String number,
    @Nullable LocalDate issuedOn,
    String file,
    String textOrigin,
    String mediaType,
    String outcome,
    String reason,
    @Nullable Integer pages,
    int objectives,
    int targets,
    int tasks,
    int warnings,
    int lines,
    int accounted,
    @Nullable String arrived,
    List<OtherFile> renditions,
    List<String> versions) {

  public PlanRow {
    renditions = List.copyOf(renditions);
    versions = List.copyOf(versions);
  }

  /**
   * Another file of the same plan.
   *
   * @param planId what was read from it
   * @param file its name
   */
  public record OtherFile(String planId, String file) {}
}
