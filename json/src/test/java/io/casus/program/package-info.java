/** Programs that tests start in a JVM of their own, outside the packages of the library so that they run beside its module. */
package io.casus.program;
