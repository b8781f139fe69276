package org.tandem.participants;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;

/** What a list of participants may be narrowed to and sorted by; everything may be left out. */
public class ParticipantFilter {

    @QueryParam("programId")
    UUID programId;

    @QueryParam("side")
    Side side;

    @QueryParam("status")
    ParticipantStatus status;

    /** Code of the catalogue. */
    @QueryParam("category")
    @Pattern(regexp = "[a-z_]{1,30}", message = "код категории из справочника")
    String category;

    /** Beginnings of the words of a name, in any order. */
    @QueryParam("q")
    @Size(max = 200)
    String q;

    /** By name, backwards, or by the day of entering the base with those still outside last. */
    @QueryParam("sort")
    @DefaultValue("name")
    @Pattern(regexp = "-?name|enteredOn", message = "name, -name или enteredOn")
    String sort;
}
