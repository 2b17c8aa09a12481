/**
 * Publishing: the only writer of the output folder.
 *
 * <p>A whole new generation of the site is staged beside the output folder and takes its place in
 * one step, so that a visitor, a copying program or a killed build meets the old site or the new
 * one, never a mixture. What did not change is hard-linked from the old generation.
 *
 * <p>The output folder itself is replaced by another. A web server should therefore be told the
 * folder's path; one that was started <em>inside</em> the folder goes on serving the old one.
 *
 * <p>May import digest, disk, parallel and diagnostic. Start at {@link
 * gongkai.publishing.Publisher}.
 */
package gongkai.publishing;
