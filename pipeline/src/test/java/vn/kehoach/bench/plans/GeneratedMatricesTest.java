package vn.kehoach.bench.plans;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.kehoach.bench.plans.GeneratedPlan.Doer;
import vn.kehoach.compare.matrix.Matrices;
import vn.kehoach.compare.matrix.Matrix;
import vn.kehoach.compare.matrix.MatrixRequest;
import vn.kehoach.compare.matrix.TopicRequest;
import vn.kehoach.compare.matrix.TopicTasks;
import vn.kehoach.compare.matrix.Topics;
import vn.kehoach.index.TopicDirectory;
import vn.kehoach.model.Role;
import vn.kehoach.search.Answer;

/** Units and topics against communes, over plans of which all is known. */
class GeneratedMatricesTest {

  @Test
  void theMatrixOfUnitsCountsEveryPairRight() throws IOException {
    Matrix matrix = new Matrices(Generated.index()).matrix(MatrixRequest.of(Matrix.By.UNIT));
    Map<String, Integer> expected = new TreeMap<>();
    Generated.each(
        (plan, duty) ->
            duty.shares()
                .forEach(
                    share ->
                        expected.merge(
                            share.doer().name() + " " + Generated.name(plan) + " " + share.role(),
                            1,
                            Integer::sum)));
    Map<String, Integer> found = new TreeMap<>();
    for (Matrix.Row row : matrix.rows()) {
      for (int i = 0; i < row.cells().size(); i++) {
        Matrix.Commune commune = matrix.communes().get(i);
        String pair = row.name() + " " + commune.commune() + ", " + commune.province() + " ";
        Matrix.Cell cell = row.cells().get(i);
        put(found, pair + "LEAD", cell.counts().lead());
        put(found, pair + "COORDINATE", cell.counts().coordinate());
        put(found, pair + "MONITOR", cell.counts().monitor());
        put(found, pair + "ASSIGNED", cell.counts().assigned());
        put(found, pair + "null", cell.counts().mentioned());
      }
    }
    assertEquals(expected, found);
  }

  @Test
  void theMatrixOfUnitsSaysNoneOnlyWhereAllWasRead() throws IOException {
    Matrix matrix = new Matrices(Generated.index()).matrix(MatrixRequest.of(Matrix.By.UNIT));
    for (Doer doer : Generated.GENERATOR.doers()) {
      Map<String, Answer> answers = new TreeMap<>();
      Matrix.Row row =
          matrix.rows().stream()
              .filter(each -> String.valueOf(doer.id()).equals(each.id()))
              .findFirst()
              .orElseThrow();
      for (int i = 0; i < row.cells().size(); i++) {
        Matrix.Commune commune = matrix.communes().get(i);
        answers.put(commune.commune() + ", " + commune.province(), row.cells().get(i).answer());
      }
      assertEquals(Generated.truth(doer), answers, doer.name());
    }
  }

  @Test
  void everyTopicHasExactlyItsTasks() throws IOException {
    for (TopicDirectory.Topic topic : TopicDirectory.standard().topics()) {
      Set<String> expected = new TreeSet<>();
      Generated.each(
          (plan, duty) -> {
            if (duty.topic().equals(topic.id())) {
              expected.add(Generated.key(plan, duty));
            }
          });
      TopicTasks answer =
          new Topics(Generated.index())
              .tasks(new TopicRequest(topic, List.of(), 0, Integer.MAX_VALUE));
      assertEquals(
          expected,
          answer.communes().stream()
              .flatMap(commune -> commune.tasks().stream())
              .map(task -> task.planId() + " " + task.factId())
              .collect(Collectors.toCollection(TreeSet::new)),
          topic.name());
    }
  }

  @Test
  void theMatrixOfTopicsCountsTasksAndTheirRoles() throws IOException {
    Matrix matrix = new Matrices(Generated.index()).matrix(MatrixRequest.of(Matrix.By.TOPIC));
    for (Matrix.Row row : matrix.rows()) {
      assertEquals(Generated.count(duty -> duty.topic().equals(row.id())), row.facts(), row.name());
      assertEquals(
          Generated.count(
              duty ->
                  duty.topic().equals(row.id())
                      && duty.shares().stream().anyMatch(share -> share.role() == Role.LEAD)),
          row.counts().lead(),
          row.name());
    }
  }

  private static void put(Map<String, Integer> counts, String key, int count) {
    if (count > 0) {
      counts.put(key, count);
    }
  }
}
