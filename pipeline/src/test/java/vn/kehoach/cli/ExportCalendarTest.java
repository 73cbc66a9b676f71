package vn.kehoach.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoach.cli.Office.Said;

/** {@code export} of deadlines: what a calendar reads is what the plans say. */
class ExportCalendarTest {

  @TempDir private Path folder;
  private ExportedPlans plans;

  @BeforeEach
  void ingestFourPlans() {
    plans = new ExportedPlans(folder);
  }

  @Test
  void aCalendarHasAnEventForEveryDeadlineThatFallsOnADay() throws IOException {
    Path file = folder.resolve("hạn.ics");
    Said said = plans.office().run("export", "--output", "hạn.ics");

    ICalendar calendar = Biweekly.parse(Files.readString(file)).first();
    List<VEvent> events = calendar.getEvents();
    assertEquals(8, events.size());
    assertTrue(said.err().contains("Lịch có 8 sự kiện."), said.err());
    assertTrue(said.err().contains("1 việc thường xuyên"), said.err());
    assertEquals(8, events.stream().map(event -> event.getUid().getValue()).distinct().count());
    VEvent police = event(events, "Bảo đảm an toàn thông tin");
    String text = Files.readString(file);
    assertTrue(text.contains("DTSTART;VALUE=DATE:20260629\r\n"), text);
    assertTrue(police.getDescription().getValue().contains("Chủ trì: Công an xã"));
    assertTrue(police.getDescription().getValue().contains("suoi-mo.txt, tr. 4"));
    assertTrue(text.contains("DTSTAMP:20260115T000000Z\r\n"), text);
    assertTrue(text.contains("RRULE:FREQ=MONTHLY;UNTIL=20261231;BYMONTHDAY=5\r\n"), text);
    assertTrue(text.contains("DTSTART;VALUE=DATE:20260205\r\n"), text);
    assertTrue(text.contains("DTSTART;VALUE=DATE:20260331\r\n"), text);
    assertTrue(text.contains("DTSTART;VALUE=DATE:20260930\r\n"), text);
  }

  private static VEvent event(List<VEvent> events, String words) {
    return events.stream()
        .filter(event -> event.getSummary().getValue().contains(words))
        .findFirst()
        .orElseThrow();
  }
}
