package io.casus.json.benchmark;
