package io.github.probelight.language.validation;

/** Warns of what no scan writes. */
public class ScanLogValidator extends AbstractScanLogValidator {
}
