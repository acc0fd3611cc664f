package vn.sinhke.demo.household;

import java.util.List;
import java.util.Random;

/** Invented names in the manner of the peoples who live in Bắc Kạn, and names of villages as they sound there. */
final class Villagers {
    private enum People { TAY, NUNG, DAO, MONG, KINH }

    /** Roughly as many in a hundred as live there. */
    private static final List<People> OF_TEN = List.of(People.TAY, People.TAY, People.TAY, People.TAY, People.TAY,
            People.NUNG, People.NUNG, People.DAO, People.DAO, People.MONG);
    private static final List<String> TAY = List.of("Nông", "Hoàng", "Ma", "Hứa", "Đàm", "Lường", "Bế", "Hà", "Lý", "Triệu",
            "Lục", "Nguyễn", "Dương", "La");
    private static final List<String> NUNG = List.of("Nông", "Lương", "Hoàng", "Vi", "Lô", "Mã", "Phan", "Lành", "Chu");
    private static final List<String> DAO = List.of("Bàn", "Triệu", "Đặng", "Phùng", "Lý", "Chu");
    private static final List<String> MONG = List.of("Giàng", "Sùng", "Thào", "Lầu", "Vàng", "Lý", "Hoàng", "Dương");
    private static final List<String> KINH = List.of("Nguyễn", "Trần", "Lê", "Phạm", "Vũ", "Bùi", "Đỗ");
    private static final List<String> MIDDLE = List.of("Văn", "Văn", "Văn", "Đình", "Ngọc", "Quang", "Minh", "Đức", "Thanh");
    private static final List<String> MEN = List.of("An", "Bảo", "Chiến", "Cường", "Dũng", "Đạt", "Đồng", "Hải", "Hiệp",
            "Hùng", "Huân", "Khánh", "Khởi", "Lâm", "Lập", "Long", "Luận", "Mạnh", "Nam", "Nghĩa", "Phong", "Phúc", "Quân",
            "Quyết", "Sơn", "Tài", "Thắng", "Thịnh", "Thuần", "Tiến", "Toàn", "Trường", "Tuấn", "Tùng", "Vinh", "Vượng");
    private static final List<String> WOMEN = List.of("Ánh", "Bích", "Cúc", "Diệp", "Duyên", "Đào", "Hiền", "Hoa", "Hòa",
            "Hồng", "Huệ", "Hương", "Khuyên", "Lan", "Liên", "Loan", "Mai", "Mến", "Nga", "Ngân", "Nhung", "Oanh", "Phượng",
            "Quyên", "Sim", "Thắm", "Thơm", "Thúy", "Tươi", "Tuyết", "Vân", "Xuân", "Yến");
    private static final List<String> DAO_MEN = List.of("Tòn Chài", "Phú Sinh", "Hữu Quan", "Tiến Lưu", "Sành Phin",
            "Chòi Kinh", "Văn Tá", "Văn Phúc");
    private static final List<String> DAO_WOMEN = List.of("Mùi Pham", "Mùi Nhậy", "Thị Mản", "Thị Phẩy", "Thị Lai", "Mùi Ghển");
    private static final List<String> MONG_MEN = List.of("A Páo", "A Sình", "A Lử", "Seo Dính", "Văn Sì", "Văn Tu", "A Chứ");
    private static final List<String> MONG_WOMEN = List.of("Thị Mỷ", "Thị Dợ", "Thị Mái", "Thị Pà", "Thị Xi");
    private static final List<String> VILLAGES = List.of("Nà Coòng", "Khau Vạ", "Bản Chang", "Cốc Lùng", "Nà Đán", "Thẳm Mu",
            "Khuổi Slúng", "Pác Liềng", "Lũng Pảng", "Kéo Đeng", "Nà Noong", "Khuổi A", "Bản Giang", "Nà Liềng", "Cốc Phay",
            "Tát Vạ", "Khau Cà", "Bó Lịn", "Phiêng Phàng", "Pò Rản", "Nà Hin", "Vằng Mười", "Nà Chót", "Khuổi Khiếu",
            "Lũng Tao", "Bản Pjạc", "Nà Mực", "Đon Pục", "Cốc Ỏ", "Khưa Trang");

    private final Random random;

    Villagers(Random random) {
        this.random = random;
    }

    record Person(String name, boolean woman, boolean minority) { }

    Person next() {
        People people = random.nextInt(100) < 6 ? People.KINH : one(OF_TEN);
        boolean woman = random.nextInt(100) < 25;
        String name = switch (people) {
            case TAY -> one(TAY) + plain(woman);
            case NUNG -> one(NUNG) + plain(woman);
            case KINH -> one(KINH) + plain(woman);
            case DAO -> one(DAO) + " " + one(woman ? DAO_WOMEN : DAO_MEN);
            case MONG -> one(MONG) + " " + one(woman ? MONG_WOMEN : MONG_MEN);
        };
        return new Person(name, woman, people != People.KINH);
    }

    private String plain(boolean woman) {
        return woman ? " Thị " + one(WOMEN) : " " + one(MIDDLE) + " " + one(MEN);
    }

    /** A few villages, always the same for the same commune. */
    static List<String> villagesOf(long communeId) {
        Random own = new Random(communeId);
        return own.ints(0, VILLAGES.size()).distinct().limit(7).mapToObj(i -> "Thôn " + VILLAGES.get(i)).toList();
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
