package vn.kehoach.cli;

import vn.kehoach.report.Page;
import vn.kehoach.report.Page.Entry;
import vn.kehoach.report.Page.Grid;
import vn.kehoach.report.Page.Heading;
import vn.kehoach.report.Page.Part;
import vn.kehoach.report.Page.Words;

/** Prints a report on the terminal. */
final class PagePrinter {

  private final Terminal terminal;

  PagePrinter(Terminal terminal) {
    this.terminal = terminal;
  }

  void print(Page page) {
    page.parts().forEach(this::print);
    terminal.out().flush();
  }

  private void print(Part part) {
    switch (part) {
      case Heading heading -> {
        terminal.out().println();
        terminal.out().println(terminal.strong(heading.text()));
      }
      case Words words -> terminal.out().println(words.text());
      case Grid grid -> grid.table().lines(terminal.tableWidth()).forEach(terminal.out()::println);
      case Entry entry -> {
        terminal.out().println(entry.text());
        if (!entry.quote().isEmpty()) {
          terminal.out().println(terminal.faint("    “" + entry.quote() + "”"));
        }
      }
    }
  }
}
