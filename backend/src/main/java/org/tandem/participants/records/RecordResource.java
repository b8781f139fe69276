package org.tandem.participants.records;

import static org.tandem.access.Role.Names.CURATOR;
import static org.tandem.access.Role.Names.DIRECTOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tandem.shared.tenancy.CurrentScope;

/** The personified record of a programme, quarter by quarter. */
@Path("programs/{programId}/personified-record")
@Tag(name = "participants")
@RolesAllowed({CURATOR, DIRECTOR})
class RecordResource {

    /** The quarter to confirm. */
    record RecordConfirmation(
            @NotNull @Min(2000) @Max(2200) Integer year,
            @NotNull @Min(1) @Max(4) Integer quarter) {}

    @Inject
    RecordService service;

    @Inject
    CurrentScope current;

    @GET
    public RecordView get(UUID programId) {
        return service.view(current.get(), programId);
    }

    /** Somebody has looked the people through: the figures of today are those of the quarter. */
    @POST
    @Path("confirmation")
    public RecordView confirm(UUID programId, @NotNull @Valid RecordConfirmation request) {
        service.confirm(current.get(), programId, new Quarter(request.year(), request.quarter()));
        return get(programId);
    }
}
