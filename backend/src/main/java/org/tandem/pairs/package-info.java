/**
 * Pairs and groups: who works with whom, from draft to the end, and the rules V-06…V-16 that guard them. Uses the
 * façades of programmes, participants, consents and surveys; reacts to lost consents and suspended programmes.
 */
package org.tandem.pairs;
