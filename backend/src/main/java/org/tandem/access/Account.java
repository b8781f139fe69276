package org.tandem.access;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.annotations.OptimisticLock;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.TenantEntity;

/** Who may sign in to one organisation, and as what. */
@Entity
class Account extends TenantEntity {

    @Column(updatable = false)
    private String email;

    private String displayName;
    private UUID personId;
    private String passwordHash;

    @Enumerated(EnumType.STRING)
    private AccountStatus status;

    /** Grows with every change that must end the life of issued access tokens. */
    private int tokenStamp;

    /** Not an edit: signing in must not make an administrator's open form stale. */
    @OptimisticLock(excluded = true)
    private Instant lastSignInAt;

    private Instant createdAt;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(
            name = "account_role",
            joinColumns = {@jakarta.persistence.JoinColumn(name = "account_id", referencedColumnName = "id")})
    private Set<AccountRole> roles = new java.util.HashSet<>();

    protected Account() {}

    Account(Scope scope, String email, String displayName, UUID personId, Set<Role> roles, Instant now) {
        super(scope);
        this.email = email;
        this.displayName = displayName;
        this.personId = personId;
        this.status = AccountStatus.INVITED;
        this.createdAt = now;
        grant(roles);
    }

    String email() {
        return email;
    }

    String displayName() {
        return displayName;
    }

    UUID personId() {
        return personId;
    }

    String passwordHash() {
        return passwordHash;
    }

    AccountStatus status() {
        return status;
    }

    int tokenStamp() {
        return tokenStamp;
    }

    Instant lastSignInAt() {
        return lastSignInAt;
    }

    Set<Role> roles() {
        var result = EnumSet.noneOf(Role.class);
        roles.forEach(role -> result.add(role.role()));
        return result;
    }

    Set<String> roleNames() {
        var names = new TreeSet<String>();
        roles.forEach(role -> names.add(role.role().name()));
        return names;
    }

    void change(String displayName, Set<Role> wanted) {
        this.displayName = displayName;
        if (!roles().equals(wanted)) {
            grant(wanted);
            tokenStamp++;
        }
    }

    private void grant(Set<Role> wanted) {
        roles.clear();
        wanted.forEach(role -> roles.add(new AccountRole(organisationId(), role)));
    }

    void setPassword(String hash) {
        this.passwordHash = hash;
        this.tokenStamp++;
        if (status == AccountStatus.INVITED) {
            status = AccountStatus.ACTIVE;
        }
    }

    void signedIn(Instant now) {
        lastSignInAt = now;
    }

    void block() {
        if (status == AccountStatus.BLOCKED) {
            throw Problem.wrongState("Вход этому пользователю уже закрыт.");
        }
        status = AccountStatus.BLOCKED;
        tokenStamp++;
    }

    void unblock() {
        if (status != AccountStatus.BLOCKED) {
            throw Problem.wrongState("Вход этому пользователю не закрыт.");
        }
        status = passwordHash == null ? AccountStatus.INVITED : AccountStatus.ACTIVE;
    }
}
