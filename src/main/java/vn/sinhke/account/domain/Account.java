package vn.sinhke.account.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import java.util.Locale;
import vn.sinhke.shared.VietnameseText;

/** A person who may sign in. Never deleted, only switched off: history and audit name them. */
@Entity
@Table(name = "app_user")
public class Account {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "username", updatable = false)
    private String username;

    @Column(name = "full_name")
    private String fullName;

    @Column(name = "title")
    private String title;

    @Column(name = "email")
    private String email;

    @Column(name = "phone")
    private String phone;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "active")
    private boolean active = true;

    @Column(name = "must_change_password")
    private boolean mustChangePassword;

    @Column(name = "session_epoch")
    private int sessionEpoch;

    @Column(name = "search_name")
    private String searchName;

    @Column(name = "created_at", updatable = false)
    private LocalDateTime createdAt;

    protected Account() { }

    public Account(String username, String fullName, String passwordHash, LocalDateTime createdAt) {
        this.username = normal(username);
        this.passwordHash = passwordHash;
        this.createdAt = createdAt;
        describe(fullName, null, null, null);
    }

    /** User names are told apart without regard to capitals or surrounding blanks. */
    public static String normal(String username) {
        return username == null ? "" : username.strip().toLowerCase(Locale.ROOT);
    }

    public void describe(String fullName, String title, String email, String phone) {
        this.fullName = fullName;
        this.title = title;
        this.email = email;
        this.phone = phone;
        this.searchName = VietnameseText.fold(username + " " + fullName);
    }

    /** @param address null for none */
    public void writeTo(String address) {
        email = address;
    }

    /** A password that somebody else has set must be changed at the next sign-in. Every session ends. */
    public void password(String hash, boolean setByAnother) {
        passwordHash = hash;
        mustChangePassword = setByAnother;
        endSessions();
    }

    public void endSessions() {
        sessionEpoch++;
    }

    public void activate(boolean on) {
        active = on;
        endSessions();
    }

    public Long id() {
        return id;
    }

    public int version() {
        return version;
    }

    public String username() {
        return username;
    }

    public String fullName() {
        return fullName;
    }

    /** As what the person signs, such as "Phó Giám đốc Sở …"; null where nobody has written it. */
    public String title() {
        return title;
    }

    public String passwordHash() {
        return passwordHash;
    }

    public boolean isActive() {
        return active;
    }

    public boolean mustChangePassword() {
        return mustChangePassword;
    }

    public int sessionEpoch() {
        return sessionEpoch;
    }
}
