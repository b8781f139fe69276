package org.tandem.notifications.mail;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How mail is doing, for who looks after the installation.
 *
 * @param configured whether a mail server is set up at all
 * @param waiting mails on their way
 * @param sent within thirty days
 * @param failed refused for good within thirty days
 * @param uncertain perhaps arrived, within thirty days
 * @param lastFailure why the mail server could not be reached at the last try: {@code connect} or {@code auth}
 */
record MailStateView(
        boolean configured,
        int waiting,
        int sent,
        int failed,
        int uncertain,
        @Schema(nullable = true) String lastFailure) {}
