package vn.sinhke.appraisal.query;

/** By which decision a council was set, and in which round it is. */
public record CouncilHead(String decisionNo, Integer round) { }
