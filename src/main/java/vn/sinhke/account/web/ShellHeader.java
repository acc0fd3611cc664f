package vn.sinhke.account.web;

import jakarta.faces.context.FacesContext;
import vn.sinhke.shared.Actor;
import vn.sinhke.shared.Messages;
import vn.sinhke.shared.web.Drawn;
import vn.sinhke.shared.web.Markup;
import vn.sinhke.shared.web.Show;

/**
 * The head of every page ({@code <sk:header page/>}): the product, the rooms, the search, the bell and who is signed in; on a
 * telephone the rooms and the account lie behind one button. Nobody signed in sees the product's name alone.
 */
public final class ShellHeader extends Drawn {

    @Override
    protected void draw(Markup out) {
        ShellPage page = (ShellPage) value("page");
        FacesContext faces = FacesContext.getCurrentInstance();
        Parts parts = new Parts(out, page, page.getActor(), texts(), faces.getExternalContext().getRequestContextPath());
        out.open("header", "class", "sk-header");
        boolean signedIn = !page.getMenu().isEmpty();
        if (signedIn) {
            parts.burger();
        }
        parts.brand();
        if (signedIn) {
            parts.rooms();
            out.open("div", "class", "sk-header-end");
            parts.search();
            parts.bell();
            parts.user();
            out.close("div");
        }
        out.close("header");
    }

    private record Parts(Markup out, ShellPage page, Actor actor, Messages texts, String root) {

        void burger() {
            out.open("details", "class", "sk-burger").open("summary", "aria-label", texts.get("shell.menu")).icon("menu").close("summary");
            out.open("nav", "aria-label", texts.get("shell.nav"));
            out.open("p", "class", "sk-who").element("b", null, actor.fullName()).open("br").close("br")
                    .element("span", "sk-meta", page.getOffice()).close("p").open("hr").close("hr");
            roomList();
            out.open("hr").close("hr");
            account();
            out.close("nav").close("details");
        }

        void brand() {
            out.open("a", "class", "sk-brand", "href", root + "/")
                    .open("svg", "class", "sk-emblem", "role", "img", "aria-label", texts.get("product.emblem"))
                    .open("use", "href", Show.icon("emblem")).close("use").close("svg")
                    .open("span").element("b", null, texts.get("product.name")).element("span", null, page.getProvince()).close("span")
                    .close("a");
        }

        void rooms() {
            out.open("nav", "class", "sk-nav", "aria-label", texts.get("shell.nav"));
            roomList();
            out.close("nav");
        }

        private void roomList() {
            out.open("ul");
            for (ShellPage.Item item : page.getMenu()) {
                out.open("li").open("a", "href", root + item.href(), "aria-current", item.active() ? "page" : null)
                        .text(texts.get(item.key())).close("a").close("li");
            }
            out.close("ul");
        }

        void search() {
            if (page.isSearching()) {
                out.open("form", "class", "sk-search", "role", "search", "action", root + "/project/list.xhtml", "method", "get").icon("search");
                out.open("input", "type", "search", "name", "q", "id", "sk-search", "maxlength", "100", "autocomplete", "off",
                        "placeholder", texts.get("shell.search"), "aria-label", texts.get("shell.search.label"), "aria-keyshortcuts", "/").close("input");
                out.open("kbd", "aria-hidden", "true").text("/").close("kbd").close("form");
            }
        }

        void bell() {
            out.open("a", "class", "sk-bell", "href", root + "/notice/list.xhtml", "title", texts.get("notice.title"),
                    "data-unread", root + "/notice/unread", "data-says", texts.get("notice.bell"), "data-cap", "99");
            out.icon("bell").element("span", "sk-sr", texts.get("notice.title"))
                    .open("span", "class", "sk-bell-count", "hidden", "hidden").close("span").close("a");
        }

        void user() {
            out.open("details", "class", "sk-user").open("summary");
            out.open("span").element("b", null, actor.fullName()).element("span", null, page.getOffice()).close("span");
            out.open("span", "class", "sk-avatar", "aria-hidden", "true").text(page.getInitials()).close("span").close("summary");
            out.open("div", "class", "sk-pop");
            account();
            out.close("div").close("details");
        }

        private void account() {
            out.open("a", "href", root + Door.MY_ACCOUNT).icon("user").text(texts.get("shell.account")).close("a");
            out.open("form", "method", "post", "action", root + SignOutDoor.PATH)
                    .open("button", "type", "submit").icon("sign-out").text(texts.get("shell.signOut")).close("button").close("form");
        }
    }
}
