package org.tandem.shared.problem;

import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.stream.Collectors;

/** Writes the place of an error the way the caller's JSON names it: {@code person.guardians[0].phone}. */
final class ProblemPaths {

    private ProblemPaths() {}

    static String of(JsonMappingException failure) {
        return failure.getPath().stream()
                .map(step -> step.getFieldName() != null ? "." + step.getFieldName() : "[" + step.getIndex() + "]")
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }

    /** Drops the method and parameter steps of a resource method: the caller knows only its body. */
    static String of(Path path) {
        var text = new StringBuilder();
        for (var node : path) {
            if (node.getKind() == ElementKind.METHOD) {
                continue;
            }
            if (node.getKind() == ElementKind.PARAMETER) {
                text.setLength(0);
                text.append('\u0001').append(node.getName());
                continue;
            }
            if (node.isInIterable() && node.getIndex() != null) {
                text.append('[').append(node.getIndex()).append(']');
            }
            if (node.getName() != null && node.getKind() != ElementKind.CONTAINER_ELEMENT) {
                text.append('.').append(node.getName());
            }
        }
        var whole = text.toString();
        if (whole.startsWith("\u0001")) {
            var dot = whole.indexOf('.');
            return dot < 0 ? whole.substring(1) : whole.substring(dot + 1);
        }
        return whole.replaceFirst("^\\.", "");
    }
}
