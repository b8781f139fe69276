package org.tandem.monitoring.care;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.tandem.shared.tenancy.Scope;

/** Pairs that need help, for who shows them or tells people about them. */
@ApplicationScoped
@Transactional
public class Care {

    @Inject
    CareService service;

    @Inject
    CareRepository cases;

    /** What is neither settled nor put off, the most urgent first. */
    public List<CareSignal> open(Scope scope, UUID programId) {
        return service.open(scope, programId, cases.ofProgram(scope, programId)).stream()
                .filter(signal -> signal.status() != CareStatus.PUT_OFF)
                .toList();
    }
}
