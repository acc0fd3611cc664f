package vn.sinhke.notice.usecase;

import vn.sinhke.shared.Actor;

/** Something moved, and people are to be told as the last thing before its transaction ends, when all that follows from it is written. */
record NoticeDue(String subjectType, Long subjectId, Enum<?> action, Enum<?> from, Enum<?> to, Actor by) { }
