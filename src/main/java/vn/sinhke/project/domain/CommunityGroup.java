package vn.sinhke.project.domain;

import java.io.Serializable;

/** The group that proposes a community project; money goes to its representative. */
public record CommunityGroup(String name, GroupKind kind, String representative, String certifiedBy) implements Serializable { }
