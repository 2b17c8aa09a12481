/**
 * People who may not be named because of what is said of them: that they were helped, or are ill.
 *
 * <p>May import han and the other rooms below {@code privacy}. Start at {@link
 * gongkai.privacy.help.NamesInProse} for sentences and at {@link gongkai.privacy.help.ListedNames}
 * for lists and tables; {@link gongkai.privacy.help.LineClues} says which rules look at a line, by
 * the {@link gongkai.privacy.help.Clue}s in it.
 */
package gongkai.privacy.help;
