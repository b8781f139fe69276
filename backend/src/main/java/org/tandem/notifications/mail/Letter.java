package org.tandem.notifications.mail;

import java.util.List;

/**
 * A mail as a channel gets it. Holds no personal details but the address.
 *
 * @param messageId the same at every try, so that a mailbox knows a repetition
 * @param lines paragraphs of plain text
 * @param unsubscribeUrl takes a POST that ends such mail (RFC 8058)
 */
record Letter(String messageId, String to, String subject, List<String> lines, String unsubscribeUrl) {}
