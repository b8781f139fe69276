package org.tandem.programs;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Starting a programme.
 *
 * @param reason why the programme starts although something it needs is not here yet, for example papers signed before
 *     the organisation came to the system; kept in the audit log (V-37)
 */
record StartProgram(
        @Schema(nullable = true) @Size(max = 2000) String reason) {}
