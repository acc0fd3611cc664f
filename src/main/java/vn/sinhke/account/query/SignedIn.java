package vn.sinhke.account.query;

import java.io.Serializable;
import vn.sinhke.shared.Actor;

/** An actor whose sign-in was found valid, and what still stands between them and the work. */
public record SignedIn(Actor actor, boolean mustChangePassword) implements Serializable { }
