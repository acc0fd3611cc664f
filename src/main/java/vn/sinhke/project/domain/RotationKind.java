package vn.sinhke.project.domain;

/** How support is handed on: in cash, or in kind such as young stock. */
public enum RotationKind { IN_KIND, CASH }
