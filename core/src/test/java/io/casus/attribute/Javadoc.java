package io.casus.attribute;

import com.google.common.collect.ImmutableSet;
import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.EndElementTree;
import com.sun.source.doctree.EntityTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.ReturnTree;
import com.sun.source.doctree.StartElementTree;
import com.sun.source.doctree.TextTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The comments of the sources as plain text, by {@code Class}, {@code Class.CONSTANT} and {@code Class.accessor()}. */
final class Javadoc {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final ImmutableSet<String> BLOCKS = ImmutableSet.of("p", "ul", "ol", "li", "pre");

    // Only those that are asked for are made plain.
    private final Map<String, Supplier<String>> texts = new LinkedHashMap<>();

    private Javadoc() {}

    static Javadoc ofTheSources() {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        Javadoc read = new Javadoc();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, Locale.ROOT, null);
                Stream<Path> sources = Files.walk(SOURCES)) {
            List<Path> java = sources.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
            JavacTask task = (JavacTask)
                    compiler.getTask(null, files, null, null, null, files.getJavaFileObjectsFromPaths(java));
            Comments comments = new Comments(DocTrees.instance(task), read.texts);
            for (CompilationUnitTree unit : task.parse()) {
                comments.scan(unit, null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read;
    }

    Optional<String> text(String element) {
        return Optional.ofNullable(texts.get(element)).map(Supplier::get);
    }

    private static final class Comments extends TreePathScanner<Void, Void> {
        private final DocTrees trees;
        private final Map<String, Supplier<String>> texts;

        Comments(DocTrees trees, Map<String, Supplier<String>> texts) {
            this.trees = trees;
            this.texts = texts;
        }

        @Override
        public Void visitClass(ClassTree tree, Void nothing) {
            comment()
                    .ifPresent(comment ->
                            texts.putIfAbsent(tree.getSimpleName().toString(), () -> firstSentence(comment)));
            return super.visitClass(tree, null);
        }

        @Override
        public Void visitVariable(VariableTree tree, Void nothing) {
            comment().ifPresent(comment -> texts.put(owner() + "." + tree.getName(), () -> firstSentence(comment)));
            return null;
        }

        @Override
        public Void visitMethod(MethodTree tree, Void nothing) {
            if (tree.getParameters().isEmpty()) {
                comment()
                        .ifPresent(
                                comment -> texts.put(owner() + "." + tree.getName() + "()", () -> ofAccessor(comment)));
            }
            return null;
        }

        private Optional<DocCommentTree> comment() {
            return Optional.ofNullable(trees.getDocCommentTree(getCurrentPath()));
        }

        private String owner() {
            TreePath parent = getCurrentPath().getParentPath();
            return parent.getLeaf() instanceof ClassTree owner
                    ? owner.getSimpleName().toString()
                    : "";
        }

        private static String firstSentence(DocCommentTree comment) {
            return sentence(plain(comment.getFirstSentence()));
        }

        /** What is returned: the words of {@code {@return ...}}, or what comes after "Returns", and the tag at the end. */
        private static String ofAccessor(DocCommentTree comment) {
            String first = sentence(plain(comment.getFirstSentence()).replaceFirst("^Returns ", ""));
            String tag = comment.getBlockTags().stream()
                    .filter(ReturnTree.class::isInstance)
                    .map(tree -> " " + sentence(plain(((ReturnTree) tree).getDescription())))
                    .findFirst()
                    .orElse("");
            return first + tag;
        }
    }

    private static String sentence(String text) {
        if (text.isEmpty()) {
            return text;
        }
        String capital = text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
        return capital.endsWith(".") ? capital : capital + ".";
    }

    private static String plain(List<? extends DocTree> parts) {
        StringBuilder text = new StringBuilder();
        parts.forEach(part -> text.append(plain(part)));
        return text.toString().strip().replaceAll("\\s+", " ");
    }

    private static String plain(DocTree part) {
        if (part instanceof TextTree text) {
            return text.getBody();
        }
        if (part instanceof LiteralTree literal) {
            return literal.getBody().getBody();
        }
        if (part instanceof LinkTree link) {
            String label = plain(link.getLabel());
            return label.isEmpty() ? reference(link.getReference().getSignature()) : label;
        }
        if (part instanceof ReturnTree returned) {
            return plain(returned.getDescription());
        }
        if (part instanceof StartElementTree start) {
            return BLOCKS.contains(start.getName().toString()) ? " " : "";
        }
        if (part instanceof EndElementTree) {
            return "";
        }
        if (part instanceof EntityTree entity) {
            return "&" + entity.getName() + ";";
        }
        throw new IllegalArgumentException("The comment part " + part + " has no plain form yet.");
    }

    private static String reference(String signature) {
        return signature.startsWith("#") ? signature.substring(1) : signature.replace('#', '.');
    }
}
