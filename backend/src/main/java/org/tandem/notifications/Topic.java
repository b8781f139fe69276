package org.tandem.notifications;

import static org.tandem.notifications.MailMode.DIGEST;
import static org.tandem.notifications.MailMode.NOW;

import org.tandem.monitoring.RussianCount;

/** What a notification is about. Its words stand in mails, so they name nobody. */
public enum Topic {
    SAFETY_ALERT(NOW, "срочный сигнал ждёт вас", "срочных сигнала ждут вас", "срочных сигналов ждут вас"),
    BREACH(NOW, "срок по инциденту с данными", "срока по инцидентам с данными", "сроков по инцидентам с данными"),
    MEETING(NOW, "новость о встрече", "новости о встречах", "новостей о встречах"),
    PAIR_PAUSED(NOW, "пара приостановлена", "пары приостановлены", "пар приостановлено"),
    FEEDBACK_DUE(DIGEST, "встреча ждёт отзыва", "встречи ждут отзыва", "встреч ждут отзыва"),
    SURVEY(DIGEST, "анкета ждёт ответов", "анкеты ждут ответов", "анкет ждут ответов"),
    CARE(DIGEST, "пара ждёт вашего внимания", "пары ждут вашего внимания", "пар ждут вашего внимания"),
    CONSENT_DUE(DIGEST, "согласие скоро понадобится", "согласия скоро понадобятся", "согласий скоро понадобятся"),
    ACTIVITY_DUE(
            DIGEST,
            "мероприятие дорожной карты у срока",
            "мероприятия дорожной карты у срока",
            "мероприятий дорожной карты у срока"),
    DOCUMENT_WAITS(DIGEST, "документ ждёт подписи", "документа ждут подписи", "документов ждут подписи"),
    DATA_REQUEST(
            DIGEST,
            "обращение о персональных данных ждёт ответа",
            "обращения о персональных данных ждут ответа",
            "обращений о персональных данных ждут ответа");

    private final MailMode standard;
    private final String one;
    private final String few;
    private final String many;

    Topic(MailMode standard, String one, String few, String many) {
        this.standard = standard;
        this.one = one;
        this.few = few;
        this.many = many;
    }

    /** How it goes by mail unless the account chose otherwise. */
    MailMode standard() {
        return standard;
    }

    /** V-23: whoever must act on it at once cannot switch it off. */
    boolean isFixed() {
        return this == SAFETY_ALERT;
    }

    String count(int count) {
        return RussianCount.of(count, one, few, many);
    }
}
