package org.tandem.consents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Lets tests of upper features run the hourly job. */
@ApplicationScoped
public class ConsentClock {

    @Inject
    ConsentExpiry expiry;

    public void strikes() {
        expiry.visitAll();
    }
}
