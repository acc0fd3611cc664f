package vn.sinhke.household.domain;

/**
 * How many rows a run went through and what became of them.
 *
 * @param lastRow the number of the last row gone through, in the sheet
 * @param created rows that brought a household into the register
 * @param added rows that gave a known household a further review
 * @param same rows whose review is in the register already, as it stands in the file
 */
public record Tally(int done, int lastRow, int created, int added, int same, int refused) {
    public static final Tally NOTHING = new Tally(0, 0, 0, 0, 0, 0);

    public Tally plus(Tally more) {
        return new Tally(done + more.done, Math.max(lastRow, more.lastRow), created + more.created, added + more.added,
                same + more.same, refused + more.refused);
    }
}
