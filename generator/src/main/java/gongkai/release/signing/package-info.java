/**
 * Signatures of a manifest, made and checked by tools that people have: {@code ssh-keygen} and
 * {@code minisign}.
 *
 * <p>May import publishing and model. Start at {@link gongkai.release.signing.SigningKey}, then
 * {@link gongkai.release.signing.TrustedKeys}.
 */
package gongkai.release.signing;
