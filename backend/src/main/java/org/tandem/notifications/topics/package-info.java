/**
 * What is told to whom and when: reactions to events, in the transaction of the event, and a look at each organisation
 * every hour and every morning. The rules themselves live in the rooms below; here they are only worded.
 */
package org.tandem.notifications.topics;
