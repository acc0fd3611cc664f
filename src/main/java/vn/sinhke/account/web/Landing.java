package vn.sinhke.account.web;

import vn.sinhke.shared.Actor;
import vn.sinhke.shared.Role;

/** The page on which a person's work begins. */
final class Landing {
    private Landing() { }

    static String of(Actor actor) {
        boolean onlyAdministers = actor.roles().stream().allMatch(held -> held.role() == Role.ADMIN) && actor.has(Role.ADMIN);
        return onlyAdministers ? "/account/list.xhtml" : "/work/index.xhtml";
    }
}
