/**
 * Meetings of pairs: the typed chain, the record, the feedback of both sides. Uses the façades of programmes, pairs
 * and plans; tells {@code pairs} when the final meeting was held.
 */
package org.tandem.meetings;
