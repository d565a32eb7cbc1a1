package vn.namro.documents.ooxml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A node of an immutable XML tree; names keep the prefix that they were written with. */
public sealed interface Xml {

    record Text(String text) implements Xml {}

    /** @param name as written, for instance {@code w:p}; {@code xmlns} declarations stand among the attributes */
    record Attribute(String namespace, String name, String value) {
        String local() {
            return name.substring(name.indexOf(':') + 1);
        }
    }

    record Element(String namespace, String name, List<Attribute> attributes, List<Xml> children) implements Xml {

        public String local() {
            return name.substring(name.indexOf(':') + 1);
        }

        public boolean is(Vocabulary vocabulary, String local) {
            int before = name.length() - local.length();
            return (before == 0 || before > 0 && name.charAt(before - 1) == ':') && name.endsWith(local) && vocabulary.has(namespace);
        }

        public @Nullable String attribute(Vocabulary vocabulary, String local) {
            for (var attribute : attributes) {
                if (attribute.local().equals(local) && vocabulary.has(attribute.namespace())) {
                    return attribute.value();
                }
            }
            return null;
        }

        /** The attribute without a namespace. */
        public @Nullable String attribute(String name) {
            for (var attribute : attributes) {
                if (attribute.name().equals(name)) {
                    return attribute.value();
                }
            }
            return null;
        }

        public List<Element> elements() {
            var elements = new ArrayList<Element>(children.size());
            for (var child : children) {
                if (child instanceof Element element) {
                    elements.add(element);
                }
            }
            return elements;
        }

        public Optional<Element> child(Vocabulary vocabulary, String local) {
            for (var child : children) {
                if (child instanceof Element element && element.is(vocabulary, local)) {
                    return Optional.of(element);
                }
            }
            return Optional.empty();
        }

        /** Shows this element and all below it, in the order of the document. */
        public void visit(Consumer<Element> visitor) {
            visitor.accept(this);
            for (var child : children) {
                if (child instanceof Element element) {
                    element.visit(visitor);
                }
            }
        }

        /** The first of a kind, this element included. */
        public Optional<Element> first(Vocabulary vocabulary, String local) {
            if (is(vocabulary, local)) {
                return Optional.of(this);
            }
            for (var child : children) {
                if (child instanceof Element element) {
                    var found = element.first(vocabulary, local);
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
            return Optional.empty();
        }

        /** All of a kind, this element included. */
        public List<Element> all(Vocabulary vocabulary, String local) {
            var all = new ArrayList<Element>();
            visit(element -> {
                if (element.is(vocabulary, local)) {
                    all.add(element);
                }
            });
            return all;
        }

        public String text() {
            var text = new StringBuilder();
            for (var child : children) {
                text.append(child instanceof Text leaf ? leaf.text() : ((Element) child).text());
            }
            return text.toString();
        }

        public Element with(List<Xml> others) {
            return new Element(namespace, name, attributes, List.copyOf(others));
        }

        public Element withAttribute(String attributeName, String value) {
            return new Element(namespace, name, attributes.stream()
                    .map(a -> a.name().equals(attributeName) ? new Attribute(a.namespace(), a.name(), value) : a).toList(),
                    children);
        }

        /** The same element with every child put through a function that may drop or multiply it. */
        public Element mapChildren(Function<Xml, List<? extends Xml>> change) {
            var changed = new ArrayList<Xml>(children.size());
            for (var child : children) {
                changed.addAll(change.apply(child));
            }
            return with(changed);
        }
    }
}
