package vn.sinhke.shared;

/** Whoever acts in the running request; the accounts answer it, everybody may ask. */
public interface CurrentActor {
    /** The actor of this request; {@link Actor#SYSTEM} at start-up. Throws {@link Problem.NotSignedIn} for nobody. */
    Actor get();
}
