/**
 * What others tell of a participant: class teacher, psychologist, parents, personnel file, methodical work,
 * attestation. Short and structured; every look is logged (V-37).
 */
package org.tandem.participants.notes;
