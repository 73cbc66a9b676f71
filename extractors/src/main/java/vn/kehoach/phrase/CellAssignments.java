package vn.kehoach.phrase;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.model.Responsibility;
import vn.kehoach.model.Role;

/**
 * Units of a cell with their roles.
 *
 * <pre>
 * cell  = label ":" units {";" label ":" units}
 *       | {units ["("] ("chủ trì" | "phối hợp") [")"] separator} units
 * </pre>
 */
final class CellAssignments {

  private final UnitDirectory directory;
  private final List<Responsibility> found = new ArrayList<>();

  CellAssignments(UnitDirectory directory) {
    this.directory = directory;
  }

  List<Responsibility> read(String cell, Role column) {
    List<BlockLine> lines = BlockLabels.read(cell);
    if (lines.isEmpty()) {
      readPlain(cell, column);
    } else {
      lines.forEach(line -> add(line.value(), ResponsibilityGrammar.roleOf(line.kind())));
    }
    return List.copyOf(found);
  }

  private void readPlain(String cell, Role column) {
    List<Token> tokens = Token.all(cell);
    int start = 0;
    for (int i = 0; i < tokens.size(); i++) {
      int lead = PartnerWords.lead(tokens, i);
      int partner = lead > 0 ? 0 : PartnerWords.partner(tokens, i);
      if (lead + partner > 0) {
        String units = cell.substring(start, tokens.get(i).start());
        add(units, lead > 0 ? Role.LEAD : Role.COORDINATE);
        i += lead + partner - 1;
        start = tokens.get(i).end();
      }
    }
    add(cell.substring(start), column);
  }

  private void add(String words, @Nullable Role role) {
    if (role != null) {
      String units = words.startsWith(")") ? words.substring(1) : words;
      UnitGrammar.list(units, directory).forEach(unit -> found.add(new Responsibility(unit, role)));
    }
  }
}
