/**
 * The privacy gate: personal details in a text that is about to be published, and the waivers with
 * which an office answers for those that may stand.
 *
 * <p>May import model, digest, diagnostic and han, and all rooms below. Pure. Start at {@link
 * gongkai.privacy.PrivacyGate}; each kind of detail has a finder in a room of its own, joined in
 * {@link gongkai.privacy.PersonalDetails}. Apart from them stands {@link
 * gongkai.privacy.ShownInSource}: a report beside its source.
 *
 * <p>In patterns {@code [㐀-鿿]} is a Chinese character: {@code p{IsHan}} asks the script of each one
 * and is several times slower.
 */
package gongkai.privacy;
