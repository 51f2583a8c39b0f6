package io.github.defer4j.processor.fuzz;

import io.github.defer4j.processor.fuzz.Service.Field;
import io.github.defer4j.processor.fuzz.Service.Kind;
import io.github.defer4j.processor.fuzz.Service.Marked;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/** Random services without a mistake. */
final class Generator {

    private static final List<String> NAMES = List.of(
            "Store", "Store", "Stock", "Billing", "Outcome", "Unwind", "Objects", "DeferGenerated", "Panic", "Thread",
            "NotAcquiredException", "Generated");
    private static final List<String> OWN_NAMES =
            List.of("Own", "Own", "Ticket", "Unwind", "Objects", "Outcome", "StoreSafe", "Thread");
    private static final List<String> FIELDS =
            List.of("box", "lock", "pool", "disk", "gate", "cell", "names", "out", "delegate", "later", "result");
    private static final List<Type> TYPES = List.of(
            Type.RES, Type.LOCK, Type.LOCK, Type.POOL, Type.POOL, Type.DISK, Type.RUNNABLE, Type.CLOSEABLE,
            Type.SUPPLIER, Type.CALLABLE, Type.CONSUMER, Type.CELL, Type.CELL_OF_ANY, Type.LIST, Type.INTS,
            Type.STRING, Type.OWN);
    private static final List<Kind> KINDS = List.of(
            Kind.CLASS, Kind.CLASS, Kind.CLASS, Kind.FINAL_CLASS, Kind.SUBCLASS, Kind.RECORD, Kind.ENUM,
            Kind.INTERFACE);

    private final Draft draft;
    private final String packageName;

    private Generator(SplittableRandom random, String packageName) {
        Kind kind = KINDS.get(random.nextInt(KINDS.size()));
        boolean generic = kind != Kind.ENUM && random.nextInt(4) == 0;
        this.draft = new Draft(random, kind, generic, random.nextInt(4) == 0);
        this.packageName = packageName;
    }

    static Service valid(SplittableRandom random, String packageName) {
        return new Generator(random, packageName).service();
    }

    private Service service() {
        fields();
        if (draft.kind == Kind.RECORD) {
            draft.fields.forEach(field -> draft.newMethodName(field.name()));
        }
        Methods methods = new Methods(draft);
        List<Marked> marked = new ArrayList<>();
        for (int count = 1 + draft.below(3); count > 0; count--) {
            marked.add(methods.next(draft.pick(List.of("reserve", "run", "apply", "send"))));
        }
        String name = draft.pick(NAMES);
        String own = draft.pick(OWN_NAMES.stream().filter(each -> !each.equals(name)).toList());
        return new Service(
                packageName,
                name,
                draft.kind == Kind.SUBCLASS || draft.chance(15) ? "Outer" : "",
                draft.kind,
                draft.generic,
                draft.latest,
                own,
                List.copyOf(draft.fields),
                List.copyOf(draft.helpers),
                marked,
                List.of());
    }

    private void fields() {
        Set<String> names = new LinkedHashSet<>();
        for (int count = 1 + draft.below(4); names.size() < count; ) {
            names.add(draft.pick(FIELDS));
        }
        boolean isInterface = draft.kind == Kind.INTERFACE;
        for (String name : names) {
            boolean ofT = draft.generic && !isInterface && draft.chance(20);
            String access = isInterface || draft.kind == Kind.RECORD || draft.chance(80) ? "" : "public ";
            Type type = ofT ? Type.CELL_OF_T : draft.pick(TYPES);
            boolean isStatic = isInterface || !ofT && draft.chance(15);
            draft.fields.add(new Field(name, type, isStatic, false, access));
        }
        boolean mutable = draft.kind != Kind.ENUM && draft.kind != Kind.RECORD && !isInterface;
        if (mutable && draft.chance(40)) {
            draft.fields.add(new Field("count", Type.INT, false, true, ""));
        }
        if (mutable && draft.chance(40)) {
            draft.fields.add(new Field("slot", Type.RES, false, true, ""));
        }
    }
}
