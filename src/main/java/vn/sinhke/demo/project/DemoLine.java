package vn.sinhke.demo.project;

import java.util.ArrayList;
import java.util.List;

/** One line of a demo budget; the sources are the State's share and the rest, which always add up. */
record DemoLine(int cycle, String item, String unit, int quantity, long price, long state) {

    long amount() {
        return quantity * price;
    }

    long rest() {
        return amount() - state;
    }

    static List<DemoLine> of(DossierDraft draft) {
        Produce produce = draft.produce();
        int households = draft.households().size();
        List<DemoLine> lines = new ArrayList<>();
        lines.add(line(1, produce.stock(), produce.unit(), households * produce.perHousehold(), produce.price(), draft.statePercent()));
        lines.add(line(1, produce.input(), "hộ", households, produce.inputPerHousehold(), draft.statePercent()));
        lines.add(line(1, "Tập huấn kỹ thuật", "lớp", 2, 14_500_000, draft.statePercent()));
        if (draft.cycles() == 2) {
            lines.add(line(2, produce.input(), "hộ", households, produce.inputPerHousehold(), draft.statePercent()));
            lines.add(line(2, "Tập huấn, tham quan", "lớp", 1, 14_500_000, draft.statePercent()));
        }
        return lines;
    }

    private static DemoLine line(int cycle, String item, String unit, int quantity, long price, int percent) {
        return new DemoLine(cycle, item, unit, quantity, price, quantity * price / 100 * percent);
    }
}
