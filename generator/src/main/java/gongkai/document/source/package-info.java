/**
 * What all readers of sources share: the lines they make, what they leave out or doubt, raised and
 * struck text, and the limits of archives and XML.
 *
 * <p>May import model and diagnostic. Start at {@link gongkai.document.source.SourceText}.
 */
package gongkai.document.source;
