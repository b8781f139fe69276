package org.tandem.organisations.registers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.tandem.audit.AuditLog;
import org.tandem.organisations.Organisations;
import org.tandem.shared.page.Cursor;
import org.tandem.shared.page.Page;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.tenancy.Scope;

/** Keeping the small registers. */
@ApplicationScoped
@Transactional
class RegisterService {

    private static final int FIRST_YEAR = 2000;

    @Inject
    RegisterRepository entries;

    @Inject
    RegisterKinds kinds;

    @Inject
    Organisations organisations;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    Page<EntryView> page(
            Scope scope, String register, String q, Integer schoolYear, Boolean open, Cursor after, int limit) {
        kinds.get(register);
        return entries.page(scope, register, q, schoolYear, open, after, limit).map(RegisterEntry::view);
    }

    EntryView get(Scope scope, UUID id) {
        return entries.get(scope, id).view();
    }

    UUID create(Scope scope, NewEntry request) {
        var kind = kinds.get(request.register());
        var contents = request.contents();
        requireSensible(contents.day());
        var entry = new RegisterEntry(
                scope, kind.code(), contents.day(), RegisterValues.checked(kind, contents.fields()), clock.instant());
        entries.persist(entry);
        audit.record(scope, "register.entry-added", "register-entry", entry.id());
        entries.flush();
        return entry.id();
    }

    EntryView change(Scope scope, UUID id, int version, EntryChange contents) {
        var entry = entries.get(scope, id);
        entry.expect(version);
        requireSensible(contents.day());
        entry.change(contents.day(), RegisterValues.checked(kinds.get(entry.register()), contents.fields()));
        return written(scope, entry, "changed", null);
    }

    private static void requireSensible(LocalDate day) {
        if (day.getYear() < FIRST_YEAR) {
            throw Problem.field("day", "date", "Проверьте год.");
        }
    }

    EntryView close(Scope scope, UUID id, String outcome) {
        var entry = entries.get(scope, id);
        if (kinds.get(entry.register()).closing() == null) {
            throw Problem.wrongState("Записи этого реестра не закрывают.");
        }
        entry.close(organisations.today(scope), outcome);
        return written(scope, entry, "closed", outcome);
    }

    EntryView reopen(Scope scope, UUID id, String reason) {
        var entry = entries.get(scope, id);
        entry.reopen();
        return written(scope, entry, "reopened", reason);
    }

    void remove(Scope scope, UUID id, String reason) {
        entries.delete(entries.get(scope, id));
        audit.record(scope, "register.entry-removed", "register-entry", id, reason);
    }

    private EntryView written(Scope scope, RegisterEntry entry, String action, String reason) {
        audit.record(scope, "register.entry-" + action, "register-entry", entry.id(), reason);
        entries.flush();
        return entry.view();
    }
}
