package org.tandem.notifications.mail;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tandem.shared.tenancy.Scope;

/** Who knows what a mail tells; asked when its time has come, so that it never tells what was read meanwhile. */
public interface MailContents {

    /**
     * The text, fixed from the first try on.
     *
     * @param lines paragraphs without any personal detail
     */
    record Text(String subject, List<String> lines) {}

    /** Empty if there is nothing to tell any more, or the account does not want to hear it. */
    Optional<Text> of(Scope scope, UUID accountId, UUID mailId, boolean urgent);

    /** The holder of an unsubscribe link wants no more mail. */
    void unsubscribed(Scope scope, UUID accountId);
}
