package vn.sinhke.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.hamcrest.Matchers.contains;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.sinhke.support.Api;
import vn.sinhke.support.Browser;
import vn.sinhke.support.RunningApp;

/**
 * The commune's officer writes down on the dossier's page what happens in the village: what is handed over, dies, is sold
 * and is handed on; the department forgives what a certified disease made impossible. What is refused keeps what was typed.
 */
class DeliveryJourney {
    private final RunningApp app = RunningApp.shared();
    private final Api api = new Api(app);
    private final List<Page> open = new ArrayList<>();
    private UnderWay dossier;
    private Page desk;

    @AfterEach
    void everybodyLeaves() {
        open.forEach(page -> {
            Browser.picture(page, "delivery-last-" + open.indexOf(page));
            page.context().close();
        });
    }

    @Test
    void whatHappensInTheVillageIsWrittenDownOnThePage() {
        dossier = UnderWay.begin(api, "lợn nái bàn giao", 3);
        Page phone = at(Browser.running().phone(app.base()));
        handedOverByPhone(phone);
        desk = at(Browser.running().desktop(app.base()));
        handedOverAtTheDesk();
        anAnimalDies();
        meatIsSold();
        handedOn();
        waived();
        pictures(phone);
        api.as(UnderWay.HEAD).get("projects/" + dossier.id + "/rotation").then().statusCode(200)
                .body("items.status.sort()", contains("FULFILLED", "WAIVED"));
    }

    private void handedOverByPhone(Page page) {
        begin(page, "handover");
        field(page, "household").selectOption(dossier.households.get(0));
        fill(page, "tag", "BK-066-" + dossier.id + "-1");
        fill(page, "weightKg", "11,9");
        assertThat(page.locator("#animals")).containsText("Chưa đủ cân");
        Browser.picture(page, "delivery-handover-phone");
        save(page);
        assertThat(page.locator("#messages")).containsText("Chưa có giấy chứng nhận kiểm dịch");
        assertThat(page.locator("#messages")).containsText("nặng 11,9 kg, thấp hơn mức tối thiểu 12 kg");
        assertThat(field(page, "tag")).hasValue("BK-066-" + dossier.id + "-1");
        assertThat(field(page, "weightKg")).hasValue("11,9");
        assertThat(field(page, "household")).hasValue(dossier.households.get(0));
        Browser.picture(page, "delivery-handover-refused-phone");
        fill(page, "quarantineCertificate", "0412/KD");
        save(page);
        assertThat(page.locator("#messages")).not().containsText("kiểm dịch");
        assertThat(page.locator("#messages")).containsText("thấp hơn mức tối thiểu");
        fill(page, "weightKg", "52,5");
        assertThat(page.locator("#animals")).containsText("Đạt yêu cầu");
        save(page);
        assertThat(page.locator("#toasts")).containsText("Đã ghi bàn giao");
        assertThat(page.locator(".sk-animals")).containsText("52,5 kg");
        assertThat(page.locator("#rotation")).containsText("Chưa đến hạn");
    }

    private void handedOverAtTheDesk() {
        begin(desk, "handover");
        field(desk, "household").selectOption(dossier.households.get(1));
        fill(desk, "quarantineCertificate", "0413/KD");
        fill(desk, "tag", "BK-066-" + dossier.id + "-2");
        fill(desk, "weightKg", "50");
        Browser.click(desk, desk.locator("[id$='addAnimal']"));
        Locator second = desk.locator("#animals fieldset").nth(1);
        second.locator("input[id$=':tag']").fill("BK-066-" + dossier.id + "-2");
        second.locator("input[id$=':weightKg']").fill("51");
        second.locator("input[id$=':weightKg']").blur();
        Browser.idle(desk);
        save(desk);
        assertThat(desk.locator("#messages")).containsText("đã dùng cho con khác");
        second.locator("input[id$=':tag']").fill("BK-066-" + dossier.id + "-3");
        Browser.picture(desk, "delivery-handover-desk");
        save(desk);
        assertThat(desk.locator("#toasts")).containsText("Đã ghi bàn giao");
        assertThat(desk.locator(".sk-balance")).containsText("3/3");
    }

    private void anAnimalDies() {
        begin(desk, "incident");
        field(desk, "animal").selectOption("BK-066-" + dossier.id + "-2");
        fill(desk, "certificate", "TY-12/2024");
        save(desk);
        assertThat(desk.locator("#messages")).containsText("Ghi diễn biến");
        assertThat(field(desk, "certificate")).hasValue("TY-12/2024");
        fill(desk, "description", "Sốt cao, chết trong đêm; thú y xã lấy mẫu, chôn và khử trùng chuồng.");
        Browser.picture(desk, "delivery-incident-desk");
        save(desk);
        assertThat(desk.locator("#toasts")).containsText("Đã ghi sự cố: Chết");
        assertThat(desk.locator(".sk-animals .is-gone")).containsText("Đã chết");
        assertThat(desk.locator(".sk-balance")).containsText("2/3");
    }

