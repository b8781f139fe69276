/**
 * Referrals of people who might be helped: a class teacher, a psychologist or a parent names somebody,
 * the curator makes him a participant or declines. A referral holds a name, a class and a reason, and is deleted when
 * nobody has taken it up in time. Also who leads which classes.
 */
package org.tandem.participants.referrals;
