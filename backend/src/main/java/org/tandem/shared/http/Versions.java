package org.tandem.shared.http;

import java.net.URI;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.tandem.shared.problem.Problem;

/** Optimistic locking over HTTP (V-40): the version of an aggregate is its {@code ETag}. */
public final class Versions {

    private Versions() {}

    /** Reads {@code If-Match}; 428 when it is absent, 400 when it is not one of our tags. */
    public static int expected(String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new Problem(
                    428, "if-match-required", "Передайте версию записи в заголовке If-Match: она приходит в ETag.");
        }
        try {
            return Integer.parseInt(ifMatch.strip().replaceAll("^\"|\"$", ""));
        } catch (NumberFormatException e) {
            throw new Problem(400, "bad-parameter", "Заголовок If-Match не разобран.");
        }
    }

    /** 200 with the view and its tag. */
    public static <T> RestResponse<T> ok(T view, int version) {
        return RestResponse.ResponseBuilder.ok(view)
                .tag(Integer.toString(version))
                .build();
    }

    /** 201 with the place, the view and its tag. */
    public static <T> RestResponse<T> created(String path, UUID id, T view, int version) {
        return RestResponse.ResponseBuilder.<T>created(URI.create("/api/v1/" + path + "/" + id))
                .entity(view)
                .tag(Integer.toString(version))
                .build();
    }
}
