package vn.sinhke.notice.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Map;

/** What a person has chosen about mail. */
@Entity
@Table(name = "notice_setting")
public class NoticeSetting {
    @Id
    @Column(name = "user_id")
    private Long userId;

    @Version
    @Column(name = "version")
    private int version;

    @Enumerated(EnumType.STRING)
    @Column(name = "work_channel")
    private MailChannel work;

    @Enumerated(EnumType.STRING)
    @Column(name = "result_channel")
    private MailChannel result;

    @Enumerated(EnumType.STRING)
    @Column(name = "money_channel")
    private MailChannel money;

    @Enumerated(EnumType.STRING)
    @Column(name = "power_channel")
    private MailChannel power;

    @Enumerated(EnumType.STRING)
    @Column(name = "term_channel")
    private MailChannel term;

    @Column(name = "digest_hour")
    private int digestHour;

    @Column(name = "quiet_from")
    private int quietFrom;

    @Column(name = "quiet_to")
    private int quietTo;

    protected NoticeSetting() { }

    public NoticeSetting(long userId, MailWish wish) {
        this.userId = userId;
        choose(wish);
    }

    public final void choose(MailWish wish) {
        work = wish.channel(NoticeGroup.WORK);
        result = wish.channel(NoticeGroup.RESULT);
        money = wish.channel(NoticeGroup.MONEY);
        power = wish.channel(NoticeGroup.POWER);
        term = wish.channel(NoticeGroup.TERM);
        digestHour = wish.digestHour();
        quietFrom = wish.quiet().from();
        quietTo = wish.quiet().to();
    }

    public Long userId() {
        return userId;
    }

    public MailWish wish() {
        return new MailWish(Map.of(NoticeGroup.WORK, work, NoticeGroup.RESULT, result, NoticeGroup.MONEY, money, NoticeGroup.POWER, power,
                NoticeGroup.TERM, term), digestHour, new QuietHours(quietFrom, quietTo));
    }
}
