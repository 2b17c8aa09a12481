/**
 * What a Chinese name of a person looks like, whole or partly masked, and where one stands in a
 * line.
 *
 * <p>May import han and {@code privacy.detail}. Knows nothing of why a person is named: that is
 * {@code privacy.help}. Start at {@link gongkai.privacy.name.PersonName}.
 */
package gongkai.privacy.name;
