package org.tandem.organisations.registers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.tandem.shared.tenancy.Scope;

/** The small registers for other features. */
@ApplicationScoped
@Transactional
public class Registers {

    @Inject
    RegisterRepository entries;

    /** True if a line that is not closed has this value in this column. */
    public boolean anyOpen(Scope scope, String register, String field, String value) {
        return entries.open(scope, register).stream()
                .anyMatch(entry -> value.equals(entry.facts().get(field)));
    }
}
