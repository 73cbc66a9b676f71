package vn.kehoach.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;

/** Bytes to a tree of JSON nodes; a doubled key is an error, figures stay exact. */
final class JsonTree {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private JsonTree() {}

  static JsonNode parse(byte[] json) throws PlanFormatException {
    try {
      JsonNode tree = MAPPER.readTree(json);
      if (!tree.isObject()) {
        throw new PlanFormatException("", "no JSON object");
      }
      return tree;
    } catch (JsonProcessingException e) {
      var place = e.getLocation();
      throw new PlanFormatException(
          place == null ? "" : "line " + place.getLineNr() + ", column " + place.getColumnNr(),
          e.getOriginalMessage());
    } catch (IOException e) {
      throw new PlanFormatException("", String.valueOf(e.getMessage()));
    }
  }
}
