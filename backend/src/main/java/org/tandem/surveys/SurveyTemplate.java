package org.tandem.surveys;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.TenantEntity;
import org.tandem.surveys.scoring.Question;
import org.tandem.surveys.scoring.Translation;

/** A questionnaire as it read when a round first used it; never changes, so that answers keep their meaning. */
@Entity
@Immutable
class SurveyTemplate extends TenantEntity {

    private String code;
    private String fingerprint;
    private String title;
    private String intro;

    @Enumerated(EnumType.STRING)
    private SurveySide side;

    @Enumerated(EnumType.STRING)
    private SurveyWave wave;

    private String family;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Question> questions;

    /** By code of the language; null where there are none. */
    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, Translation> translations;

    private Instant adoptedAt;

    protected SurveyTemplate() {}

    SurveyTemplate(Scope scope, StandardTemplate standard, Instant now) {
        super(scope);
        this.code = standard.text().code();
        this.fingerprint = standard.fingerprint();
        this.title = standard.text().title();
        this.intro = standard.text().intro();
        this.side = standard.text().side();
        this.wave = standard.text().wave();
        this.family = standard.text().family();
        this.questions = standard.text().questions();
        this.translations = standard.text().translations();
        this.adoptedAt = now;
    }

    String code() {
        return code;
    }

    String title() {
        return title;
    }

    String intro() {
        return intro;
    }

    SurveySide side() {
        return side;
    }

    SurveyWave wave() {
        return wave;
    }

    List<Question> questions() {
        return questions;
    }

    /** The words in other languages by code, never null. */
    Map<String, Translation> translations() {
        return translations == null ? Map.of() : translations;
    }
}
