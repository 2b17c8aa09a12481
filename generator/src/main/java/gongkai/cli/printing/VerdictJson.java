package gongkai.cli.printing;

import gongkai.model.ReleaseId;
import gongkai.release.verifying.CopyFinding;
import gongkai.release.verifying.CopyFinding.Fault;
import gongkai.release.verifying.CopyVerdict;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A verdict as JSON, for whoever watches a host. */
public final class VerdictJson {
  private static final JsonMapper JSON = new JsonMapper();

  private VerdictJson() {}

  /**
   * One object.
   *
   * @param copy as it was named
   */
  public static String of(String copy, CopyVerdict verdict) {
    ObjectNode object = JSON.createObjectNode();
    object.put("copy", copy);
    object.put("verdict", verdict.answer().code());
    release(object, "release", verdict.shown());
    release(object, "newestRelease", verdict.newest());
    object.put("olderRelease", verdict.isOlder());
    object.put("ownManifest", verdict.ownManifest());
    ObjectNode signature = object.putObject("signature");
    signature.put("state", verdict.signature().state().code());
    if (!verdict.signature().detail().isEmpty()) {
      signature.put("detail", verdict.signature().detail().replaceFirst("^cause\\.", ""));
    }
    object.put("files", verdict.files());
    object.put("same", verdict.same());
    for (Fault kind : Fault.values()) {
      ArrayNode list = object.putArray(kind.code());
      verdict.findings().stream()
          .filter(finding -> finding.fault() == kind)
          .forEach(finding -> list.add(object(finding)));
    }
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(object);
  }

  private static void release(ObjectNode object, String key, Optional<ReleaseId> id) {
    id.ifPresentOrElse(r -> object.put(key, r.toString()), () -> object.putNull(key));
  }

  private static ObjectNode object(CopyFinding finding) {
    ObjectNode object = JSON.createObjectNode();
    object.put("path", finding.path());
    if (!finding.why().isEmpty()) {
      object.put("why", finding.why());
    }
    if (!finding.detail().isEmpty()) {
      object.put("detail", finding.detail().replaceFirst("^cause\\.", ""));
    }
    return object;
  }
}
