/**
 * What the desk asks of the rest of the program: the site as the preview holds it, and releases.
 *
 * <p>May import model, diagnostic and i18n. Start at {@link gongkai.desk.outside.Reading}.
 */
package gongkai.desk.outside;
