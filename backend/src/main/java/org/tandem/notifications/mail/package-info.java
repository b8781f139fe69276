/**
 * Mail that leaves the house: an outbox in the database, a sender on every server, and the channel it goes through.
 * Each mail is handed over once; where a crash leaves it open whether it was, it is marked so and not sent again by
 * itself. A further channel is another {@link org.tandem.notifications.mail.Channel}.
 */
package org.tandem.notifications.mail;
