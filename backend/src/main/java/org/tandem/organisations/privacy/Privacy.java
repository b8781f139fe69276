package org.tandem.organisations.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.tandem.audit.AuditLog;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.tenancy.Scope;

/** Decisions of an organisation about personal data, for whoever keeps such data. */
@ApplicationScoped
@Transactional
public class Privacy {

    @Inject
    PrivacyRepository settings;

    @Inject
    AuditLog audit;

    @Inject
    Event<SensitiveDataSwitchedOff> switchedOff;

    /** L-05: whether special categories may be kept at all; on until somebody switches it off. */
    public boolean sensitiveDataEnabled(Scope scope) {
        return settings.of(scope).map(PrivacySettings::sensitiveDataEnabled).orElse(true);
    }

    /** L-22: the local act on simple electronic signature; empty: everything is signed on paper. */
    public Optional<SignatureAct> signatureAct(Scope scope) {
        return settings.of(scope).flatMap(PrivacySettings::signatureAct);
    }

    PrivacyView view(Scope scope) {
        return settings.of(scope).map(PrivacySettings::view).orElse(new PrivacyView(true, null, null, 0));
    }

    PrivacyView change(Scope scope, int version, PrivacyChange change) {
        var before = view(scope);
        if (before.version() != version) {
            throw Problem.versionConflict();
        }
        var row = settings.of(scope).orElseGet(() -> new PrivacySettings(scope));
        row.apply(change);
        settings.persistAndFlush(row);
        audit.record(scope, "privacy.changed", "privacy", row.id());
        if (before.sensitiveDataEnabled() && !change.sensitiveDataEnabled()) {
            switchedOff.fire(new SensitiveDataSwitchedOff(scope));
            audit.record(scope, "privacy.sensitive-data-off", "privacy", row.id());
        }
        return row.view();
    }
}
