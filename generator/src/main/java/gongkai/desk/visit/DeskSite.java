package gongkai.desk.visit;

import gongkai.desk.outside.Reading;
import gongkai.desk.outside.Releasing;
import gongkai.i18n.Messages;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.Supplier;

/**
 * What the desk works on.
 *
 * @param root the site's folder, the one that holds {@code content/}
 * @param kept where what can be undone is kept; it is neither content nor published
 * @param reading gives the site as the preview holds it
 * @param releasing makes releases of it
 * @param clock for the days and moments that people's decisions bear
 * @param messages in the officer's language
 * @param threads that read sources
 */
public record DeskSite(
    Path root,
    Path kept,
    Reading reading,
    Releasing releasing,
    Supplier<Instant> clock,
    Messages messages,
    int threads) {}
