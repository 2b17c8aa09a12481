/**
 * From a raw file to a draft report in the content folder: bytes, text, residue, structure,
 * metadata, Markdown. Every step is a function from one value to the next; only {@link
 * gongkai.importing.ImportRun} touches the disk.
 *
 * <p>May import model, diagnostic, i18n, text, content, document and merging. Start at {@link
 * gongkai.importing.Importer}.
 */
package gongkai.importing;
