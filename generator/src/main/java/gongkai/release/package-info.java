/**
 * Releases: what goes out, packed, recorded, and told apart from what went out before; and whether
 * what is hosted is it.
 *
 * <p>May import disk, model, digest, diagnostic, i18n, html, content, text, ledger, merging,
 * publishing and line. Start at {@link gongkai.release.SiteRelease}; what is hosted is compared in
 * {@link gongkai.release.verifying}.
 */
package gongkai.release;
