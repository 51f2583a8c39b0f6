package io.github.defer4j.processor;

import com.google.auto.service.AutoService;
import io.github.defer4j.processor.read.MarkReader;
import io.github.defer4j.processor.read.ServiceMarks;
import io.github.defer4j.processor.read.StrayMarks;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/**
 * For services that carry composed annotations only. Their names are unknown beforehand, so it has to ask for all
 * annotations, and claims none: other processors want theirs.
 */
@AutoService(Processor.class)
public final class ComposedProcessor extends WrapperProcessor {
    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("*");
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        boolean used = annotations.stream().anyMatch(ServiceMarks::isComposed);
        if (used || mayBeUntold(annotations, round)) {
            report(StrayMarks.in(round.getRootElements()));
        }
        if (used || isWaiting()) {
            round(round);
        }
        return false;
    }

    // Eclipse does not tell of an annotation that a record component has for its field only.
    private static boolean mayBeUntold(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        return annotations.stream().anyMatch(each -> MarkReader.ALL.contains(each.getQualifiedName().toString()))
                || round.getRootElements().stream().anyMatch(root -> root.getKind() == ElementKind.RECORD);
    }

    @Override
    Map<String, TypeElement> own(Services services) {
        return services.composed();
    }

    @Override
    Map<String, TypeElement> others(Services services) {
        return services.direct();
    }
}
