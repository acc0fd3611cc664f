package vn.sinhke.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import vn.sinhke.account.usecase.RequestIdentity;
import vn.sinhke.reference.query.HomeProvince;
import vn.sinhke.reference.query.UnitView;
import vn.sinhke.shared.Actor;
import vn.sinhke.shared.Messages;
import vn.sinhke.shared.Role;

/** The frame around every page: who is signed in, and which rooms are theirs to enter. */
@Named
@RequestScoped
public class ShellPage {
    private static final Set<Role> ON_DOSSIERS = EnumSet.complementOf(EnumSet.of(Role.ADMIN));
    private static final Set<Role> ADMINS = EnumSet.of(Role.ADMIN);
    private static final Set<Role> WATCHERS = EnumSet.of(Role.AUDITOR, Role.ADMIN);

    private record Room(String key, String href, Set<Role> roles) { }

    private static final List<Room> ROOMS = List.of(
            new Room("menu.work", "/work/index.xhtml", ON_DOSSIERS),
            new Room("menu.queue", "/decision/queue.xhtml", Role.LEADERS),
            new Room("menu.projects", "/project/list.xhtml", ON_DOSSIERS),
            new Room("menu.households", "/household/list.xhtml", ON_DOSSIERS),
            new Room("menu.funding", "/funding/list.xhtml", ON_DOSSIERS),
            new Room("menu.outcomes", "/outcome/list.xhtml", ON_DOSSIERS),
            new Room("menu.accounts", "/account/list.xhtml", ADMINS),
            new Room("menu.reference", "/reference/index.xhtml", ADMINS),
            new Room("menu.audit", "/audit/index.xhtml", WATCHERS));

    /** One entry of the menu. */
    public record Item(String key, String href, boolean active) { }

    @Inject
    RequestIdentity identity;

    @Inject
    HomeProvince home;

    private List<Item> menu;

    /** Only rooms that this person may enter; none for nobody. */
    public List<Item> getMenu() {
        if (menu == null) {
            Actor actor = getActor();
            menu = actor == null ? List.of() : ROOMS.stream()
                    .filter(room -> actor.hasAny(room.roles()) || room.key().equals("menu.queue") && !actor.delegations().isEmpty())
                    .map(room -> new Item(room.key(), room.href(), isHere(room.href()))).toList();
        }
        return menu;
    }

    public Actor getActor() {
        return identity.get() == null ? null : identity.get().actor();
    }

    public String getOffice() {
        return getActor() == null ? null : getActor().office();
    }

    /** The province that the product serves, as it is called today in the language of the page; an empty text where that is not known. */
    public String getProvince() {
        return province(UnitView::name);
    }

    /** The same within a sentence: "tỉnh Bắc Kạn". */
    public String getProvinceWithin() {
        return province(UnitView::nameWithin);
    }

    private String province(Function<UnitView, String> vietnamese) {
        Locale language = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        return home.today().map(Messages.in(language).locale() == Messages.ENGLISH ? UnitView::nameEn : vietnamese).orElse("");
    }

    /** The first letters of the middle and the given name, as people here sign. */
    public String getInitials() {
        if (getActor() == null) {
            return "";
        }
        String[] words = getActor().fullName().strip().split("\\s+");
        String last = words[words.length - 1].substring(0, 1);
        return words.length < 2 ? last : words[words.length - 2].substring(0, 1) + last;
    }

    public boolean isSearching() {
        return getActor() != null && getActor().hasAny(ON_DOSSIERS);
    }

    /** In the same folder counts as here: a list, its form and its detail are one room. */
    private static boolean isHere(String href) {
        String folder = href.substring(0, href.lastIndexOf('/') + 1);
        return FacesContext.getCurrentInstance().getViewRoot().getViewId().startsWith(folder);
    }
}
