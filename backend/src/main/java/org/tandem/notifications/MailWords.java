package org.tandem.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.tandem.access.Accounts;
import org.tandem.access.Role;
import org.tandem.notifications.mail.MailContents;
import org.tandem.shared.tenancy.Scope;

/** Text of a mail: how many things of which kind are new, and where to read them. No name, no date, no school. */
@ApplicationScoped
@Transactional
class MailWords implements MailContents {

    @Inject
    NotificationRepository notifications;

    @Inject
    NotificationSettingRepository settings;

    @Inject
    Accounts accounts;

    @ConfigProperty(name = "tandem.base-url")
    String baseUrl;

    @Override
    public Optional<Text> of(Scope scope, UUID accountId, UUID mailId, boolean urgent) {
        var account = accounts.byIds(scope, Set.of(accountId)).get(accountId);
        if (account == null || account.roles().isEmpty()) {
            return Optional.empty();
        }
        var counts = notifications.unreadOf(scope, mailId, account.roles());
        // somebody may have unsubscribed after the mail was queued
        counts.keySet().removeIf(topic -> settings.of(scope, accountId).mode(topic) == MailMode.OFF);
        if (counts.isEmpty()) {
            return Optional.empty();
        }
        var items = new ArrayList<String>();
        counts.forEach((topic, count) -> items.add("– " + topic.count(count)));
        return Optional.of(new Text(
                urgent ? "Тандем: нужно ваше внимание сегодня" : "В Тандеме есть новое",
                List.of(
                        "Здравствуйте!",
                        "В Тандеме есть новое:\r\n" + String.join("\r\n", items),
                        "Войдите, чтобы посмотреть: " + baseUrl + "/notifications",
                        "Имён и подробностей в письме нет: они остаются в системе.")));
    }

    @Override
    public void unsubscribed(Scope scope, UUID accountId) {
        var setting = settings.of(scope, accountId);
        setting.unsubscribe();
        settings.persist(setting);
    }

    /** Roles whose members are told about a topic, so that nobody is offered a switch without a lamp. */
    static boolean concerns(Topic topic, Set<Role> roles) {
        return switch (topic) {
            case SAFETY_ALERT -> any(roles, Role.CURATOR, Role.PSYCHOLOGIST, Role.DIRECTOR);
            case BREACH -> any(roles, Role.PD_OFFICER, Role.DIRECTOR);
            case MEETING -> any(roles, Role.MENTOR, Role.MENTEE);
            case FEEDBACK_DUE -> any(roles, Role.MENTOR, Role.MENTEE, Role.CURATOR);
            case PAIR_PAUSED -> any(roles, Role.CURATOR, Role.MENTOR);
            case CARE, SURVEY, CONSENT_DUE -> any(roles, Role.CURATOR);
            case ACTIVITY_DUE -> any(roles, Role.CURATOR, Role.WORKING_GROUP_MEMBER, Role.DIRECTOR, Role.PSYCHOLOGIST);
            case DOCUMENT_WAITS -> any(roles, Role.DIRECTOR);
            case DATA_REQUEST -> any(roles, Role.PD_OFFICER, Role.DIRECTOR);
        };
    }

    private static boolean any(Set<Role> held, Role... wanted) {
        return java.util.Arrays.stream(wanted).anyMatch(held::contains);
    }
}
