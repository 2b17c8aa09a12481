package gongkai.model.report;

import gongkai.model.Coded;
import gongkai.model.LocalizedText;
import java.util.Optional;

/**
 * What government bodies set above a document that they disclose, only as given. When it was
 * written and published, the report says itself.
 *
 * @param indexNumber 索引号
 * @param issuer 发文机关
 * @param number 文号
 * @param access 公开方式
 * @param validity 有效性
 */
public record DocumentHeader(
    Optional<String> indexNumber,
    Optional<LocalizedText> issuer,
    Optional<String> number,
    Optional<Access> access,
    Optional<Validity> validity) {

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
