package vn.sinhke.decision.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import vn.sinhke.shared.Role;

/** A choice of the queue under a name: somebody's own, also published to a role if that is set; without an owner it came with the product. */
@Entity
@Table(name = "saved_view")
public class SavedView {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "user_id")
    private Long userId;

    @Enumerated(EnumType.STRING)
    @Column(name = "role")
    private Role role;

    @Column(name = "name")
    private String name;

    @Column(name = "choice")
    private String choice;

    @Column(name = "is_default")
    private boolean standard;

    protected SavedView() { }

    /**
     * @param role to whom it is published; null for nobody else
     * @param choice the address behind the question mark
     * @param standard whether the owner's queue opens with it
     */
    public SavedView(Long userId, Role role, String name, String choice, boolean standard) {
        this.userId = userId;
        this.role = role;
        this.name = name;
        this.choice = choice;
        this.standard = standard;
    }

    public Long id() {
        return id;
    }

    public boolean isOf(Long user) {
        return user.equals(userId);
    }

    /** Another one is the owner's first now. */
    public void notFirst() {
        standard = false;
    }
}
