package io.github.defer4j.processor;

import com.google.auto.service.AutoService;
import io.github.defer4j.processor.read.ServiceMarks;
import io.github.defer4j.processor.read.StrayMarks;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
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
        if (isWaiting() || annotations.stream().anyMatch(ServiceMarks::isComposed)) {
            report(StrayMarks.in(round.getRootElements()));
            round(round);
        }
        return false;
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
