/**
 * Shows a site while it is being written: serves it on this machine, watches its folders, loads it
 * anew when a file changes, tells the open pages to reload, and shows problems on top of the last
 * good site.
 *
 * <p>One way through: {@code FolderWatcher} → {@code LiveSite} → {@code Snapshot} → {@code
 * SiteAnswers} → {@code PreviewHandler}, and {@code EventStreams} for the news. Nothing here reads
 * a file of the site: bytes come from {@link gongkai.line.HeldSite} alone.
 *
 * <p>May import model, html, disk, diagnostic, i18n, desk and line. Jetty lives only here. Start at
 * {@link gongkai.preview.PreviewServer}.
 */
package gongkai.preview;
