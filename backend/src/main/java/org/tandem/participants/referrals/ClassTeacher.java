package org.tandem.participants.referrals;

import jakarta.persistence.Entity;
import java.util.Locale;
import java.util.UUID;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.TenantEntity;

/** Somebody leads a class. */
@Entity
class ClassTeacher extends TenantEntity {

    private UUID accountId;
    private String className;

    protected ClassTeacher() {}

    ClassTeacher(Scope scope, UUID accountId, String className) {
        super(scope);
        this.accountId = accountId;
        this.className = className;
    }

    /** «7 «а»» and «7А» are one class. */
    static String key(String className) {
        return className == null
                ? ""
                : className
                        .toUpperCase(Locale.ROOT)
                        .replace('Ё', 'Е')
                        .replaceAll("[^\\p{L}\\p{N}]", "")
                        .replaceAll("КЛАСС$", "");
    }

    UUID accountId() {
        return accountId;
    }

    String className() {
        return className;
    }
}
