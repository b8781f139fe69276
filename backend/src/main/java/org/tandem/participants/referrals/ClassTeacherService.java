package org.tandem.participants.referrals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.tandem.access.Accounts;
import org.tandem.access.Role;
import org.tandem.audit.AuditLog;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.tenancy.Scope;

/** Who leads which classes. */
@ApplicationScoped
@Transactional
class ClassTeacherService {

    @Inject
    ClassTeacherRepository teachers;

    @Inject
    Accounts accounts;

    @Inject
    AuditLog audit;

    /** Everybody with the role of a class teacher, by name, with his classes. */
    List<ClassTeacherView> all(Scope scope) {
        var led = new LinkedHashMap<UUID, List<String>>();
        teachers.all(scope)
                .forEach(one -> led.computeIfAbsent(one.accountId(), id -> new java.util.ArrayList<>())
                        .add(one.className()));
        return accounts.all(scope).stream()
                .filter(account -> account.roles().contains(Role.CLASS_TEACHER))
                .map(account -> new ClassTeacherView(
                        account.id(), account.displayName(), led.getOrDefault(account.id(), List.of())))
                .toList();
    }

    List<String> of(Scope scope, UUID accountId) {
        return teachers.of(scope, accountId).stream()
                .map(ClassTeacher::className)
                .toList();
    }

    /** Replaces the classes of somebody; 404 unless he has the role. */
    ClassTeacherView change(Scope scope, UUID accountId, List<String> classes) {
        var account = accounts.byIds(scope, List.of(accountId)).get(accountId);
        if (account == null || !account.roles().contains(Role.CLASS_TEACHER)) {
            throw Problem.notFound();
        }
        teachers.of(scope, accountId).forEach(teachers::delete);
        teachers.flush();
        var wanted = new LinkedHashMap<String, String>();
        classes.forEach(name -> wanted.putIfAbsent(ClassTeacher.key(name), name.strip()));
        wanted.remove("");
        wanted.values().forEach(name -> teachers.persist(new ClassTeacher(scope, accountId, name)));
        audit.record(scope, "class-teacher.changed", "account", accountId);
        return new ClassTeacherView(accountId, account.displayName(), List.copyOf(wanted.values()));
    }
}
