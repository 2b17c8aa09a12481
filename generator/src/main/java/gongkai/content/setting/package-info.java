/**
 * What is set once for a whole site: the site itself, its units, its vocabulary, its theme.
 *
 * <p>May import model, diagnostic, design, {@code content.field} and {@code content.yaml}. Start at
 * {@link gongkai.content.setting.SettingsReader}.
 */
package gongkai.content.setting;
