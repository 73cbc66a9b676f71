package vn.kehoach.phrase;

import java.util.Arrays;
import java.util.Optional;

/** Where in the administration a unit stands. */
public enum UnitLevel {
  /** Of the commune, ward or special zone. */
  COMMUNE("xa"),
  /** Of the hamlets, or of the teams in them. */
  HAMLET("thon"),
  /** Of the Party. */
  PARTY("dang"),
  /** Of the Fatherland Front, the unions and associations. */
  FRONT("mat-tran"),
  /** Of the district, until July 2025, and of the regions that took its place. */
  DISTRICT("huyen"),
  /** Of the province. */
  PROVINCE("tinh"),
  /** Of the State. */
  STATE("trung-uong"),
  /** Outside the administration. */
  OUTSIDE("ngoai"),
  /** Several, named together. */
  COLLECTIVE("chung");

  private final String code;

  UnitLevel(String code) {
    this.code = code;
  }

  /** How files and commands write it. */
  public String code() {
    return code;
  }

  /** The level of a code. */
  public static Optional<UnitLevel> ofCode(String code) {
    return Arrays.stream(values()).filter(level -> level.code.equals(code)).findFirst();
  }

  /** Whether the name of a province, district or region may follow the name of a unit. */
  boolean aboveCommune() {
    return this == DISTRICT || this == PROVINCE || this == STATE;
  }
}
