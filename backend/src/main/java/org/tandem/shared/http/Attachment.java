package org.tandem.shared.http;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A file that the browser saves and never shows inside a page of ours. */
public final class Attachment {

    /** The type of a file that nothing may guess about. */
    public static final String BYTES = "application/octet-stream";

    private Attachment() {}

    /**
     * The answer, to be completed with further headers.
     *
     * @param name in any script; written as RFC 6266 asks
     * @param content bytes, or a stream of them
     */
    public static Response.ResponseBuilder of(String name, String type, Object content) {
        return Response.ok(content)
                .type(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename*=UTF-8''"
                                + URLEncoder.encode(name, StandardCharsets.UTF_8)
                                        .replace("+", "%20"));
    }
}
