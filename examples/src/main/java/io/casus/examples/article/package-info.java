/**
 * The loader of articles: {@link io.casus.examples.article.ArticleLoader} makes a report of a text and what is known
 * of it besides. The assemblers decide which sentences
 * speak of the same launch, visit or meeting; the rules that read the sentences are in {@code
 * io.casus.examples.rule}, whose documentation has a table of what is
 * recognised.
 */
@NullMarked
package io.casus.examples.article;

import org.jspecify.annotations.NullMarked;
