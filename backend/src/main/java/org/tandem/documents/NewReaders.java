package org.tandem.documents;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.tandem.access.Role;

/**
 * Whom to acquaint with a paper; who is on the list already stays once.
 *
 * @param roles every account that holds one of them now
 * @param names people who have neither account nor card
 */
record NewReaders(
        @Size(max = 200) Set<@NotNull UUID> accountIds,
        @Size(max = 200) Set<@NotNull UUID> personIds,
        Set<@NotNull Role> roles,
        @Size(max = 200) List<@NotNull @Valid NamedReader> names) {

    /** A name with a position. */
    record NamedReader(
            @NotBlank @Size(max = 200) String name,
            @Size(max = 200) String position) {}

    NewReaders {
        accountIds = accountIds == null ? Set.of() : accountIds;
        personIds = personIds == null ? Set.of() : personIds;
        roles = roles == null ? Set.of() : roles;
        names = names == null ? List.of() : names;
    }
}
