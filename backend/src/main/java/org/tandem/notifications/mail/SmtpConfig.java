package org.tandem.notifications.mail;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** Where mail goes; without a host there is no mail and everything else works. */
@ConfigMapping(prefix = "tandem.smtp")
interface SmtpConfig {

    Optional<String> host();

    @WithDefault("587")
    int port();

    Optional<String> user();

    Optional<String> password();

    /** {@code starttls} is required, not tried: no password crosses the net in the open by a trick. */
    @WithDefault("starttls")
    Security security();

    /** Sender of every mail; by default the user's own name. */
    Optional<String> from();

    /** How long any single step with the mail server may take. */
    @WithDefault("20s")
    Duration timeout();

    /** How the line is protected. */
    enum Security {
        STARTTLS,
        TLS,
        NONE
    }
}
