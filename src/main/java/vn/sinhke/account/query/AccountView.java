package vn.sinhke.account.query;

import java.io.Serializable;

/** One account as a form shows it. */
public record AccountView(Long id, int version, String username, String fullName, String title, String email, String phone,
                          boolean active, boolean mustChangePassword) implements Serializable { }
