package org.tandem.surveys;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.TenantEntity;
import org.tandem.surveys.scoring.Question;
import org.tandem.surveys.scoring.Translation;

/** One version of a questionnaire of the organisation's own: written as a draft, frozen when it is published. */
@Entity
@Table(name = "survey_own_template")
class OwnTemplate extends TenantEntity {

    private String code;
    private int number;

    @Enumerated(EnumType.STRING)
    private OwnTemplateStatus status;

    private String title;
    private String intro;

    @Enumerated(EnumType.STRING)
    private SurveySide side;

    @Enumerated(EnumType.STRING)
    private SurveyWave wave;

    private String family;

    /** Code of the standard questionnaire it was copied from, null for one from scratch. */
    private String basedOn;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Question> questions;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, Translation> translations;

    private Instant createdAt;
    private Instant changedAt;
    private Instant publishedAt;
    private Instant retiredAt;

    protected OwnTemplate() {}

    private OwnTemplate(Scope scope, int number, Instant now) {
        super(scope);
        this.number = number;
        this.status = OwnTemplateStatus.DRAFT;
        this.createdAt = now;
        this.changedAt = now;
    }

    /** A draft with nothing in it. */
    static OwnTemplate blank(Scope scope, String title, Instant now) {
        var template = new OwnTemplate(scope, 1, now);
        template.code = "own-" + template.id();
        template.family = template.code;
        template.write(title, "", SurveySide.ANY, SurveyWave.OTHER, List.of(), Map.of());
        return template;
    }

    /** A draft with the words of a standard questionnaire: of its family, so that the waves stay comparable (V-26). */
    static OwnTemplate copy(Scope scope, StandardTemplate.Text source, String title, Instant now) {
        var template = blank(scope, title, now);
        template.family = source.family();
        template.basedOn = source.code();
        template.write(
                title,
                source.intro(),
                source.side(),
                source.wave(),
                source.questions(),
                source.translations() == null ? Map.of() : source.translations());
        return template;
    }

    /** The draft of the next version. */
    OwnTemplate revision(Scope scope, int nextNumber, Instant now) {
        if (status == OwnTemplateStatus.DRAFT) {
            throw Problem.wrongState("Это и есть черновик: правьте его.");
        }
        var next = new OwnTemplate(scope, nextNumber, now);
        next.code = code;
        next.family = family;
        next.basedOn = basedOn;
        next.write(title, intro, side, wave, questions, translations);
        return next;
    }

    void change(OwnTemplateContent content, Instant now) {
        if (status != OwnTemplateStatus.DRAFT) {
            throw Problem.wrongState("Опубликованная анкета не меняется: создайте её новую версию.");
        }
        write(
                content.title(),
                content.intro() == null ? "" : content.intro(),
                content.side(),
                content.wave(),
                content.asked(),
                content.words());
        changedAt = now;
    }

    private void write(
            String newTitle,
            String newIntro,
            SurveySide newSide,
            SurveyWave newWave,
            List<Question> newQuestions,
            Map<String, Translation> newTranslations) {
        title = newTitle;
        intro = newIntro;
        side = newSide;
        wave = newWave;
        questions = newQuestions;
        translations = newTranslations;
    }

    void publish(Instant now) {
        if (status != OwnTemplateStatus.DRAFT) {
            throw Problem.wrongState("Эта версия уже опубликована.");
        }
        status = OwnTemplateStatus.PUBLISHED;
        publishedAt = now;
    }

    void retire(Instant now) {
        if (status != OwnTemplateStatus.PUBLISHED) {
            throw Problem.wrongState("Из использования выводят только опубликованную анкету.");
        }
        status = OwnTemplateStatus.RETIRED;
        retiredAt = now;
    }

    /** Refuses to delete what may have been asked. */
    void expectDraft() {
        if (status != OwnTemplateStatus.DRAFT) {
            throw Problem.wrongState("Удалить можно только черновик. Опубликованную анкету выведите из использования.");
        }
    }

    /** As it reads, in the shape of a questionnaire of the library. */
    StandardTemplate.Text text() {
        return new StandardTemplate.Text(code, title, intro, side, wave, family, null, null, questions, translations);
    }

    int number() {
        return number;
    }

    String code() {
        return code;
    }

    OwnTemplateStatus status() {
        return status;
    }

    String basedOn() {
        return basedOn;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant changedAt() {
        return changedAt;
    }

    Instant publishedAt() {
        return publishedAt;
    }

    Instant retiredAt() {
        return retiredAt;
    }
}
