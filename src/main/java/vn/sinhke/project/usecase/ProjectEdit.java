package vn.sinhke.project.usecase;

/** What may be done to a dossier's content and papers, beside its transitions. */
public enum ProjectEdit { SAVE, ATTACH, QUOTES, ANSWER }
