package org.tandem.monitoring.care;

import static org.tandem.access.Role.Names.CURATOR;
import static org.tandem.access.Role.Names.DIRECTOR;
import static org.tandem.access.Role.Names.PSYCHOLOGIST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tandem.shared.tenancy.CurrentScope;

/** «Кому нужна помощь»: nobody is lost. Each act answers with the whole list, since others may act meanwhile. */
@Path("monitoring/care")
@Tag(name = "monitoring")
@RolesAllowed({CURATOR, DIRECTOR, PSYCHOLOGIST})
class CareResource {

    /** Which cause. */
    record CareTaking(
            @NotNull UUID programId,
            @NotBlank @Size(max = 200) String key) {}

    /** Until when it is left alone and why. */
    record CarePostponement(
            @NotNull UUID programId,
            @NotBlank @Size(max = 200) String key,
            @NotNull LocalDate until,
            @NotBlank @Size(max = 2000) String reason) {}

    /** What was done about it. */
    record CareResolution(
            @NotNull UUID programId,
            @NotBlank @Size(max = 200) String key,
            @NotBlank @Size(max = 2000) String note) {}

    @Inject
    CareService service;

    @Inject
    CareReader reader;

    @Inject
    CurrentScope current;

    @GET
    public CareView list(@QueryParam("programId") @NotNull UUID programId) {
        return reader.view(current.get(), programId);
    }

    /** The caller takes it on himself; the others see who does. */
    @POST
    @Path("takings")
    public CareView take(@NotNull @Valid CareTaking request) {
        service.take(current.get(), request.programId(), request.key());
        return list(request.programId());
    }

    @POST
    @Path("postponements")
    public CareView putOff(@NotNull @Valid CarePostponement request) {
        service.putOff(current.get(), request.programId(), request.key(), request.until(), request.reason());
        return list(request.programId());
    }

    @POST
    @Path("resolutions")
    public CareView resolve(@NotNull @Valid CareResolution request) {
        service.resolve(current.get(), request.programId(), request.key(), request.note());
        return list(request.programId());
    }

    /** What was put off or settled stands in the list again. */
    @POST
    @Path("returns")
    public CareView bringBack(@NotNull @Valid CareTaking request) {
        service.bringBack(current.get(), request.programId(), request.key());
        return list(request.programId());
    }
}
