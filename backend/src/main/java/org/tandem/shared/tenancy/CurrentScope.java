package org.tandem.shared.tenancy;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.tandem.shared.problem.Problem;

/** The scope of the running request or job. Nothing is visible in the database until it is set. */
@RequestScoped
public class CurrentScope {

    private Scope scope;

    /** Set once by the authentication filter, by a public link, or by a job for one organisation. */
    public void set(Scope scope) {
        this.scope = scope;
    }

    /** The scope, or 401 when nobody is signed in. */
    public Scope get() {
        return find().orElseThrow(() ->
                new Problem(401, "unauthenticated", "Войдите в систему: срок входа истёк или входа не было."));
    }

    public Optional<Scope> find() {
        return Optional.ofNullable(scope);
    }
}
