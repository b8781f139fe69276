package org.tandem.surveys;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tandem.shared.secret.Hashes;
import org.tandem.shared.tenancy.Scope;

/** Every questionnaire that a round can ask: the standard ones and the published ones of the organisation's own. */
@ApplicationScoped
@Transactional
class TemplateLibrary {

    @Inject
    StandardTemplates standard;

    @Inject
    OwnTemplateRepository own;

    @Inject
    ObjectMapper mapper;

    /** The organisation's own first. */
    List<StandardTemplate> all(Scope scope) {
        return Stream.concat(own.published(scope).stream().map(this::frozen), standard.all().stream())
                .toList();
    }

    Optional<StandardTemplate> byCode(Scope scope, String code) {
        return standard.byCode(code).or(() -> own.published(scope, code).map(this::frozen));
    }

    private StandardTemplate frozen(OwnTemplate template) {
        try {
            return new StandardTemplate(template.text(), Hashes.sha256(mapper.writeValueAsBytes(template.text())));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
