package gongkai;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Where the walls of the house are. To move one, change it here and in docs/ARCHITECTURE.md. */
final class Rooms {
  /** Each package and the packages of ours that it may import. */
  static final Map<String, Set<String>> MAY_IMPORT = new LinkedHashMap<>();

  /** Each package of a room that has several, and those of the same room that it may import. */
  static final Map<String, Set<String>> WITHIN = new LinkedHashMap<>();

  static {
    WITHIN.put("model", Set.of());
    WITHIN.put("model.vocabulary", Set.of("model"));
    WITHIN.put("model.report", Set.of("model", "model.vocabulary"));
    WITHIN.put("model.text", Set.of("model"));
    WITHIN.put(
        "content",
        Set.of(
            "content.field", "content.setting", "content.writing", "content.yaml", "content.slip"));
    WITHIN.put("content.field", Set.of("content.yaml", "content.slip"));
    WITHIN.put("content.setting", Set.of("content.field", "content.yaml"));
    WITHIN.put("content.writing", Set.of("content.field", "content.yaml"));
    WITHIN.put("content.yaml", Set.of("content.slip"));
    WITHIN.put("content.slip", Set.of());
    WITHIN.put(
        "privacy",
        Set.of(
            "privacy.detail", "privacy.number", "privacy.name", "privacy.place", "privacy.help"));
    WITHIN.put("privacy.detail", Set.of());
    WITHIN.put("privacy.word", Set.of());
    WITHIN.put("privacy.number", Set.of("privacy.detail", "privacy.word"));
    WITHIN.put("privacy.name", Set.of("privacy.detail", "privacy.word"));
    WITHIN.put("privacy.place", Set.of("privacy.detail", "privacy.word", "privacy.name"));
    WITHIN.put(
        "privacy.help",
        Set.of(
            "privacy.detail", "privacy.word", "privacy.number", "privacy.name", "privacy.place"));
    WITHIN.put("text.word", Set.of());
    WITHIN.put("text", Set.of("text.word"));
    WITHIN.put("text.number", Set.of("text", "text.word"));
    WITHIN.put("text.promise", Set.of("text", "text.word"));
    WITHIN.put("text.section", Set.of("text", "text.word", "text.number", "text.promise"));
    WITHIN.put("text.date", Set.of("text", "text.word", "text.number", "text.section"));
    WITHIN.put("text.verdict.setting", Set.of("text", "text.word", "text.number"));
    WITHIN.put(
        "text.verdict.time", Set.of("text", "text.word", "text.number", "text.verdict.setting"));
    WITHIN.put(
        "text.verdict.other", Set.of("text", "text.word", "text.number", "text.verdict.setting"));
    WITHIN.put(
        "text.verdict",
        Set.of(
            "text",
            "text.word",
            "text.number",
            "text.verdict.setting",
            "text.verdict.time",
            "text.verdict.other"));
    WITHIN.put(
        "text.figure.quantity", Set.of("text", "text.word", "text.number", "text.verdict.setting"));
    WITHIN.put(
        "text.figure.table",
        Set.of(
            "text",
            "text.word",
            "text.number",
            "text.verdict.setting",
            "text.verdict.other",
            "text.figure.quantity"));
    WITHIN.put("text.figure.label.head", Set.of("text", "text.word"));
    WITHIN.put(
        "text.figure.label",
        Set.of(
            "text",
            "text.word",
            "text.number",
            "text.verdict.setting",
            "text.verdict.time",
            "text.figure.quantity",
            "text.figure.label.head"));
    WITHIN.put(
        "text.figure",
        Set.of(
            "text",
            "text.word",
            "text.number",
            "text.section",
            "text.verdict",
            "text.verdict.setting",
            "text.verdict.other",
            "text.figure.quantity",
            "text.figure.table",
            "text.figure.label"));
    WITHIN.put("markdown", Set.of("markdown.parsing"));
    WITHIN.put("markdown.parsing", Set.of());
    WITHIN.put(
        "document",
        Set.of(
            "document.source",
            "document.source.sign",
            "document.source.archive",
            "document.word",
            "document.word.doc",
            "document.word.docx",
            "document.fixed.pdf",
            "document.fixed.ofd",
            "document.web"));
    WITHIN.put(
        "document.word",
        Set.of("document.source", "document.source.sign", "document.source.archive"));
    WITHIN.put(
        "document.word.doc", Set.of("document.source", "document.source.sign", "document.word"));
    WITHIN.put(
        "document.word.docx",
        Set.of(
            "document.source", "document.source.sign", "document.source.archive", "document.word"));
    WITHIN.put("document.source", Set.of("document.source.sign"));
    WITHIN.put("document.source.sign", Set.of());
    WITHIN.put("document.source.archive", Set.of("document.source"));
    WITHIN.put(
        "document.fixed",
        Set.of(
            "document.source",
            "document.source.sign",
            "document.fixed.piece",
            "document.fixed.column",
            "document.fixed.table"));
    WITHIN.put("document.fixed.piece", Set.of("document.source", "document.source.sign"));
    WITHIN.put("document.fixed.column", Set.of("document.source.sign", "document.fixed.piece"));
    WITHIN.put("document.fixed.table", Set.of("document.source", "document.fixed.piece"));
    WITHIN.put(
        "document.fixed.pdf",
        Set.of(
            "document.source",
            "document.source.archive",
            "document.fixed",
            "document.fixed.piece"));
    WITHIN.put(
        "document.fixed.ofd",
        Set.of(
            "document.source",
            "document.source.archive",
            "document.fixed",
            "document.fixed.piece"));
    WITHIN.put(
        "document.web",
        Set.of(
            "document.source",
            "document.source.sign",
            "document.source.archive",
            "document.web.style",
            "document.web.furniture",
            "document.web.article"));
    WITHIN.put("document.web.style", Set.of());
    WITHIN.put("document.web.furniture", Set.of("document.source.sign"));
    WITHIN.put(
        "document.web.article",
        Set.of("document.source", "document.source.sign", "document.web.furniture"));
    WITHIN.put(
        "importing",
        Set.of(
            "importing.request",
            "importing.folder",
            "importing.layout",
            "importing.reading",
            "importing.reading.evidence",
            "importing.reading.title",
            "importing.reading.unit",
            "importing.reading.year",
            "importing.proposing",
            "importing.outcome"));
    WITHIN.put(
        "importing.request",
        Set.of(
            "importing.folder",
            "importing.reading",
            "importing.reading.evidence",
            "importing.reading.unit",
            "importing.proposing",
            "importing.outcome"));
    WITHIN.put("importing.folder", Set.of());
    WITHIN.put("importing.word", Set.of());
    WITHIN.put("importing.layout", Set.of("importing.word"));
    WITHIN.put(
        "importing.reading",
        Set.of(
            "importing.word",
            "importing.layout",
            "importing.reading.evidence",
            "importing.reading.title",
            "importing.reading.unit",
            "importing.reading.year"));
    WITHIN.put("importing.reading.evidence", Set.of("importing.word", "importing.layout"));
    WITHIN.put(
        "importing.reading.unit",
        Set.of("importing.word", "importing.layout", "importing.reading.evidence"));
    WITHIN.put(
        "importing.reading.year",
        Set.of("importing.word", "importing.layout", "importing.reading.evidence"));
    WITHIN.put(
        "importing.reading.title",
        Set.of(
            "importing.word",
            "importing.layout",
            "importing.reading.evidence",
            "importing.reading.unit"));
    WITHIN.put("importing.proposing", Set.of("importing.word"));
    WITHIN.put(
        "importing.outcome",
        Set.of(
            "importing.layout",
            "importing.reading",
            "importing.reading.evidence",
            "importing.reading.unit",
            "importing.proposing"));
    WITHIN.put("site", Set.of());
    WITHIN.put("site.drawing", Set.of());
    WITHIN.put("site.item", Set.of("site.drawing"));
    WITHIN.put("site.series", Set.of("site.drawing", "site.item"));
    WITHIN.put("site.table", Set.of("site"));
    WITHIN.put("site.file", Set.of("site", "site.drawing", "site.item", "site.table"));
    WITHIN.put(
        "site.page",
        Set.of("site", "site.drawing", "site.item", "site.series", "site.table", "site.file"));
    WITHIN.put(
        "site.context",
        Set.of(
            "site",
            "site.drawing",
            "site.item",
            "site.series",
            "site.page",
            "site.table",
            "site.file"));
    WITHIN.put(
        "site.planning",
        Set.of(
            "site",
            "site.drawing",
            "site.item",
            "site.series",
            "site.page",
            "site.table",
            "site.file",
            "site.context",
            "site.planning.report",
            "site.planning.indicator",
            "site.planning.year",
            "site.planning.unit"));
    WITHIN.put(
        "site.planning.report",
        Set.of(
            "site",
            "site.drawing",
            "site.item",
            "site.series",
            "site.page",
            "site.table",
            "site.file",
            "site.context"));
    WITHIN.put(
        "site.planning.indicator",
        Set.of(
            "site",
            "site.drawing",
            "site.item",
            "site.series",
            "site.page",
            "site.table",
            "site.file",
            "site.context"));
    WITHIN.put(
        "site.planning.year",
        Set.of(
            "site",
            "site.drawing",
            "site.item",
            "site.series",
            "site.page",
            "site.table",
            "site.file",
            "site.context"));
    WITHIN.put(
        "site.planning.unit",
        Set.of(
            "site",
            "site.drawing",
            "site.item",
            "site.series",
            "site.page",
            "site.table",
            "site.file",
            "site.context",
            "site.planning.year"));
    WITHIN.put("checking", Set.of("checking.word"));
    WITHIN.put("checking.report", Set.of("checking.word"));
    WITHIN.put("checking.word", Set.of());
    WITHIN.put("line", Set.of("line.request", "line.reading", "line.known"));
    WITHIN.put("line.request", Set.of());
    WITHIN.put("line.reading", Set.of("line.request", "line.inspection"));
    WITHIN.put("line.known", Set.of("line.reading"));
    WITHIN.put("line.inspection", Set.of("line.request"));
    WITHIN.put(
        "desk",
        Set.of("desk.visit", "desk.view", "desk.page", "desk.report", "desk.act", "desk.outside"));
    WITHIN.put("desk.visit", Set.of("desk.page", "desk.report", "desk.act", "desk.outside"));
    WITHIN.put(
        "desk.view", Set.of("desk.visit", "desk.page", "desk.report", "desk.act", "desk.outside"));
    WITHIN.put("desk.outside", Set.of());
    WITHIN.put("desk.page", Set.of("desk.report"));
    WITHIN.put("desk.report", Set.of());
    WITHIN.put("desk.act", Set.of("desk.report"));
    WITHIN.put("preview", Set.of("preview.watching"));
    WITHIN.put("preview.watching", Set.of());
    WITHIN.put(
        "rendering",
        Set.of(
            "rendering.theme",
            "rendering.page",
            "rendering.page.text",
            "rendering.page.chart",
            "rendering.file"));
    WITHIN.put("rendering.theme", Set.of());
    WITHIN.put(
        "rendering.page",
        Set.of(
            "rendering.theme",
            "rendering.page.text",
            "rendering.page.number",
            "rendering.page.chart"));
    WITHIN.put("rendering.page.text", Set.of("rendering.theme"));
    WITHIN.put("rendering.page.number", Set.of("rendering.page.text"));
    WITHIN.put("rendering.page.chart", Set.of("rendering.theme", "rendering.page.number"));
    WITHIN.put("rendering.file", Set.of("rendering.theme", "rendering.page.text"));
    WITHIN.put("release", Set.of("release.archive", "release.difference", "release.signing"));
    WITHIN.put("release.verifying", Set.of("release.archive", "release.signing"));
    WITHIN.put("release.signing", Set.of());
    WITHIN.put("release.archive", Set.of());
    WITHIN.put("release.difference", Set.of());
    WITHIN.put("cli", Set.of("cli.command", "cli.writing", "cli.printing", "cli.machine"));
    WITHIN.put("cli.command", Set.of("cli.machine"));
    WITHIN.put("cli.writing", Set.of("cli.command", "cli.machine"));
    WITHIN.put("cli.printing", Set.of());
    WITHIN.put("cli.machine", Set.of());
    MAY_IMPORT.put("model", Set.of("han"));
    MAY_IMPORT.put("html", Set.of());
    MAY_IMPORT.put("han", Set.of());
    MAY_IMPORT.put("digest", Set.of());
    MAY_IMPORT.put("parallel", Set.of());
    MAY_IMPORT.put("diagnostic", Set.of());
    MAY_IMPORT.put("disk", Set.of());
    MAY_IMPORT.put("i18n", Set.of("model", "diagnostic"));
    MAY_IMPORT.put("ledger", Set.of("model", "digest", "diagnostic"));
    MAY_IMPORT.put("privacy", Set.of("model", "digest", "diagnostic", "han"));
    MAY_IMPORT.put("proofreading", Set.of("model", "diagnostic", "han"));
    MAY_IMPORT.put("store", Set.of("digest"));
    MAY_IMPORT.put("design", Set.of("model", "diagnostic"));
    MAY_IMPORT.put(
        "content",
        Set.of(
            "model", "digest", "disk", "diagnostic", "han", "privacy", "proofreading", "design"));
    MAY_IMPORT.put("text", Set.of("model", "han"));
    MAY_IMPORT.put("markdown", Set.of("model", "html", "diagnostic", "text"));
    MAY_IMPORT.put("document", Set.of("model", "diagnostic", "han"));
    MAY_IMPORT.put("merging", Set.of("model", "diagnostic", "content"));
    MAY_IMPORT.put(
        "importing",
        Set.of(
            "model",
            "digest",
            "disk",
            "parallel",
            "diagnostic",
            "han",
            "i18n",
            "privacy",
            "text",
            "content",
            "document",
            "markdown",
            "merging"));
    MAY_IMPORT.put("statistics", Set.of("model"));
    MAY_IMPORT.put("chart", Set.of("html"));
    MAY_IMPORT.put("site", Set.of("model", "diagnostic", "text", "statistics"));
    MAY_IMPORT.put(
        "checking", Set.of("model", "disk", "diagnostic", "han", "i18n", "text", "site"));
    MAY_IMPORT.put(
        "rendering",
        Set.of(
            "model",
            "html",
            "digest",
            "diagnostic",
            "i18n",
            "design",
            "site",
            "statistics",
            "chart"));
    MAY_IMPORT.put("search", Set.of("model", "han", "digest", "parallel", "site", "store"));
    MAY_IMPORT.put("publishing", Set.of("digest", "disk", "parallel", "diagnostic"));
    MAY_IMPORT.put(
        "line",
        Set.of(
            "model",
            "digest",
            "parallel",
            "diagnostic",
            "privacy",
            "proofreading",
            "ledger",
            "design",
            "content",
            "document",
            "markdown",
            "statistics",
            "site",
            "checking",
            "rendering",
            "search",
            "publishing",
            "store"));
    MAY_IMPORT.put(
        "release",
        Set.of(
            "model",
            "html",
            "digest",
            "parallel",
            "disk",
            "diagnostic",
            "i18n",
            "ledger",
            "content",
            "text",
            "merging",
            "publishing",
            "line"));
    MAY_IMPORT.put(
        "desk",
        Set.of(
            "model",
            "digest",
            "disk",
            "diagnostic",
            "i18n",
            "privacy",
            "content",
            "document",
            "markdown",
            "merging",
            "importing",
            "rendering"));
    MAY_IMPORT.put(
        "preview", Set.of("model", "html", "disk", "diagnostic", "i18n", "desk", "line"));
    MAY_IMPORT.put(
        "cli",
        Set.of(
            "model",
            "digest",
            "disk",
            "diagnostic",
            "i18n",
            "ledger",
            "content",
            "importing",
            "statistics",
            "line",
            "desk",
            "preview",
            "release",
            "publishing",
            "store"));
  }

  private Rooms() {}
}
