package vn.kehoach.phrase;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.kehoach.model.Responsibility;
import vn.kehoach.model.Role;

/**
 * Words that assign: a task's closing words, the labelled lines of a task block, cells.
 *
 * <pre>
 * closing = {@link ClosingAssignments}
 * cell    = {@link CellAssignments}
 * line    = ["-" | "+" | "*"] label ":" value
 * </pre>
 */
public final class ResponsibilityGrammar {

  private ResponsibilityGrammar() {}

  /** The first label of a line with its value. */
  public static Optional<BlockLine> blockLine(String line) {
    return blockLines(line).stream().findFirst();
  }

  /**
   * Every label of a line with its value, which the next label ends: "Chủ trì: X; phối hợp: Y; thời
   * gian: Z". Units that the words themselves set apart ("X chủ trì, phối hợp với Y") are lines of
   * their own. None where the line does not open with a label.
   */
  public static List<BlockLine> blockLines(String line) {
    return BlockLabels.read(line);
  }

  /** The same by the directory that comes with the program. */
  public static List<Responsibility> cell(String cell, Role column) {
    return cell(cell, column, UnitDirectory.standard());
  }

  /**
   * The units of a cell, each in the column's role, unless the cell's own words give it another:
   * "Trạm Y tế chủ trì, các thôn phối hợp", "Phòng Kinh tế (chủ trì)", "CT: …; PH: …".
   */
  public static List<Responsibility> cell(String cell, Role column, UnitDirectory directory) {
    return new CellAssignments(directory).read(cell, column);
  }

  /** The same by the directory that comes with the program. */
  public static List<Responsibility> closing(String taskText) {
    return closing(taskText, UnitDirectory.standard());
  }

  /** The assignments in a task's own closing words, in printed order, each once. */
  public static List<Responsibility> closing(String taskText, UnitDirectory directory) {
    return closing(taskText, directory, SentenceEnds.ALL);
  }

  /**
   * The assignments in a task's own closing words, in printed order, each once.
   *
   * @param ends tells where its sentences end
   */
  public static List<Responsibility> closing(
      String taskText, UnitDirectory directory, SentenceEnds ends) {
    return new ClosingAssignments(directory, ends).read(taskText);
  }

  static @Nullable Role roleOf(BlockLine.Kind kind) {
    return switch (kind) {
      case LEAD -> Role.LEAD;
      case COORDINATE -> Role.COORDINATE;
      case MONITOR -> Role.MONITOR;
      case DEADLINE, EXPECTED_RESULT, ATTRIBUTE -> null;
    };
  }
}
