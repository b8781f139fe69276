package org.tandem.organisations.registers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.tandem.shared.tenancy.Scope;

/** The small registers for other features. */
@ApplicationScoped
@Transactional
public class Registers {

    /** An open line of a register by its name. */
    public record NamedEntry(UUID id, String name) {}

    @Inject
    RegisterRepository entries;

    /** True if a line that is not closed has this value in this column. */
    public boolean anyOpen(Scope scope, String register, String field, String value) {
        return entries.open(scope, register).stream()
                .anyMatch(entry -> value.equals(entry.facts().get(field)));
    }

    /** Lines that are not closed, by the name in their column {@code name}. */
    public List<NamedEntry> open(Scope scope, String register) {
        return entries.open(scope, register).stream()
                .map(entry -> new NamedEntry(entry.id(), entry.facts().get("name")))
                .toList();
    }
}
