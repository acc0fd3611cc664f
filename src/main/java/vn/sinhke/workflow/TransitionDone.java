package vn.sinhke.workflow;

import vn.sinhke.shared.Actor;

/**
 * Said in the same transaction after a subject has moved; observers that must succeed together run in it.
 *
 * @param subjectType the subject's simple class name, as the history keeps it
 */
public record TransitionDone(String subjectType, Long subjectId, Subject<?> subject, Enum<?> action, Enum<?> from,
                             Enum<?> to, Actor by, Actor.Delegated actingFor, Occasion at) { }