    private void meatIsSold() {
        begin(desk, "sale");
        assertThat(field(desk, "buyer")).hasValue("HTX Trần Phú");
        assertThat(field(desk, "buyer")).hasAttribute("readonly", java.util.regex.Pattern.compile(".*"));
        fill(desk, "quantity", "100");
        fill(desk, "unitPrice", "54.000");
        Browser.picture(desk, "delivery-sale-desk");
        save(desk);
        assertThat(desk.locator("#toasts")).containsText("Đã ghi lần bán cho HTX Trần Phú");
        begin(desk, "sale");
        field(desk, "contract").selectOption("-1");
        Browser.idle(desk);
        fill(desk, "buyer", "Thương lái Yến Lạc");
        fill(desk, "quantity", "45");
        fill(desk, "unitPrice", "40.000");
        save(desk);
        Locator sales = desk.locator("section[aria-label='Tiêu thụ']");
        assertThat(sales).containsText("7.200.000 đ");
        assertThat(sales).containsText("25,0%");
        assertThat(sales.locator(".sk-late")).hasText("54.000 đ");
    }

    private void handedOn() {
        String grown = api.households(UnderWay.OFFICER, "02179", "AVERAGE_LIVING", 1).get(0);
        Browser.click(desk, desk.locator("#rotation tbody tr").filter(new Locator.FilterOptions().setHasText(dossier.households.get(0)))
                .getByText("Ghi lần giao"));
        fill(desk, "toHousehold", grown);
        fill(desk, "weightKg", "13");
        fill(desk, "recordNo", "BB-01/2024");
        save(desk);
        assertThat(desk.locator("#messages")).containsText("không còn thuộc đối tượng được hỗ trợ");
        assertThat(desk.locator("#messages")).containsText("Hộ tiếp theo trong danh sách");
        assertThat(field(desk, "recordNo")).hasValue("BB-01/2024");
        Browser.picture(desk, "delivery-transfer-refused-desk");
        Browser.click(desk, desk.locator("#deed [id$=':takeNext']"));
        assertThat(field(desk, "toHousehold")).not().hasValue(grown);
        save(desk);
        assertThat(desk.locator("#toasts")).containsText("Đã ghi giao cho hộ");
        assertThat(desk.locator("#rotation")).containsText("BB-01/2024");
        assertThat(desk.locator("#rotation")).containsText("Đã giao đủ");
    }

    private void waived() {
        assertThat(desk.locator("#rotation").getByText("Miễn…")).hasCount(0);
        Page head = at(Browser.running().desktop(app.base()), UnderWay.HEAD);
        Browser.click(head, head.locator("#rotation").getByText("Miễn…"));
        assertThat(field(head, "certificate")).hasValue("TY-12/2024");
        assertThat(head.locator("#waiver")).containsText("Theo sự cố đã ghi: Chết");
        fill(head, "reason", "Con nái chết vì dịch tả lợn châu Phi");
        fill(head, "certificate", "");
        save(head);
        assertThat(head.locator("#messages")).containsText("Chỉ miễn khi có giấy xác nhận");
        assertThat(field(head, "reason")).hasValue("Con nái chết vì dịch tả lợn châu Phi");
        fill(head, "certificate", "TY-12/2024");
        Browser.picture(head, "delivery-waiver-desk");
        save(head);
        assertThat(head.locator("#toasts")).containsText("Đã miễn nghĩa vụ");
        assertThat(head.locator("#rotation")).containsText("Miễn 2 theo giấy TY-12/2024");
        Browser.picture(head, "delivery-desk");
    }

    private void pictures(Page phone) {
        for (String tab : List.of("delivery", "money", "outcome", "history")) {
            for (Page page : List.of(phone, desk)) {
                page.navigate("/project/detail.xhtml?id=" + dossier.id + "&tab=" + tab);
                assertThat(page.locator("body")).not().containsText("???");
                org.assertj.core.api.Assertions.assertThat((Boolean) page.evaluate(
                        "() => document.documentElement.scrollWidth <= document.documentElement.clientWidth")).as(tab + " scrolls sideways").isTrue();
                Browser.picture(page, "tab-" + tab + (page == phone ? "-phone" : "-desk"));
            }
        }
        for (String deed : List.of("incident", "sale")) {
            phone.navigate("/project/detail.xhtml?id=" + dossier.id + "&tab=delivery");
            begin(phone, deed);
            Browser.picture(phone, "delivery-" + deed + "-phone");
        }
    }

    private Page at(Page page, String... who) {
        open.add(page);
        Browser.signIn(page, who.length == 0 ? UnderWay.COMMUNE : who[0]);
        page.navigate("/project/detail.xhtml?id=" + dossier.id + "&tab=delivery");
        assertThat(page.locator("body")).not().containsText("???");
        return page;
    }

    private static void begin(Page page, String deed) {
        Browser.click(page, page.locator("#record\\:" + deed));
        assertThat(page.locator("#deed form")).isVisible();
    }

    private static void save(Page page) {
        Browser.click(page, page.locator("#deed button[data-key=save]"));
    }

    /** A field of the open form, by its own name. */
    private static Locator field(Page page, String name) {
        return page.locator("#deed :is(input, textarea, select)[id$=':" + name + "']").first();
    }

    private static void fill(Page page, String name, String text) {
        Browser.fill(page, field(page, name), text);
    }
}
