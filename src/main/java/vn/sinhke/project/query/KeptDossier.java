package vn.sinhke.project.query;

import java.io.Serializable;
import vn.sinhke.project.domain.ProjectState;

/** A dossier not decided yet that somebody follows up. */
public record KeptDossier(Long id, String code, String name, ProjectState state) implements Serializable { }
