package org.tandem.organisations.site;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.Set;
import java.util.UUID;

/** Somebody whom an entry shows, and what of him. */
public record ShownPerson(@NotNull UUID personId, @NotEmpty Set<@NotNull ShownField> fields) {}
