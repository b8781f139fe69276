/**
 * What a consent to distribution allows, field by field and address by address (L-04, ст. 10.1 152-ФЗ), and the gate
 * through which everything public passes (V-35).
 */
package org.tandem.consents.publication;
