/**
 * Personified record of those who take part, looked through and confirmed once a quarter: figures by kind of
 * person, frozen when somebody confirms them.
 */
package org.tandem.participants.records;
