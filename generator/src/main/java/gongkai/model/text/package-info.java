/**
 * Texts as they are passed on: blocks on their way in, the body that pages show, the marks that
 * withhold.
 *
 * <p>May import {@code gongkai.model}; knows nothing of reports. Start at {@link
 * gongkai.model.text.Body}.
 */
package gongkai.model.text;
