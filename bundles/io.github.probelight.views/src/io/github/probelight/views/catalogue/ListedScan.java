package io.github.probelight.views.catalogue;

import java.util.Optional;

import io.github.probelight.summary.scans.ScanRow;
import io.github.probelight.summary.scans.SiteTrend;

/**
 * A scan in the list.
 *
 * @param row
 *            what is known of it
 * @param trend
 *            how its site went; nothing if it does not count there
 */
public record ListedScan(ScanRow row, Optional<SiteTrend> trend) {}
