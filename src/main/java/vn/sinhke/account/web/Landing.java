package vn.sinhke.account.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.net.MalformedURLException;
import java.util.List;
import vn.sinhke.shared.Actor;
import vn.sinhke.shared.Role;

/** The page on which a person's work begins, and whether this version has a page at all. */
@ApplicationScoped
public class Landing {
    private static final List<String> OF_ADMINISTRATORS = List.of("/account/list.xhtml");
    private static final List<String> OF_OTHERS = List.of("/work/index.xhtml", "/project/list.xhtml");

    @Inject
    ServletContext pages;

    public String of(Actor actor) {
        boolean onlyAdministers = actor.roles().stream().allMatch(held -> held.role() == Role.ADMIN) && actor.has(Role.ADMIN);
        return (onlyAdministers ? OF_ADMINISTRATORS : OF_OTHERS).stream().filter(this::exists).findFirst().orElse(Door.MY_ACCOUNT);
    }

    public boolean exists(String page) {
        try {
            return pages.getResource(page) != null;
        } catch (MalformedURLException noPage) {
            return false;
        }
    }
}
