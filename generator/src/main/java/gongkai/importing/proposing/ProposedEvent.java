package gongkai.importing.proposing;

import gongkai.model.report.Event;

/**
 * An event found in a text, which a person has yet to confirm.
 *
 * @param entry as front matter holds it
 * @param sentence the whole sentence, verbatim
 */
public record ProposedEvent(Event entry, String sentence) {}
