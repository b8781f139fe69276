package org.tandem.shared.page;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;

/** {@code ?after=&limit=} of every list. */
public class Limit {

    @QueryParam("after")
    public String after;

    @QueryParam("limit")
    @DefaultValue("50")
    @Min(1)
    @Max(100)
    public int limit;

    /** Place to continue from, null for the first page. */
    public Cursor cursor() {
        return Cursor.parse(after);
    }
}
