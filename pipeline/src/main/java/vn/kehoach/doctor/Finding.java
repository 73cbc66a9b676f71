package vn.kehoach.doctor;

/**
 * One thing that was found.
 *
 * @param ailment what it is
 * @param subject the plan or file that it is about; empty where it is about the folder as a whole
 * @param detail what an engine or the system said of it; may be empty
 */
public record Finding(Ailment ailment, String subject, String detail) {

  static Finding of(Ailment ailment, String subject) {
    return new Finding(ailment, subject, "");
  }
}
