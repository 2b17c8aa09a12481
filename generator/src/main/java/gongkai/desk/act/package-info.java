/**
 * What people decide at the desk: from a form to a splice of one file, the record of it, and the
 * way back.
 *
 * <p>May import model, digest, disk, diagnostic, privacy, content, importing and {@code
 * gongkai.desk.report}. Start at {@link gongkai.desk.act.Acts}.
 */
package gongkai.desk.act;
