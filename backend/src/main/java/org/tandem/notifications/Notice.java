package org.tandem.notifications;

import org.tandem.access.Role;

/**
 * Something to tell.
 *
 * @param key natural key of the thing: the same thing found again is not told again
 * @param role as whom one is told; who loses the role no longer sees it
 * @param title a Russian sentence without names
 * @param detail whom or what it concerns, null if the title says all
 * @param address page where it is solved, from the root of the interface
 * @param urgent goes at once, in quiet hours too
 */
public record Notice(Topic topic, String key, Role role, String title, String detail, String address, boolean urgent) {

    public Notice(Topic topic, String key, Role role, String title, String detail, String address) {
        this(topic, key, role, title, detail, address, false);
    }
}
