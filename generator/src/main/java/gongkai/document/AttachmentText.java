package gongkai.document;

import gongkai.document.source.SourceText;

/**
 * What a published file gives away.
 *
 * @param source its text, what its format leaves out when it is shown, and what it says of itself
 * @param whole whether all of it could be read; a scan, a locked file and a picture of text cannot
 */
public record AttachmentText(SourceText source, boolean whole) {}
