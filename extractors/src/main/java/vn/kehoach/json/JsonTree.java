package vn.kehoach.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;

/** Bytes to a tree of JSON nodes; a doubled key is an error, figures stay exact. */
final class JsonTree {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private JsonTree() {}

  /** One field of the outermost object; what follows it is not read. */
  static JsonNode field(InputStream json, String name) throws IOException {
    try (JsonParser parser = MAPPER.createParser(json)) {
      if (parser.nextToken() == JsonToken.START_OBJECT) {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
          boolean found = parser.currentName().equals(name);
          parser.nextToken();
          if (found) {
            return MAPPER
                .reader()
                .without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .readTree(parser);
          }
          parser.skipChildren();
        }
      }
      throw new PlanFormatException(name, "missing");
    } catch (JsonProcessingException e) {
      throw broken(e);
    }
  }

  private static PlanFormatException broken(JsonProcessingException e) {
    JsonLocation place = e.getLocation();
    return new PlanFormatException(
        place == null ? "" : "line " + place.getLineNr() + ", column " + place.getColumnNr(),
        e.getOriginalMessage());
  }

  static JsonNode parse(byte[] json) throws PlanFormatException {
    try {
      JsonNode tree = MAPPER.readTree(json);
      if (!tree.isObject()) {
        throw new PlanFormatException("", "no JSON object");
      }
      return tree;
    } catch (JsonProcessingException e) {
      throw broken(e);
    } catch (IOException e) {
      throw new PlanFormatException("", String.valueOf(e.getMessage()));
    }
  }
}
