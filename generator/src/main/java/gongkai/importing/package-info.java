/**
 * From a raw file to a draft report in the content folder. This package runs it: which files, where
 * they go, what was there before. Only it touches the disk.
 *
 * <p>May import model, digest, parallel, diagnostic, han, i18n, privacy, text, content, document,
 * markdown, merging and the rooms below. Start at {@link gongkai.importing.ImportRun}, then {@link
 * gongkai.importing.Importer}.
 */
package gongkai.importing;
