package org.tandem.participants.referrals;

import java.util.List;
import java.util.UUID;

/** Somebody who leads classes, and which. */
record ClassTeacherView(UUID accountId, String name, List<String> classes) {}
