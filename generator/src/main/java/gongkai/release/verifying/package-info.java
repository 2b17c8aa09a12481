/**
 * Whether a copy of the site is the site: in a folder, in an archive, or on a server.
 *
 * <p>May import parallel, digest, diagnostic, publishing, ledger and model, {@code release.archive}
 * and {@code release.signing}. Start at {@link gongkai.release.verifying.Verification}.
 */
package gongkai.release.verifying;
