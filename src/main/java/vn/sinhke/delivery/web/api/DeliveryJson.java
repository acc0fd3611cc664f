package vn.sinhke.delivery.web.api;

import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.sinhke.delivery.query.HandoverView;
import vn.sinhke.delivery.query.IncidentView;
import vn.sinhke.delivery.query.RotationBalance;
import vn.sinhke.delivery.query.RotationItem;
import vn.sinhke.delivery.query.SaleView;
import vn.sinhke.shared.api.Answers;
import vn.sinhke.shared.api.JsonValues;
import vn.sinhke.workflow.OnceOnly;

/** Deliveries as other systems read them; ids are strings, households are named by their code. */
final class DeliveryJson {
    private DeliveryJson() { }

    /** Records something once for each key, and answers it as it reads afterwards. */
    static Response created(OnceOnly once, String key, String path, Object entry, Supplier<Long> work,
            Function<Long, Stream<Map<String, Object>>> read) {
        OnceOnly.Answer answer = once.run(key, path + " " + entry, () -> {
            Long made = work.get();
            return new OnceOnly.Answer(201, path + "/" + made, null,
                    JsonValues.of(read.apply(made).findFirst().orElseThrow()).toString());
        });
        return Answers.of(answer.status(), answer.location(), answer.etag(), answer.body());
    }

    static Map<String, Object> of(HandoverView one) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("id", one.id().toString());
        out.put("cycle", one.cycle());
        out.put("household", one.household());
        out.put("head", one.head());
        out.put("date", one.day());
        out.put("quarantineCertificate", one.certificate());
        out.put("note", one.note());
        out.put("animals", one.animals());
        return out;
    }

    static Map<String, Object> of(IncidentView one) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("id", one.id().toString());
        out.put("kind", one.kind());
        out.put("date", one.day());
        out.put("animal", one.animal());
        out.put("description", one.description());
        out.put("certificate", one.certificate());
        out.put("reportedOn", one.reportedOn());
        out.put("late", one.isLate());
        return out;
    }

    static Map<String, Object> of(SaleView one) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("id", one.id().toString());
        out.put("household", one.household());
        out.put("date", one.day());
        out.put("buyer", one.buyer());
        out.put("product", one.product());
        out.put("quantity", one.quantity());
        out.put("unit", one.unit());
        out.put("unitPrice", one.unitPrice());
        out.put("underContract", one.underContract());
        out.put("floorPrice", one.floorPrice());
        out.put("belowFloor", one.isBelowFloor());
        return out;
    }

    static Map<String, Object> of(RotationItem one) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("id", one.id().toString());
        out.put("household", one.household());
        out.put("head", one.head());
        out.put("item", one.item());
        out.put("quantity", one.quantity());
        out.put("handed", one.handed());
        out.put("waived", one.waived());
        out.put("left", one.left());
        out.put("minWeightKg", one.minWeightKg());
        out.put("receivedOn", one.receivedOn());
        out.put("dueOn", one.dueOn());
        out.put("status", one.status());
        out.put("waiverCertificate", one.waiverCertificate());
        out.put("transfers", one.transfers().stream().map(DeliveryJson::transfer).toList());
        return out;
    }

    private static Map<String, Object> transfer(RotationItem.Transfer one) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("id", one.id().toString());
        out.put("toHousehold", one.household());
        out.put("head", one.head());
        out.put("date", one.day());
        out.put("quantity", one.quantity());
        out.put("weightKg", one.weightKg());
        out.put("recordNo", one.recordNo());
        return out;
    }

    static Map<String, Object> of(RotationBalance balance) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("owed", balance.owed());
        out.put("handed", balance.handed());
        out.put("waived", balance.waived());
        out.put("overdue", balance.overdue());
        out.put("notYetDue", balance.notYetDue());
        return out;
    }
}
