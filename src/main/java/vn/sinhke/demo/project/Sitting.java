package vn.sinhke.demo.project;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.sinhke.appraisal.domain.Opinion;
import vn.sinhke.appraisal.domain.Seat;

/** A council of the demo that met and left sheets, minutes and a dissent behind. */
record Sitting(List<Member> members) {
    private static final List<String> CRITERIA = List.of("NEED", "CAP", "PRICE", "MARKET", "CAPACITY");

    /** One member with the sheet that they locked. */
    record Member(long userId, Seat seat, Opinion opinion, List<String> given, String comment) {
        Map<String, BigDecimal> scores() {
            Map<String, BigDecimal> scores = new LinkedHashMap<>();
            for (int i = 0; i < CRITERIA.size(); i++) {
                scores.put(CRITERIA.get(i), new BigDecimal(given.get(i)));
            }
            return scores;
        }

        BigDecimal total() {
            return scores().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    /** The council that appraised the winter potatoes of Cường Lợi in 2023: by its template as far as the demo has people, one member against. */
    static Sitting ofAgriculture(DemoWorld world) {
        return new Sitting(List.of(
                new Member(world.account("giamdoc.nnptnt"), Seat.CHAIR, Opinion.PASS, List.of("18", "14", "16", "17.5", "21"), "Đủ căn cứ trình phê duyệt."),
                new Member(world.account("thamdinh.nnptnt"), Seat.SECRETARY, Opinion.PASS, List.of("18", "14", "15.5", "17", "20"), "Hồ sơ đầy đủ."),
                new Member(world.account("thamdinh.ldtbxh"), Seat.MEMBER, Opinion.PASS, List.of("19", "14", "15", "16", "20"), "Đúng đối tượng."),
                new Member(world.account("canbo2.nari"), Seat.MEMBER, Opinion.PASS, List.of("17", "13", "16", "18", "22"), "Vùng trồng phù hợp."),
                new Member(world.account("ketoan.ldtbxh"), Seat.MEMBER, Opinion.FAIL, List.of("16", "13", "9", "14", "18"),
                        "Đơn giá giống cao hơn báo giá thấp nhất 12%, cần thương thảo lại.")));
    }

    int count(Opinion opinion) {
        return (int) members.stream().filter(member -> member.opinion() == opinion).count();
    }

    BigDecimal lowest() {
        return members.stream().map(Member::total).min(BigDecimal::compareTo).orElseThrow();
    }

    BigDecimal highest() {
        return members.stream().map(Member::total).max(BigDecimal::compareTo).orElseThrow();
    }

    BigDecimal average() {
        return members.stream().map(Member::total).reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(members.size()), 2, RoundingMode.HALF_UP);
    }

    long holder(Seat seat) {
        return members.stream().filter(member -> member.seat() == seat).findFirst().orElseThrow().userId();
    }
}
