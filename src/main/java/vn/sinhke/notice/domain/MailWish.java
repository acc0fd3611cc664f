package vn.sinhke.notice.domain;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import vn.sinhke.shared.Role;

/**
 * How a person wants to hear of notices by mail.
 *
 * @param digestHour the hour of a working day from which the digest is sent
 */
public record MailWish(Map<NoticeGroup, MailChannel> channels, int digestHour, QuietHours quiet) {
    public static final int DIGEST_HOUR = 7;
    public static final QuietHours NIGHT = new QuietHours(20, 6);

    public MailWish {
        channels = Map.copyOf(channels);
    }

    /** What holds while a person has chosen nothing: leaders get one mail a day, those who do the work hear of it at once. */
    public static MailWish usual(Set<Role> roles) {
        boolean leads = roles.stream().anyMatch(Role.LEADERS::contains);
        Map<NoticeGroup, MailChannel> channels = new EnumMap<>(NoticeGroup.class);
        channels.put(NoticeGroup.WORK, leads ? MailChannel.DIGEST : MailChannel.INSTANT);
        channels.put(NoticeGroup.RESULT, leads ? MailChannel.DIGEST : MailChannel.INSTANT);
        channels.put(NoticeGroup.MONEY, leads ? MailChannel.DIGEST : MailChannel.INSTANT);
        channels.put(NoticeGroup.POWER, MailChannel.INSTANT);
        channels.put(NoticeGroup.TERM, MailChannel.DIGEST);
        return new MailWish(channels, DIGEST_HOUR, NIGHT);
    }

    public MailChannel channel(NoticeGroup group) {
        return channels.get(group);
    }

    public boolean wantsDigest() {
        return channels.containsValue(MailChannel.DIGEST);
    }
}
