package org.tandem.documents;

import com.fasterxml.jackson.databind.ObjectMapper;

/** The catalogue of kinds for tests that start no application. */
public final class GivenKinds {

    private GivenKinds() {}

    public static DocumentKinds read() {
        var thread = Thread.currentThread();
        var loader = thread.getContextClassLoader();
        thread.setContextClassLoader(GivenKinds.class.getClassLoader());
        try {
            var kinds = new DocumentKinds();
            kinds.mapper = new ObjectMapper();
            kinds.read();
            return kinds;
        } finally {
            thread.setContextClassLoader(loader);
        }
    }
}
