/**
 * Registers of the person responsible for personal data: who lacks a consent, who looked at what is sensitive or
 * exported it (V-37). Reads only; joins down to every feature below. No content of what was seen stands here.
 */
package org.tandem.monitoring.protection;
