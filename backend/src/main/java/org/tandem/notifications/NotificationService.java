package org.tandem.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tandem.access.Role;
import org.tandem.notifications.mail.Mails;
import org.tandem.organisations.Organisations;
import org.tandem.shared.page.Cursor;
import org.tandem.shared.page.Page;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.tenancy.Scope;

/** Notifications of the signed-in account and how it wants to hear of them. */
@ApplicationScoped
@Transactional
class NotificationService {

    @Inject
    NotificationRepository notifications;

    @Inject
    NotificationSettingRepository settings;

    @Inject
    Organisations organisations;

    @Inject
    Mails mails;

    @Inject
    Clock clock;

    Page<NotificationView> page(Scope scope, boolean onlyUnread, Cursor after, int limit) {
        return notifications.page(scope, onlyUnread, after, limit).map(Notification::view);
    }

    long unread(Scope scope) {
        return notifications.unread(scope);
    }

    NotificationView read(Scope scope, UUID id) {
        var notification = notifications.own(scope, id).orElseThrow(Problem::notFound);
        notification.read(clock.instant());
        return notification.view();
    }

    NotificationView putBack(Scope scope, UUID id) {
        var notification = notifications.own(scope, id).orElseThrow(Problem::notFound);
        notification.unread();
        return notification.view();
    }

    void readAll(Scope scope) {
        notifications.readAll(scope, clock.instant());
    }

    NotificationSettingView setting(Scope scope) {
        var setting = settings.of(scope, scope.accountId());
        var roles = scope.roles().stream().map(Role::valueOf).collect(Collectors.toSet());
        return new NotificationSettingView(
                mails.isConfigured(),
                setting.mail(),
                Arrays.stream(Topic.values())
                        .filter(topic -> MailWords.concerns(topic, roles))
                        .map(topic ->
                                new NotificationSettingView.TopicSetting(topic, setting.chosen(topic), topic.isFixed()))
                        .toList(),
                setting.quietFrom(),
                setting.quietTo(),
                setting.digestAt(),
                organisations.get(scope).timeZone(),
                setting.version());
    }

    NotificationSettingView change(Scope scope, int version, NotificationSettingChange request) {
        request.check();
        var setting = settings.of(scope, scope.accountId());
        setting.expect(version);
        setting.change(request);
        settings.persistAndFlush(setting);
        return setting(scope);
    }
}
