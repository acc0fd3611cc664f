package vn.sinhke.demo.project;

import java.util.List;

/**
 * What a demo dossier raises or grows: its wording, the stock with unit and price (đồng), heads or units a household,
 * and the running input a household.
 */
record Produce(String product, String verb, String stock, String unit, long price, int perHousehold, String input,
               long inputPerHousehold) {
    static final List<Produce> ALL = List.of(
            new Produce("lợn nái sinh sản", "chăn nuôi lợn nái sinh sản", "Lợn nái hậu bị", "con", 6_200_000, 2, "Thức ăn hỗn hợp", 4_000_000),
            new Produce("trâu sinh sản", "nuôi trâu sinh sản", "Trâu cái giống", "con", 23_500_000, 1, "Giống cỏ, thuốc thú y", 1_500_000),
            new Produce("bò vỗ béo", "nuôi bò vỗ béo", "Bò giống 3B lai", "con", 20_000_000, 1, "Thức ăn tinh", 3_000_000),
            new Produce("dê thịt", "nuôi dê thịt", "Dê giống", "con", 2_800_000, 5, "Thuốc thú y, đá liếm", 900_000),
            new Produce("gừng trâu", "trồng gừng trâu", "Gừng giống", "kg", 26_500, 400, "Phân hữu cơ vi sinh", 3_200_000),
            new Produce("khoai tây vụ đông", "trồng khoai tây vụ đông", "Khoai tây giống", "kg", 24_000, 250, "Phân bón", 2_100_000),
            new Produce("cây lê VH6", "trồng cây lê VH6", "Cây lê giống VH6", "cây", 45_000, 120, "Phân bón, vật tư", 2_600_000),
            new Produce("lợn đen bản địa", "chăn nuôi lợn đen bản địa", "Lợn đen giống", "con", 2_400_000, 4, "Thức ăn hỗn hợp", 2_200_000),
            new Produce("gà thả đồi", "nuôi gà thả đồi", "Gà giống", "con", 32_000, 150, "Thức ăn gà", 3_600_000),
            new Produce("bí xanh thơm", "trồng bí xanh thơm", "Hạt giống bí xanh thơm", "gói", 60_000, 20, "Giàn, phân bón", 2_900_000));

    static Produce of(String product) {
        return ALL.stream().filter(one -> one.product().equals(product)).findFirst().orElseThrow();
    }
}
