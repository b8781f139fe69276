package org.tandem.demo;

import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Plays the demonstration once, on an empty database, and tells where to sign in. */
@ApplicationScoped
class Demo {

    private static final Logger LOG = Logger.getLogger(Demo.class);

    /** Script by the domain of its e-mails. */
    private static final Map<String, String> SCRIPTS = new LinkedHashMap<>();

    static {
        SCRIPTS.put("school.example", "school");
        SCRIPTS.put("college.example", "college");
    }

    @ConfigProperty(name = "tandem.demo")
    boolean enabled;

    @ConfigProperty(name = "quarkus.http.port")
    int port;

    @ConfigProperty(name = "tandem.base-url")
    String baseUrl;

    @Inject
    DemoOrganisations organisations;

    void start(@ObservesAsync HttpServerStart listening) {
        if (!enabled) {
            return;
        }
        try {
            if (organisations.noneYet()) {
                LOG.info("Loading the demonstration: two organisations in the middle of a school year");
                SCRIPTS.forEach(this::play);
            }
            tell();
        } catch (RuntimeException e) {
            LOG.error("The demonstration was not loaded; stop, delete the folder .tandem and start again", e);
        }
    }

    private void play(String domain, String name) {
        var script = DemoScript.read(name);
        organisations.open(script.organisation(), domain);
        var api = new DemoClient("http://localhost:" + port);
        api.signIn("curator@" + domain, DemoOrganisations.PASSWORD);
        new DemoYear(api, script).play();
    }

    private void tell() {
        var text = new StringBuilder("\n\n  Tandem is ready: ").append(baseUrl).append("\n");
        for (var domain : SCRIPTS.keySet()) {
            text.append("    curator@").append(domain).append("   director@").append(domain);
            text.append("   psychologist@").append(domain).append('\n');
        }
        text.append("  Password for all: ").append(DemoOrganisations.PASSWORD).append("\n  Stop with Ctrl-C.\n");
        System.out.println(text);
    }
}
