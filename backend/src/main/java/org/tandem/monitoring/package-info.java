/**
 * What the rooms below add up to: today the overview; indicators, quality and reports live here too. Reads façades
 * only; nobody below knows it.
 */
package org.tandem.monitoring;
