package vn.sinhke.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import vn.sinhke.project.domain.rules.InForce;
import vn.sinhke.project.domain.rules.LegalRule;

/** Who may know whom, as rules; each is shown to bite in {@link WallsTest}. */
final class Walls {
    private static final Map<String, Set<String>> ROOMS = Map.of(
            "web", Set.of("web", "usecase", "query", "domain"),
            "usecase", Set.of("usecase", "query", "persistence", "domain"),
            "query", Set.of("query", "domain"),
            "persistence", Set.of("persistence", "domain"),
            "domain", Set.of("domain"));

    private Walls() { }

    static final ArchRule HOUSES_STAND_IN_ONE_LINE = classes().that().resideInAPackage("vn.sinhke..")
            .should(onlyDependOn("on houses before its own", (from, to) -> before(from, to)));

    static final ArchRule FROM_ANOTHER_HOUSE_ONE_KNOCKS_AT_THE_DOOR = classes().that().resideInAPackage("vn.sinhke..")
            .should(onlyDependOn("on usecase, query and plain values of another house", (from, to) -> atTheDoor(from, to)));

    static final ArchRule ROOMS_KEEP_THEIR_ORDER = classes().that().resideInAPackage("vn.sinhke..")
            .should(onlyDependOn("on the rooms below", (from, to) -> inOrder(from, to)));

    static final ArchRule NO_ENTITY_REACHES_A_PAGE = noClasses().that().resideInAPackage("vn.sinhke..web..")
            .should().dependOnClassesThat().areAnnotatedWith(Entity.class);

    static final ArchRule FACES_STAYS_IN_WEB = noClasses().that().resideOutsideOfPackages("vn.sinhke..web..")
            .should().dependOnClassesThat().resideInAnyPackage("jakarta.faces..", "org.primefaces..", "org.omnifaces..");

    static final ArchRule THE_ENTITY_MANAGER_STAYS_BELOW = noClasses()
            .that().resideOutsideOfPackages("vn.sinhke..persistence..", "vn.sinhke..query..", "vn.sinhke.workflow..", "vn.sinhke.shared..")
            .should().dependOnClassesThat().areAssignableTo(EntityManager.class);

    static final ArchRule TRANSACTIONS_BEGIN_IN_USE_CASES = methods().that().areAnnotatedWith(Transactional.class)
            .should().beDeclaredInClassesThat().resideInAnyPackage("vn.sinhke..usecase..", "vn.sinhke.workflow..");

    static final ArchRule ONLY_THE_ENGINE_ENTERS_A_STATE = noClasses().that().resideOutsideOfPackage("vn.sinhke.workflow..")
            .should().callMethodWhere(new com.tngtech.archunit.base.DescribedPredicate<>("enter of a subject") {
                @Override
                public boolean test(com.tngtech.archunit.core.domain.JavaMethodCall call) {
                    // A subject's own bridge method calls enter; that is the compiler's doing.
                    return call.getTarget().getName().equals("enter") && !call.getOriginOwner().equals(call.getTargetOwner())
                            && call.getTargetOwner().isAssignableTo(vn.sinhke.workflow.Subject.class);
                }
            });

    static final ArchRule EVERY_RULE_OF_LAW_NAMES_ITS_SOURCE = classes().that().implement(LegalRule.class)
            .should().beAnnotatedWith(InForce.class);

    /** A field read through a bean's proxy is the proxy's own and empty. */
    static final ArchRule NOBODY_REACHES_INTO_ANOTHER_BEAN = noClasses().that().resideInAPackage("vn.sinhke..")
            .should().accessFieldWhere(new com.tngtech.archunit.base.DescribedPredicate<>("injected field of another class") {
                @Override
                public boolean test(com.tngtech.archunit.core.domain.JavaFieldAccess access) {
                    return !access.getOriginOwner().getName().startsWith(access.getTargetOwner().getName())
                            && !access.getOriginOwner().isAssignableTo(access.getTargetOwner().getName())
                            && access.getTarget().resolveMember().map(field -> field.isAnnotatedWith(jakarta.inject.Inject.class)).orElse(false);
                }
            });

    private static boolean before(JavaClass from, JavaClass to) {
        int mine = Houses.house(from).map(Houses.LINE::indexOf).orElse(-1);
        int other = Houses.house(to).map(Houses.LINE::indexOf).orElse(-1);
        return mine < 0 || other < 0 || other <= mine;
    }

    private static boolean atTheDoor(JavaClass from, JavaClass to) {
        String house = Houses.house(to).orElse("");
        String room = Houses.room(to).orElse("");
        boolean open = house.equals("shared") || house.equals("workflow") || Houses.house(from).equals(Houses.house(to))
                || Houses.house(from).equals(java.util.Optional.of("demo"));
        return open || !Set.of("persistence", "domain", "web").contains(room)
                || room.equals("domain") && !to.isAnnotatedWith(Entity.class);
    }

    private static boolean inOrder(JavaClass from, JavaClass to) {
        Set<String> allowed = ROOMS.get(Houses.room(from).orElse(""));
        String room = Houses.room(to).orElse("");
        boolean plumbing = Set.of("shared", "workflow").contains(Houses.house(to).orElse(""));
        return allowed == null || plumbing || !ROOMS.containsKey(room) || allowed.contains(room);
    }

    private static ArchCondition<JavaClass> onlyDependOn(String what, BiPredicate<JavaClass, JavaClass> allowed) {
        return new ArchCondition<>("only depend " + what) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    JavaClass target = dependency.getTargetClass().getBaseComponentType();
                    if (target.getPackageName().startsWith("vn.sinhke") && !allowed.test(type, target)) {
                        events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
                    }
                }
            }
        };
    }
}
