package gongkai.model.report;

import gongkai.model.Coded;
import gongkai.model.LocalizedText;
import java.util.Map;
import java.util.Optional;

/**
 * What government bodies set above a document that they disclose, only as given. When it was
 * written and published, the report says itself.
 *
 * @param stated 索引号 and the like
 * @param access 公开方式
 * @param validity 有效性
 */
public record DocumentHeader(
    Map<StatedText, LocalizedText> stated, Optional<Access> access, Optional<Validity> validity) {
  public DocumentHeader {
    stated = Map.copyOf(stated);
  }

  /** In which way it is disclosed: 政府信息公开条例, chapters 3 and 4. */
  public enum Access implements Coded {
    PROACTIVE,
    ON_REQUEST
  }

  /** Whether it still holds. */
  public enum Validity implements Coded {
    IN_FORCE,
    AMENDED,
    EXPIRED,
    REPEALED
  }
}
