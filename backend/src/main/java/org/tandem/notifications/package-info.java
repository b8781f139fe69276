/**
 * Tells people what waits for them: in the system, by mail, in their calendars. Listens to events and asks façades;
 * nobody imports it. Something is told once, however many servers find it, because each thing has a natural key.
 */
package org.tandem.notifications;
