/**
 * Runs benchmarks and prints what they measured as tables. They are compiled and run by {@code mvn -q -Pbenchmarks} only, and stand in the
 * packages called {@code benchmark} of each module. To add one, write a class for JMH and name it in the main class of its module.
 */
package io.casus.benchmark;
