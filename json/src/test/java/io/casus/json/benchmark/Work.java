package io.casus.json.benchmark;

import java.io.IOException;
import java.util.concurrent.Callable;

/** What is measured of each document. */
interface Work {
    /** Does what is not to be measured, and returns what is. */
    Callable<?> on(Documents.Document document) throws IOException;
}
