/**
 * Individual development plans (ИПР, R-056): goal, items with terms and marks, indicators, approval, editions. Uses the
 * façades of programmes, participants and pairs; {@code meetings} asks it before a regular and the final meeting.
 */
package org.tandem.plans;
