package vn.sinhke.notice.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.sinhke.notice.domain.MailChannel;
import vn.sinhke.notice.domain.MailWish;
import vn.sinhke.notice.domain.NoticeGroup;
import vn.sinhke.notice.query.MailWishes;
import vn.sinhke.notice.usecase.ChooseMail;
import vn.sinhke.notice.usecase.MailSettings;
import vn.sinhke.shared.web.Notices;

/** The part of a person's own account where they choose what comes by mail, and when. */
@Named
@ViewScoped
public class MailWishPage implements Serializable {
    /** What is chosen for one group; a map would take the browser's text for a channel. */
    public static class Choice implements Serializable {
        private final NoticeGroup group;
        private MailChannel channel;

        Choice(NoticeGroup group, MailChannel channel) {
            this.group = group;
            this.channel = channel;
        }

        public NoticeGroup getGroup() {
            return group;
        }

        public MailChannel getChannel() {
            return channel;
        }

        public void setChannel(MailChannel channel) {
            this.channel = channel;
        }
    }

    @Inject
    MailWishes wishes;

    @Inject
    ChooseMail choose;

    @Inject
    MailSettings settings;

    @Inject
    Notices notices;

    private List<Choice> choices = List.of();
    private Integer digestHour;
    private Integer quietFrom;
    private Integer quietTo;

    public void open() {
        MailWish wish = wishes.mine();
        choices = Arrays.stream(NoticeGroup.values()).map(group -> new Choice(group, wish.channel(group))).toList();
        digestHour = wish.digestHour();
        quietFrom = wish.quiet().from();
        quietTo = wish.quiet().to();
    }

    public String save() {
        Map<NoticeGroup, MailChannel> channels = new EnumMap<>(NoticeGroup.class);
        choices.forEach(one -> channels.put(one.group, one.channel));
        choose.choose(channels, digestHour, quietFrom, quietTo);
        notices.done("notice.wish.saved");
        return "/account/me.xhtml?faces-redirect=true";
    }

    /** Whether this installation sends mail at all. */
    public boolean isSending() {
        return settings.isOn();
    }

    public List<Choice> getChoices() {
        return choices;
    }

    public List<MailChannel> getChannelChoices() {
        return List.of(MailChannel.values());
    }

    public List<Integer> getHours() {
        return IntStream.range(0, 24).boxed().toList();
    }

    public String hour(int hour) {
        return (hour < 10 ? "0" : "") + hour + ":00";
    }

    public Integer getDigestHour() {
        return digestHour;
    }

    public void setDigestHour(Integer digestHour) {
        this.digestHour = digestHour;
    }

    public Integer getQuietFrom() {
        return quietFrom;
    }

    public void setQuietFrom(Integer quietFrom) {
        this.quietFrom = quietFrom;
    }

    public Integer getQuietTo() {
        return quietTo;
    }

    public void setQuietTo(Integer quietTo) {
        this.quietTo = quietTo;
    }
}
