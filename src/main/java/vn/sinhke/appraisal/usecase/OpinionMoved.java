package vn.sinhke.appraisal.usecase;

import java.time.LocalDate;
import vn.sinhke.shared.Actor;

/**
 * An opinion was asked for, or given; said in the transaction that does it.
 *
 * @param toUser the specialist who is asked, or whoever asked and now has the answer
 * @param dueOn until when it is asked for; null for an answer
 */
public record OpinionMoved(Long projectId, Long toUser, boolean answered, LocalDate dueOn, Actor by) { }
