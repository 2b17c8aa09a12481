/**
 * The privacy gate: personal details in a text that is about to be published, and the waivers with
 * which an office answers for those that may stand.
 *
 * <p>May import model and diagnostic. Pure. Start at {@link gongkai.privacy.PrivacyGate}; each kind
 * of detail has a finder of its own, joined in {@link gongkai.privacy.PersonalDetails}.
 */
package gongkai.privacy;
