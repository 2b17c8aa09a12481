/**
 * The ledger: what was released of each report, and the rule that nothing of it changes in silence.
 *
 * <p>May import model, digest and diagnostic. Start at {@link gongkai.ledger.Ledger}, then {@link
 * gongkai.ledger.SilentChanges}.
 */
package gongkai.ledger;
