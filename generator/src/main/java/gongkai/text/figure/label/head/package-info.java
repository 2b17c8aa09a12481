/**
 * Words cut down to what they say of the matter: those before a number, names in a row, a topic.
 *
 * <p>Words in, words out: nothing here knows a figure or its sentence. May import {@code
 * gongkai.han} and {@code gongkai.text}. Start at {@link gongkai.text.figure.label.head.Headword}.
 */
package gongkai.text.figure.label.head;
