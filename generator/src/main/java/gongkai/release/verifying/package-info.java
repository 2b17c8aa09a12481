/**
 * Whether a copy of the site is the site: in a folder, in an archive, or on a server.
 *
 * <p>May import parallel, digest, publishing, ledger and model, and {@code release.archive}. Start
 * at {@link gongkai.release.verifying.Verification}.
 */
package gongkai.release.verifying;
