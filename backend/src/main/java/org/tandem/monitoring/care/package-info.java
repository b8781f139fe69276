/**
 * «Nobody is lost»: which pairs need help, why, since when and what was done about it. What calls for help is computed
 * from the rooms below with thresholds that are data; only who took it on and how it was settled is stored.
 */
package org.tandem.monitoring.care;
