/**
 * One visit to the desk: a request, what it is answered from, and the answer. What the check finds
 * is asked for beside it.
 *
 * <p>May import what the desk may, and the rooms below but {@code gongkai.desk.view}. Start at
 * {@link gongkai.desk.visit.Visit} and {@link gongkai.desk.visit.DeskState}.
 */
package gongkai.desk.visit;
