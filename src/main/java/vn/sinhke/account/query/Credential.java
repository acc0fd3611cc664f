package vn.sinhke.account.query;

/** What a sign-in is compared with. */
public record Credential(Long accountId, String username, String passwordHash, boolean active, int sessionEpoch,
                         boolean mustChangePassword) { }
