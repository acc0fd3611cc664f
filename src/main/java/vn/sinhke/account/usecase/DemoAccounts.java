package vn.sinhke.account.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.sinhke.account.domain.Account;
import vn.sinhke.account.domain.RoleGrant;
import vn.sinhke.account.domain.Secret;
import vn.sinhke.account.persistence.Accounts;
import vn.sinhke.reference.query.Agencies;
import vn.sinhke.reference.query.AgencyView;
import vn.sinhke.reference.query.UnitView;
import vn.sinhke.reference.query.Units;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.Role;
import vn.sinhke.shared.boot.StartUpStep;

/** The people of the demonstration, all invented, with one password. Outside the demo none of them exists. */
@ApplicationScoped
public class DemoAccounts implements StartUpStep {
    private static final String PASSWORD = "Sinhke-demo-2024";
    private static final LocalDate SINCE = LocalDate.of(2021, 1, 1);
    /** The day on which the codes of units below are read. */
    private static final LocalDate UNITS_OF = LocalDate.of(2024, 6, 3);

    private record Person(String username, String fullName, String title, Role role, String where) { }

    private static final List<Person> PEOPLE = List.of(
            new Person("canbo.nari", "Hoàng Thị Nga", "Chuyên viên Phòng LĐTB&XH huyện Na Rì", Role.DISTRICT_OFFICER, "066"),
            new Person("canbo2.nari", "Nông Văn Thắng", "Phó Trưởng phòng Nông nghiệp huyện Na Rì", Role.DISTRICT_OFFICER, "066"),
            new Person("canbo.chomoi", "Hà Thị Lan", "Chuyên viên Phòng LĐTB&XH huyện Chợ Mới", Role.DISTRICT_OFFICER, "065"),
            new Person("canbo.pacnam", "Dương Văn Páo", "Trưởng phòng Nông nghiệp huyện Pác Nặm", Role.DISTRICT_OFFICER, "060"),
            new Person("xa.tranphu", "Lường Thị Hạnh", "Công chức Văn hóa - Xã hội xã Trần Phú", Role.COMMUNE_OFFICER, "02179"),
            new Person("lanhdao.nari", "Nông Quốc Bảo", "Phó Chủ tịch UBND huyện Na Rì", Role.DISTRICT_LEADER, "066"),
            new Person("lanhdao.pacnam", "Ma Đình Khánh", "Phó Chủ tịch UBND huyện Pác Nặm", Role.DISTRICT_LEADER, "060"),
            new Person("thamdinh.ldtbxh", "Triệu Minh Đức", "Chuyên viên Sở LĐTB&XH", Role.DEPT_APPRAISER, "SLDTBXH"),
            new Person("thamdinh2.ldtbxh", "Bế Thu Hà", "Chuyên viên Sở LĐTB&XH", Role.DEPT_APPRAISER, "SLDTBXH"),
            new Person("thamdinh3.ldtbxh", "Lý Văn Sơn", "Phó Trưởng phòng Bảo trợ xã hội Sở LĐTB&XH", Role.DEPT_APPRAISER, "SLDTBXH"),
            new Person("thamdinh.nnptnt", "Đàm Thị Yến", "Chuyên viên Sở NN&PTNT", Role.DEPT_APPRAISER, "SNNPTNT"),
            new Person("giamdoc.ldtbxh", "Hoàng Đình Lực", "Giám đốc Sở LĐTB&XH", Role.DEPT_HEAD, "SLDTBXH"),
            new Person("giamdoc.nnptnt", "Nguyễn Văn Khoát", "Giám đốc Sở NN&PTNT", Role.DEPT_HEAD, "SNNPTNT"),
            new Person("chutich.tinh", "Trần Quang Hòa", "Chủ tịch UBND tỉnh Bắc Kạn", Role.PROVINCE_LEADER, "06"),
            new Person("phochutich.tinh", "Phạm Thị Thanh Tâm", "Phó Chủ tịch UBND tỉnh Bắc Kạn", Role.PROVINCE_LEADER, "06"),
            new Person("ketoan.ldtbxh", "Vi Thị Mơ", "Kế toán Sở LĐTB&XH", Role.FINANCE_OFFICER, "SLDTBXH"),
            new Person("ketoan.nari", "Chu Văn Lợi", "Chuyên viên Phòng Tài chính - Kế hoạch huyện Na Rì", Role.FINANCE_OFFICER, "066"),
            new Person("vanthu.tinh", "Lê Thị Bích", "Văn thư Văn phòng UBND tỉnh Bắc Kạn", Role.RECORDS_CLERK, "06"),
            new Person("giamsat.tranphu", "Đinh Văn Tài", "Trưởng ban Giám sát đầu tư cộng đồng xã Trần Phú", Role.COMMUNITY_MONITOR, "02179"),
            new Person("kiemtoan", "Đỗ Thị Hương", "Kiểm toán viên", Role.AUDITOR, null),
            new Person("quantri", "Vũ Anh Quân", "Quản trị hệ thống", Role.ADMIN, null));

    @Inject
    Accounts accounts;

    @Inject
    Units units;

    @Inject
    Agencies agencies;

    @Inject
    BusinessClock clock;

    @Inject
    @ConfigProperty(name = "sinhke.demo", defaultValue = "false")
    boolean demo;

    @Override
    public int order() {
        return ACCOUNTS;
    }

    @Override
    @Transactional
    public void run() {
        if (!demo || !accounts.none()) {
            return;
        }
        String hash = Secret.hashed(PASSWORD);
        for (Person person : PEOPLE) {
            Account account = new Account(person.username(), person.fullName(), hash, clock.utc());
            account.describe(person.fullName(), person.title(), null, null);
            accounts.grant(grant(accounts.add(account).id(), person));
        }
    }

    private RoleGrant grant(Long accountId, Person person) {
        if (person.where() == null) {
            return new RoleGrant(accountId, person.role(), null, null, SINCE);
        }
        AgencyView department = agencies.byCode(person.where()).orElse(null);
        if (department != null) {
            return new RoleGrant(accountId, person.role(), department.unitId(), department.id(), SINCE);
        }
        UnitView unit = units.find(person.where(), UNITS_OF).orElseThrow();
        return new RoleGrant(accountId, person.role(), unit.id(), null, SINCE);
    }
}
