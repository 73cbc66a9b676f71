package vn.kehoach.compare.matrix;

import java.util.List;
import vn.kehoach.index.TopicDirectory;

/**
 * What do communes plan about a topic?
 *
 * @param topic the topic
 * @param communes names of communes, any spelling; empty for all
 * @param offset how many tasks to pass over, at least 0
 * @param limit the most tasks to give, at least 0; counts are always of all
 */
public record TopicRequest(
    TopicDirectory.Topic topic, List<String> communes, int offset, int limit) {

  public TopicRequest {
    communes = List.copyOf(communes);
    if (offset < 0 || limit < 0) {
      throw new IllegalArgumentException("below zero: " + offset + ", " + limit);
    }
  }
}
