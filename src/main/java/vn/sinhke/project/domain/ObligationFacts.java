package vn.sinhke.project.domain;

/** What is still owed after the money: rotation not handed on, and outcomes not yet reported. */
public record ObligationFacts(int openRotations, int targetsWithoutResult) { }
