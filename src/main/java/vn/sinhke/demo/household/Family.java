package vn.sinhke.demo.household;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import vn.sinhke.household.domain.HouseholdMember.Person;
import vn.sinhke.household.domain.Kinship;

/** The invented persons of one household: its head, a spouse where there are enough, and children. */
final class Family {
    private static final int THIS_YEAR = 2022;
    private static final int WORKING_AGE = 15;

    private Family() { }

    static List<Person> of(Villagers.Person head, int members, int seed) {
        Random random = new Random(seed);
        Villagers villagers = new Villagers(random);
        int born = 1955 + random.nextInt(35);
        List<Person> all = new ArrayList<>();
        all.add(new Person(head.name(), Kinship.HEAD, born, head.woman(), true));
        String family = head.name().substring(0, head.name().indexOf(' '));
        for (int i = 1; i < members; i++) {
            boolean spouse = i == 1 && members > 2;
            Villagers.Person next = villagers.next();
            while (spouse && next.woman() == head.woman()) {
                next = villagers.next();
            }
            int year = spouse ? born + random.nextInt(5) : Math.min(THIS_YEAR, born + 20 + 3 * i);
            String name = spouse ? next.name() : family + next.name().substring(next.name().indexOf(' '));
            all.add(new Person(name, spouse ? Kinship.SPOUSE : Kinship.CHILD, year, next.woman(), THIS_YEAR - year >= WORKING_AGE));
        }
        return all;
    }
}
