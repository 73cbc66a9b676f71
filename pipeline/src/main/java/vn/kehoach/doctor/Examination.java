package vn.kehoach.doctor;

import java.util.List;
import java.util.Map;

/**
 * What an examination of a data folder came to.
 *
 * @param files how many files were ever given and not forgotten
 * @param outcomes what became of them: number by outcome, together as many as the files
 * @param plans number of stored plans
 * @param facts number of facts in them
 * @param indexedPlans number of plans in the index
 * @param indexedFacts number of facts in the index
 * @param ocr the Tesseract that reads Vietnamese; empty where there is none
 * @param freeBytes room left on the data folder's disk
 * @param findings what was found
 */
public record Examination(
    int files,
    Map<String, Integer> outcomes,
    int plans,
    int facts,
    int indexedPlans,
    int indexedFacts,
    String ocr,
    long freeBytes,
    List<Finding> findings) {

  public Examination {
    findings = List.copyOf(findings);
  }

  /** Whether nothing is damaged. */
  public boolean sound() {
    return findings.stream().noneMatch(finding -> finding.ailment().damage());
  }
}
